import { browser } from './browser';

/** The toolbar button: its badge, its words, its popup. */

/** Shows `text` on a tab's badge (empty: none) and `title` as its words. Never throws: the tab may be gone meanwhile. */
export async function showBadge(tabId: number, text: string, title: string): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
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
