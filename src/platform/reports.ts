import { browser } from './browser';
import type { TabReport } from './messages';

/**
 * The reports of all tabs, in `storage.session`: it outlives the worker, is gone with the browser, and never touches the
 * disk. One entry a tab, and beside it one for "marks are hidden in this tab".
 */

const reportKey = (tabId: number) => `report:${tabId}`;
const hiddenKey = (tabId: number) => `hidden-marks:${tabId}`;

export async function loadReport(tabId: number): Promise<TabReport | undefined> {
  const key = reportKey(tabId);
  return (await browser.storage.session.get(key))[key] as TabReport | undefined;
}

/** A tab's report and whether its marks are shown, in one journey to the browser's own process. */
export async function loadTab(tabId: number): Promise<{ readonly report?: TabReport; readonly marks: boolean }> {
  const kept = await browser.storage.session.get([reportKey(tabId), hiddenKey(tabId)]);
  const report = kept[reportKey(tabId)] as TabReport | undefined;
  return { marks: kept[hiddenKey(tabId)] !== true, ...(report && { report }) };
}

/**
 * Keeps a tab's report. When session storage is full, the reports of other tabs give way (they come back when
 * their pages change or are asked for). Rejects only when even that does not help.
 */
export async function saveReport(tabId: number, report: TabReport): Promise<void> {
  const key = reportKey(tabId);
  try {
    await browser.storage.session.set({ [key]: report });
  } catch {
    const others = Object.keys(await browser.storage.session.get(null)).filter(
      (other) => other.startsWith('report:') && other !== key,
    );
    await browser.storage.session.remove(others);
    await browser.storage.session.set({ [key]: report });
  }
}

export async function dropReport(tabId: number): Promise<void> {
  await browser.storage.session.remove(reportKey(tabId));
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([reportKey(tabId), hiddenKey(tabId)]);
}

export async function marksShown(tabId: number): Promise<boolean> {
  const key = hiddenKey(tabId);
  return (await browser.storage.session.get(key))[key] !== true;
}

export async function showMarks(tabId: number, shown: boolean): Promise<void> {
  if (shown) await browser.storage.session.remove(hiddenKey(tabId));
  else await browser.storage.session.set({ [hiddenKey(tabId)]: true });
}

/** Tabs that have a report now. */
export async function reportedTabs(): Promise<readonly number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  return keys.filter((key) => key.startsWith('report:')).map((key) => Number(key.slice('report:'.length)));
}

/** Calls back when a tab's report or the visibility of its marks changes. */
export function onTabChanged(listener: (tabId: number) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    for (const key of Object.keys(changes)) {
      const tabId = /^(?:report|hidden-marks):(\d+)$/.exec(key)?.[1];
      if (tabId) listener(Number(tabId));
    }
  });
}
