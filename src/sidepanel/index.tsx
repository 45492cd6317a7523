import { render } from 'preact';
import '../ui/base.css';
import '../ui/words.css';
import '../ui/reader.css';
import './sidepanel.css';
import { browser } from '../platform/browser';
import { Reader } from '../ui/reader';
import { refresh, showActiveTab, startPage } from '../ui/state';

await startPage();
await showActiveTab();
render(<Reader place="panel" />, document.body);

browser.tabs.onActivated.addListener(() => showActiveTab());
browser.tabs.onUpdated.addListener((_id, change) => {
  if (change.status === 'complete' || change.url) refresh();
});
