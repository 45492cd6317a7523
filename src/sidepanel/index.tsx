import { render } from 'preact';
import '../ui/base.css';
import '../ui/words.css';
import '../ui/reader.css';
import './sidepanel.css';
import { onTabShown } from '../platform/tabs';
import { Reader } from '../ui/reader';
import { showActiveTab, startPage } from '../ui/state';

await startPage('panel');
await showActiveTab();
render(<Reader place="panel" />, document.body);

onTabShown(showActiveTab);
