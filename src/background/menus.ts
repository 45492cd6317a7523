import type { Menus, Tabs } from 'webextension-polyfill';
import { replaceMenus } from '../platform/context-menus';
import { message } from '../platform/i18n';
import { checkHighlightOf } from './highlight';
import { readTab } from './read-tab';

/** Menus live in the browser: made at install and whenever the language changes, not at every start. */
export async function makeMenus(): Promise<void> {
  await replaceMenus([
    { id: 'check-selection', title: message('menu_check_selection'), contexts: ['selection'] },
    { id: 'check-page', title: message('menu_check_page'), contexts: ['action', 'page'] },
  ]);
}

export async function onMenu(info: Menus.OnClickData, tab?: Tabs.Tab): Promise<void> {
  if (tab?.id === undefined) return;
  if (info.menuItemId === 'check-page') return readTab(tab.id);
  if (info.menuItemId !== 'check-selection') return;
  await checkHighlightOf(tab.id, {
    inFrame: info.frameId !== undefined && info.frameId !== 0,
    text: info.selectionText ?? '',
    url: info.pageUrl ?? tab.url ?? '',
  });
}
