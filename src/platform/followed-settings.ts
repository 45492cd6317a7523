import { browser } from './browser';
import { readSettings, type Settings, toStored } from './settings';

const key = 'settings-followed';

/** The settings that badges, menus and open pages are in line with; none before a browser session's first worker. */
export async function loadFollowed(): Promise<Settings | undefined> {
  const stored: Record<string, unknown> = await browser.storage.session.get(key);
  return stored[key] === undefined ? undefined : readSettings(stored[key]);
}

export async function keepFollowed(settings: Settings): Promise<void> {
  await browser.storage.session.set({ [key]: toStored(settings) });
}
