import { render } from 'preact';
import '../ui/base.css';
import '../ui/words.css';
import '../ui/reader.css';
import '../ui/series.css';
import { Reader } from '../ui/reader';
import { startWithTab } from '../ui/state';

await startWithTab('popup');
render(<Reader place="popup" />, document.body);
