import { restrictionOf } from '../platform/access';
import { marksShown, showMarks } from '../platform/reports';
import { injectCard, injectInto } from '../platform/scripts';
import { addressOf, tell } from '../platform/tabs';
import { updateReport } from './tab';

/** What the reader asks for by click, menu or key, in a tab to which that click gave access. */

/** Reads the tab now, putting the content script there first if need be. */
export async function readTab(tabId: number): Promise<void> {
  const url = await addressOf(tabId);
  if (!(await reach(tabId))) {
    const error = restrictionOf(url) ? 'restricted' : 'no-access';
    await updateReport(tabId, () => ({ url: url ?? '', status: 'failed', error, findings: [] }));
    return;
  }
  await updateReport(tabId, (before) => ({
    ...(before?.selection && before.url === url && { selection: before.selection }),
    url: url ?? before?.url ?? '',
    status: 'reading',
    findings: [],
  }));
  await tell(tabId, { type: 'read-now' });
}

/** Has the content script check what is highlighted and show the result in a card beside it; whether one could. */
export async function checkHighlight(tabId: number): Promise<boolean> {
  return (await reach(tabId)) && (await injectCard(tabId)) && (await tell(tabId, { type: 'check-selection' }));
}

export async function setMarks(tabId: number, shown: boolean): Promise<void> {
  await showMarks(tabId, shown);
  await tell(tabId, { type: 'set-marks', shown });
}

export async function toggleMarks(tabId: number): Promise<void> {
  await setMarks(tabId, !(await marksShown(tabId)));
}

/** A content script that hears us: the one already there, or one put there now. */
async function reach(tabId: number): Promise<boolean> {
  return (await tell(tabId, { type: 'set-marks', shown: await marksShown(tabId) })) || injectInto(tabId);
}
