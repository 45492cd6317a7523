import { hasLeft } from '../platform/left-tab';
import type { TabReport } from '../platform/messages';
import { dropReport, forgetTab, loadReport, saveReport } from '../platform/reports';
import { loadSettings } from '../platform/settings-store';
import { isOpen } from '../platform/tabs';
import { paintBadge } from './badge';

/** Changes of one tab's report happen one after the other, so that none is lost between reading and writing. */
const queues = new Map<number, Promise<unknown>>();

type Change = (report: TabReport | undefined) => TabReport | undefined | Promise<TabReport | undefined>;

/** Replaces a tab's report by what `change` makes of it (`undefined` drops it) and paints the badge to match. */
export function updateReport(tabId: number, change: Change): Promise<TabReport | undefined> {
  const previous = queues.get(tabId) ?? Promise.resolve();
  const next = previous
    .catch(() => undefined)
    .then(async () => {
      const before = await loadReport(tabId);
      const after = await change(before);
      if (after === before) return after;
      if (after) await saveReport(tabId, after);
      else await dropReport(tabId);
      // Closed while its page was being checked: nothing of it may stay.
      if (after && !(await isOpen(tabId))) await forgetTab(tabId);
      await paintBadge(tabId, after, await loadSettings());
      return after;
    });
  queues.set(tabId, next);
  const done = () => {
    if (queues.get(tabId) === next) queues.delete(tabId);
  };
  next.then(done, done);
  return next;
}

/** The same for what a page's own script tells: nothing of it is kept when the tab has gone elsewhere meanwhile. */
export function updatePage(tabId: number, url: string, change: Change): Promise<TabReport | undefined> {
  return updateReport(tabId, async (before) => ((await hasLeft(tabId, url)) ? before : change(before)));
}
