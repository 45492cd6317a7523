import type { Permissions, Tabs } from 'webextension-polyfill';
import { hasAccess } from '../platform/access';
import { pageOf } from '../platform/fact';
import { chooseLanguage } from '../platform/i18n';
import { hasLeft } from '../platform/left-tab';
import { keepStorageToOurselves } from '../platform/private-storage';
import { forgetTab, loadReport, reportedTabs } from '../platform/reports';
import { injectIntoOpenTabs, registerAddedSites } from '../platform/scripts';
import { loadSettings } from '../platform/settings-store';
import { isOpen, tell } from '../platform/tabs';
import { followSettings } from './follow-settings';
import { openedReference } from './reference';
import { catchUp } from './set-up';
import { updateReport } from './tab';

/** Starting, tabs coming and going, access given and taken back. */

/** A tab goes to another page: what was found in the old one is dropped. A jump within the page keeps it. */
export async function onTabUpdated(tabId: number, change: Tabs.OnUpdatedChangeInfoType): Promise<void> {
  if (change.status !== 'loading') return;
  const page = change.url && pageOf(change.url);
  await updateReport(tabId, (report) => (report && pageOf(report.url) === page ? report : undefined));
}

export async function onTabRemoved(tabId: number): Promise<void> {
  await forgetTab(tabId);
}

/** Sites that the reader just gave are read at once, in the tabs that are open. */
export async function onAccessAdded({ origins = [] }: Permissions.Permissions): Promise<void> {
  await registerAddedSites();
  if (origins.length > 0) await injectIntoOpenTabs(origins);
}

/** Pages that we may no longer read by ourselves forget us: marks go, and so does what was found. */
export async function onAccessRemoved(): Promise<void> {
  await registerAddedSites();
  for (const tabId of await reportedTabs()) {
    const report = await loadReport(tabId);
    if (!report || (await hasAccess(report.url))) continue;
    await tell(tabId, { type: 'switch-off' });
    await updateReport(tabId, () => undefined);
  }
}

/**
 * What each start of the worker owes: the reference at hand, the reader's language, storage that pages cannot reach, and
 * whatever a worker that was stopped in mid-deed has left undone.
 */
export async function onStart(): Promise<void> {
  openedReference().catch(() => undefined);
  await keepStorageToOurselves();
  await chooseLanguage((await loadSettings()).language);
  for (const tabId of await reportedTabs()) {
    const report = await loadReport(tabId);
    if (report?.url && (await hasLeft(tabId, report.url))) await onTabLeft(tabId);
  }
  await followSettings();
  await catchUp();
}

async function onTabLeft(tabId: number): Promise<void> {
  await updateReport(tabId, () => undefined);
  if (!(await isOpen(tabId))) await forgetTab(tabId);
}
