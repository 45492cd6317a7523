import type { Page, Protocol } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../src/cli/browser/extension-browser';
import { type BidiNode, bidiWordsOf, callThroughBidi, findBidiCard, findShadow, wordsOf } from './card-text';

/** Where on the screen a button of the open card is: the middle of it, in CSS pixels of the viewport. */
export async function cardButton(
  { family }: ExtensionBrowser,
  page: Page,
  words: string,
): Promise<{ readonly x: number; readonly y: number } | undefined> {
  return family === 'chromium' ? throughDevtools(page, words) : throughBidi(page, words);
}

async function throughDevtools(page: Page, words: string): Promise<{ x: number; y: number } | undefined> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const card = findShadow(root);
    const isIt = (node: Protocol.DOM.Node) => node.localName === 'button' && wordsOf(node).includes(words);
    const button = card && find(card, ({ children = [] }) => children, isIt);
    if (!button) return undefined;
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: button.backendNodeId });
    const [left = 0, top = 0] = model.border;
    return { x: left + model.width / 2, y: top + model.height / 2 };
  } catch {
    // A button that is not shown has no box.
    return undefined;
  } finally {
    await session.detach();
  }
}

async function throughBidi(page: Page, words: string): Promise<{ x: number; y: number } | undefined> {
  const card = await findBidiCard(page);
  const isIt = (node: BidiNode) => node.value?.localName === 'button' && bidiWordsOf(node).includes(words);
  const button = card && find(card, ({ value }) => value?.children ?? [], isIt);
  if (!button?.sharedId) return undefined;
  const { value } = await callThroughBidi(
    page,
    '(button) => { const box = button.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2, box.width].join(" "); }',
    { sharedId: button.sharedId },
  );
  const [x = 0, y = 0, width = 0] = String(value).split(' ').map(Number);
  return width > 0 ? { x, y } : undefined;
}

/** The first that fits, depth first. */
function find<Node>(
  node: Node,
  childrenOf: (node: Node) => readonly Node[],
  fits: (node: Node) => boolean,
): Node | undefined {
  if (fits(node)) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, childrenOf, fits);
    if (found) return found;
  }
  return undefined;
}
