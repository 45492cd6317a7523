import { browser } from './browser';
import type { SiteMode } from './messages';
import { readSettings, type Settings, type StoredSettings, toStored } from './settings';

const key = 'settings';

/** Never rejects: where the browser's storage is broken, the defaults hold. */
export async function loadSettings(): Promise<Settings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(key).catch(() => ({}));
  return readSettings(stored[key]);
}

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [key]: toStored(settings) });
}

/** Changes what `change` returns, on top of what is stored now, so that two open pages do not undo each other. */
export async function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const settings = await loadSettings();
  const changed = { ...settings, ...change(settings) };
  await saveSettings(changed);
  return changed;
}

/** Keeps what Countercheck does on a site; `undefined` forgets it, so that the general mode holds again. */
export async function keepSiteMode(site: string, mode: SiteMode | undefined): Promise<void> {
  await changeSettings(({ sites }) => {
    const { [site]: _, ...others } = sites;
    return { sites: mode ? { ...others, [site]: mode } : others };
  });
}

/** Calls back with the settings before and after each change, from whichever page it came. */
export function onSettingsChanged(listener: (after: Settings, before: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[key] : undefined;
    if (change) listener(readSettings(change.newValue), readSettings(change.oldValue as StoredSettings | undefined));
  });
}
