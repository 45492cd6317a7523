import { browser } from './browser';

/** The toolbar button: its badge, its words, its popup. */

/**
 * Shows `text` on a tab's badge (empty: none) and `title` as its words, and tells the popup which tab it will be about, so
 * that it need not ask. Never throws: the tab may be gone meanwhile.
 */
export async function showBadge(tabId: number, text: string, title: string): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setPopup({ tabId, popup: browser.runtime.getURL(`src/popup/index.html?tab=${tabId}`) }),
      text && browser.action.setBadgeBackgroundColor({ tabId, color: '#984600' }),
      text && browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    ]);
  } catch {
    // Nobody is there to see it.
  }
}

/** Opens the popup where the browser lets an extension do so without a click; whether it did. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}
