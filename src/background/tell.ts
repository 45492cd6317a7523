import { browser } from '../platform/browser';
import type { ToContent } from '../platform/messages';

/** Sends to a tab's content script; whether there was one to hear it. Never throws. */
export async function tell(tabId: number, message: ToContent): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return true;
  } catch {
    return false;
  }
}
