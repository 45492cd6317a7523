import { browser } from './browser';
import type { FromOwnPages } from './messages';

/** Asks the background worker, once again when it was stopped in mid-answer; nothing when it cannot. Never throws. */
export async function ask(message: FromOwnPages): Promise<unknown> {
  const send = () => browser.runtime.sendMessage(message);
  return send()
    .catch(send)
    .catch(() => undefined);
}
