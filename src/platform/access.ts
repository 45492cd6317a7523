import { browser } from './browser';

/** Host access: what the reader has given and may give. The browser keeps it; Countercheck only asks. */

export const everySite: readonly string[] = ['http://*/*', 'https://*/*'];

/**
 * Match patterns of a site and its subdomains, as asked for by "always on this site". One for each scheme: Firefox finds
 * `*://` in neither of the two that the manifest offers.
 */
export function patternsOf(site: string): readonly string[] {
  const host = /^[\d.:[\]]+$|^localhost$/.test(site) ? site : `*.${site}`;
  return [`http://${host}/*`, `https://${host}/*`];
}

/** The site that a match pattern of ours speaks of. */
export function siteOfPattern(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\/(?:\*\.)?|\/\*$/g, '');
}

/** Whether Countercheck may read this address at any time (not only after a click). Never throws. */
export async function hasAccess(url: string): Promise<boolean> {
  try {
    const { protocol, hostname } = new URL(url);
    // Match patterns know no ports.
    return await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
  } catch {
    return false;
  }
}

/** What was given, as match patterns: the manifest's, and those that the reader added. */
export async function givenOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Whether one of these match patterns covers an address: what `hasAccess` asks the browser, told without it. Never throws. */
export function covers(origins: readonly string[], url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return origins.some((origin) => {
    if (origin === '<all_urls>') return true;
    const [, scheme, host = ''] = /^(\*|[a-z]+):\/\/([^/]*)\//.exec(origin) ?? [];
    if (scheme === undefined || (scheme === '*' ? !/^https?:$/.test(protocol) : `${scheme}:` !== protocol))
      return false;
    const parent = host.replace(/^\*\.?/, '');
    return hostname === parent || (host !== parent && (parent === '' || hostname.endsWith(`.${parent}`)));
  });
}

export async function hasAccessEverywhere(): Promise<boolean> {
  return browser.permissions.contains({ origins: [...everySite] });
}

/** Asks the reader; must be called directly in a click's handler, before any `await`. */
export function askFor(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

export function giveBack(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

/** Sites that the reader added to those of the manifest. */
export async function addedOrigins(): Promise<readonly string[]> {
  const given = (await browser.permissions.getAll()).origins ?? [];
  const own = new Set(browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches) ?? []);
  return given.filter((origin) => !own.has(origin));
}

export type Restriction = 'browser-page' | 'store' | 'pdf';

const stores = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** Why no extension can read this address, told from the address alone; `undefined` when nothing speaks against it. */
export function restrictionOf(url: string | undefined): Restriction | undefined {
  if (!url || !URL.canParse(url)) return 'browser-page';
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:' && protocol !== 'file:') return 'browser-page';
  if (stores.includes(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore')))
    return 'store';
  return /\.pdf$/i.test(pathname) ? 'pdf' : undefined;
}
