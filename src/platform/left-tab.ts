import { hasAccess } from './access';
import { browser } from './browser';
import { pageOf } from './fact';

/**
 * Whether a tab no longer shows the page at `url`: closed, or gone elsewhere, also to where we may not know the address.
 * A jump within the page is no leaving.
 */
export async function hasLeft(tabId: number, url: string): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return true;
  return tab.url ? pageOf(tab.url) !== pageOf(url) : hasAccess(url);
}
