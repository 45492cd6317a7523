import { render } from 'preact';
import '../ui/base.css';
import '../ui/words.css';
import '../ui/reader.css';
import '../ui/series.css';
import './sidepanel.css';
import { onTabShown } from '../platform/tabs';
import { Reader } from '../ui/reader';
import { showActiveTab, startWithTab } from '../ui/state';

/** Opened in a tab the panel is the report's page, with all the working shown, to read and to print. */
const place = new URLSearchParams(location.search).get('view') === 'report' ? 'report' : 'panel';

await startWithTab('panel');
render(<Reader place={place} />, document.body);

onTabShown(showActiveTab);
