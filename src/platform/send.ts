import { browser } from './browser';
import type { FromOwnPages } from './messages';

/** Asks the background worker; nothing when it cannot answer. Never throws. */
export async function ask(message: FromOwnPages): Promise<unknown> {
  return browser.runtime.sendMessage(message).catch(() => undefined);
}
