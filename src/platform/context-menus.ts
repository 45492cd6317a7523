import type { Menus } from 'webextension-polyfill';
import { browser } from './browser';

/** Replaces all entries of ours. The browser keeps them over restarts of the worker. */
export async function replaceMenus(entries: readonly Menus.CreateCreatePropertiesType[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const entry of entries) browser.contextMenus.create(entry);
}
