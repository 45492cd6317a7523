import { askFor, patternsOf } from '../platform/access';
import type { SiteMode } from '../platform/messages';
import { ask } from '../platform/send';
import { siteOf } from '../platform/settings';
import { changeSettings } from '../platform/settings-store';
import { tell } from '../platform/tabs';
import type { ShownTab } from './state';

/** What a reader can do from popup or panel. */

/** Scrolls the page to a finding and pulses it; straight to the page, so that a sleeping worker costs nothing. */
export async function jumpTo({ id }: ShownTab, index: number): Promise<void> {
  await tell(id, { type: 'show-finding', index });
}

/**
 * Sets what Countercheck does on this site. "Automatic" on a site we cannot read yet asks the browser for access first;
 * call it straight from the click.
 */
export async function setSiteMode(tab: ShownTab, mode: SiteMode): Promise<void> {
  if (!tab.url) return;
  const site = siteOf(tab.url);
  if (mode === 'automatic' && !tab.access && !(await askFor(patternsOf(site)))) return;
  await changeSettings(({ sites }) => ({ sites: { ...sites, [site]: mode } }));
  if (mode === 'automatic' && tab.report?.status !== 'done') await ask({ type: 'read-tab', tabId: tab.id });
}
