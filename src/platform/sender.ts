import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';

/** Who sent a message, told from what the browser says of the sender, never from the message. */
export type Sender =
  | { readonly kind: 'own-page' }
  | { readonly kind: 'content'; readonly tabId: number; readonly url: string; readonly incognito: boolean };

/** `undefined` for other extensions, frames and anything else that has no business here. */
export function identify(sender: Runtime.MessageSender): Sender | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const url = sender.url ?? '';
  if (url.startsWith(browser.runtime.getURL(''))) return { kind: 'own-page' };
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0 || !/^(https?|file):/.test(url)) return undefined;
  return { kind: 'content', tabId, url, incognito: sender.tab?.incognito ?? false };
}

/** Whether a page at `actual` may speak of `claimed`: the same origin (a page may rewrite its own path only). */
export function sameOrigin(claimed: string, actual: string): boolean {
  const [a, b] = [new URL(claimed), new URL(actual)];
  return a.protocol === b.protocol && a.host === b.host;
}
