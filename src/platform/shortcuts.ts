import { browser } from './browser';

export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it; empty when none is set. */
  readonly keys: string;
}

export async function loadShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }));
}

/** Opens the place where the browser lets readers change shortcuts. */
export async function changeShortcuts(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?(): Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
