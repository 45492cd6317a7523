import { render } from 'preact';
import '../ui/base.css';
import '../ui/words.css';
import '../ui/reader.css';
import './popup.css';
import { Reader } from '../ui/reader';
import { showActiveTab, startPage } from '../ui/state';

await startPage('popup');
await showActiveTab();
render(<Reader place="popup" />, document.body);
