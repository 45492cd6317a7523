import { render } from 'preact';
import '../ui/base.css';
import '../ui/words.css';
import '../ui/reader.css';
import '../ui/series.css';
import './sidepanel.css';
import { onTabShown } from '../platform/tabs';
import { Reader } from '../ui/reader';
import { showActiveTab, startWithTab } from '../ui/state';

await startWithTab('panel');
render(<Reader place="panel" />, document.body);

onTabShown(showActiveTab);
