import { addedOrigins } from './access';
import { browser } from './browser';
import { cardScript } from './card-script';

/**
 * The content script in pages where the manifest does not put it: pages open at install, a page the reader clicked on,
 * sites the reader added. Its built file is read from the manifest, so that no name is written twice.
 */

function files(): { readonly js: string[]; readonly matches: string[] } {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  // Firefox gives whole addresses here, and takes none where scripts are registered.
  const origin = browser.runtime.getURL('');
  const path = (file: string) => file.replace(origin, '');
  return {
    js: scripts.flatMap((script) => script.js ?? []).map(path),
    matches: scripts.flatMap((script) => script.matches),
  };
}

/** Puts the content script into a tab's top frame; whether that was possible. The script itself ignores a second run. */
export async function injectInto(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: files().js });
    return true;
  } catch {
    return false;
  }
}

/** Puts the card's script into a tab's top frame; whether that was possible. A second time changes nothing. */
export async function injectCard(tabId: number): Promise<boolean> {
  return browser.scripting.executeScript({ target: { tabId }, files: [cardScript] }).then(
    () => true,
    () => false,
  );
}

/** Puts a style sheet of ours, which the page cannot list, into a tab's top frame. Never throws. */
export async function insertStyles(tabId: number, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, css }).catch(() => undefined);
}

/** Puts the content script into every open tab that it would have got by itself, or only those matching `origins`. */
export async function injectIntoOpenTabs(origins?: readonly string[]): Promise<void> {
  const own = async () => [...files().matches, ...(await addedOrigins())];
  const tabs = await browser.tabs.query({ url: [...(origins ?? (await own()))] });
  await Promise.all(tabs.map((tab) => (tab.id === undefined || tab.discarded ? undefined : injectInto(tab.id))));
}

/**
 * Whether an update ends the scripts that stand in open pages. Firefox ends them without a word, marks left behind; in
 * Chromium they live on, notice, clear up and say so themselves.
 */
export function scriptsDieWithUpdate(): boolean {
  return 'getBrowserInfo' in browser.runtime;
}

const registered = 'added-sites';

/** Registers the content script for the sites that the reader added, and for no others. Idempotent. */
export async function registerAddedSites(): Promise<void> {
  const origins = await addedOrigins();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [registered] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [registered] });
  if (origins.length === 0) return;
  const { js, matches } = files();
  await browser.scripting.registerContentScripts([
    {
      id: registered,
      js,
      matches: [...origins],
      excludeMatches: matches,
      runAt: 'document_idle',
    },
  ]);
}
