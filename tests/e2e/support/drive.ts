import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../src/cli/browser/extension-browser';

type CommandName = 'check-selection' | 'next-finding' | 'toggle-marks';

/** Runs a command as its shortcut does, for the page in front. */
export async function runCommand(open: ExtensionBrowser, page: Page, name: CommandName): Promise<void> {
  await page.bringToFront();
  if (open.family === 'chromium') {
    await open.behind(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)});`);
    return;
  }
  const shortcut = await shortcutOf(open, name);
  // Firefox knows a command by its <key> element alone.
  await open.behind(`
    const letter = ${JSON.stringify(shortcut.split('+').at(-1))};
    const key = document.querySelector('keyset[id^="ext-keyset-id-"] > key[key="' + letter + '"]');
    key.dispatchEvent(new CustomEvent('command', { bubbles: true }));`);
}

/** The keys of a command as the browser assigned them ("Alt+Shift+J"); empty when it assigned none. */
export async function shortcutOf({ observer }: ExtensionBrowser, name: string): Promise<string> {
  const commands = await observer.evaluate(() => chrome.commands.getAll());
  return commands.find((command) => command.name === name)?.shortcut ?? '';
}

/** Chooses "check the highlighted text" from the page's context menu. */
export async function chooseCheckSelection(open: ExtensionBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  if (open.family === 'chromium') {
    const about = await page.evaluate(() => ({ pageUrl: location.href, selectionText: String(getSelection()) }));
    await open.behind(`
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const info = { menuItemId: 'check-selection', editable: false, frameId: 0, ...${JSON.stringify(about)} };
      chrome.contextMenus.onClicked.dispatch(info, tab);`);
    return;
  }
  const place = await page.evaluate(() => {
    const box = getSelection()?.getRangeAt(0).getClientRects()[0];
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 0, y: 0 };
  });
  await page.mouse.click(place.x, place.y, { button: 'right' });
  await open.behind(`
    const menu = document.getElementById('contentAreaContextMenu');
    for (let tries = 0; menu.state !== 'open' && tries < 100; tries++) await new Promise((done) => setTimeout(done, 50));
    const item = [...menu.querySelectorAll('menuitem')].find(({ id }) => id.endsWith('check-selection'));
    if (!item) throw new Error('no such item: ' + [...menu.querySelectorAll('menuitem')].map(({ id }) => id).join(' '));
    menu.activateItem(item);`);
}

/** Highlights the first occurrence of a text in one text node of the page, as a reader's mouse would. */
export function selectText(page: Page, text: string): Promise<void> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const found = (node.nodeValue ?? '').indexOf(wanted);
      if (found < 0) continue;
      getSelection()?.setBaseAndExtent(node, found, node, found + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center' });
      return;
    }
    throw new Error(`the page does not hold "${wanted}"`);
  }, text);
}

/** Adds a paragraph to the page's article, as a live blog does, and returns its id. */
export function appendParagraph(page: Page, text: string): Promise<string> {
  return page.evaluate((words) => {
    const paragraph = document.createElement('p');
    paragraph.id = `new-${document.querySelectorAll('p').length}`;
    paragraph.textContent = words;
    document.querySelector('article')?.append(paragraph);
    return paragraph.id;
  }, text);
}
