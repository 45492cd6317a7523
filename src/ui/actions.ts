import { signal } from '@preact/signals';
import { askFor, patternsOf } from '../platform/access';
import type { SiteMode } from '../platform/messages';
import { ask } from '../platform/send';
import { siteOf } from '../platform/settings';
import { keepSiteMode } from '../platform/settings-store';
import { tell } from '../platform/tabs';
import { type ShownTab, settings } from './state';

/** What a reader can do from popup or panel. */

/** Scrolls the page to a finding and pulses it; straight to the page, so that a sleeping worker costs nothing. */
export async function jumpTo({ id }: ShownTab, index: number): Promise<void> {
  await tell(id, { type: 'show-finding', index });
}

/** Whether the reader has just declined to give access: said where it was asked for. */
export const declined = signal(false);

/**
 * Sets what Countercheck does on this site. "Automatic" on a site we cannot read yet asks the browser for access: call it
 * straight from the click. The question may close the popup, so the choice is kept first and taken back when the reader
 * declines.
 */
export async function setSiteMode(tab: ShownTab, mode: SiteMode): Promise<void> {
  if (!tab.url) return;
  const site = siteOf(tab.url);
  const asked = mode === 'automatic' && !tab.access ? askFor(patternsOf(site)) : undefined;
  const before = settings.value.sites[site];
  declined.value = false;
  await keepSiteMode(site, mode);
  if (asked && !(await asked.catch(() => false))) {
    declined.value = true;
    await keepSiteMode(site, before);
    return;
  }
  if (mode === 'automatic' && tab.report?.status !== 'done') await ask({ type: 'read-tab', tabId: tab.id });
}
