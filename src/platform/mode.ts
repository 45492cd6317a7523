import { hasAccess } from './access';
import type { SiteMode } from './messages';
import { type Settings, siteOf } from './settings';

/** What the reader wants of a page: said for its site or a parent of it, else by whether we have access at all. */
export async function modeOf(url: string, settings: Settings): Promise<SiteMode> {
  return chosenMode(siteOf(url), settings) ?? defaultMode(await hasAccess(url), settings);
}

/** What holds for a site of which the reader has said nothing. */
export function defaultMode(access: boolean, settings: Settings): SiteMode {
  return access ? settings.mode : 'on-request';
}

/** The mode chosen for this host name or the nearest parent domain that has one. */
export function chosenMode(site: string, settings: Settings): SiteMode | undefined {
  for (let host = site; host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    const mode = settings.sites[host];
    if (mode) return mode;
  }
  return settings.sites[site];
}
