import { browser } from './browser';
import type { ToContent } from './messages';

/** A tab with its address, where we may know it. */
export interface PlacedTab {
  readonly id: number;
  readonly url: string | undefined;
}

/** A tab's address, where we may know it. Never throws. */
export async function addressOf(tabId: number): Promise<string | undefined> {
  return (await browser.tabs.get(tabId).catch(() => undefined))?.url;
}

/** Whether a tab is still open. */
export async function isOpen(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
}

/** The active tab of the window that has the reader's attention. */
export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

/** The active tab of the window this runs in, with its address where we may know it. */
export async function activeTabOfThisWindow(): Promise<PlacedTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** Sends to a tab's content script; whether there was one to hear it. Never throws. */
export async function tell(tabId: number, message: ToContent): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another tab is shown or the shown one has gone somewhere. */
export function onTabShown(listener: () => void): void {
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener((_tabId, change) => {
    if (change.status === 'complete' || change.url) listener();
  });
}

/** Opens one of our own pages in a tab. */
export async function openOwnPage(path: 'welcome' | `sidepanel/index.html?view=report&tab=${number}`): Promise<void> {
  const file = path === 'welcome' ? 'welcome/index.html' : path;
  await browser.tabs.create({ url: browser.runtime.getURL(`src/${file}`) });
}

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
