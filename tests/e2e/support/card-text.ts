import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../src/cli/browser/extension-browser';

/**
 * The words in the open card, or undefined when there is none. The card is in a closed shadow root, into which only the
 * browser's own tools can see: the DevTools protocol in Chromium, WebDriver BiDi in Firefox.
 */
export async function cardText({ family }: ExtensionBrowser, page: Page): Promise<string | undefined> {
  const text = family === 'chromium' ? await throughDevtools(page) : await throughBidi(page);
  return text?.replace(/\s+/g, ' ').trim();
}

async function throughDevtools(page: Page): Promise<string | undefined> {
  const session: CDPSession = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const card = findShadow(root);
    return card && wordsOf(card);
  } finally {
    await session.detach();
  }
}

export function findShadow(node: Protocol.DOM.Node): Protocol.DOM.Node | undefined {
  const closed = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
  if (closed) return closed;
  for (const child of node.children ?? []) {
    const found = findShadow(child);
    if (found) return found;
  }
  return undefined;
}

export const wordsOf = (node: Protocol.DOM.Node): string =>
  [node.nodeName === '#text' ? node.nodeValue : '', ...(node.children ?? []).map(wordsOf)].join(' ');

/** A node as BiDi writes it. */
export interface BidiNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly localName?: string;
    readonly nodeType: number;
    readonly nodeValue?: string;
    readonly children?: readonly BidiNode[];
    readonly mode?: 'open' | 'closed';
    readonly shadowRoot?: BidiNode | null;
  };
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: { result: BidiNode & { readonly value?: unknown } } }>;
}

/** Runs a function in a page through BiDi, which gives nodes with what is in closed roots. */
export async function callThroughBidi(
  page: Page,
  functionDeclaration: string,
  ...values: readonly object[]
): Promise<BidiNode & { readonly value?: unknown }> {
  const { connection } = page.browser() as unknown as { connection: BidiConnection };
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration,
    arguments: values,
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 20, includeShadowTree: 'all' },
  });
  return result.result;
}

export async function findBidiCard(page: Page): Promise<BidiNode | undefined> {
  return findBidiShadow(await callThroughBidi(page, '() => document.documentElement'));
}

async function throughBidi(page: Page): Promise<string | undefined> {
  const card = await findBidiCard(page);
  return card && bidiWordsOf(card);
}

function findBidiShadow({ value }: BidiNode): BidiNode | undefined {
  if (value?.shadowRoot?.value?.mode === 'closed') return value.shadowRoot;
  for (const child of value?.children ?? []) {
    const found = findBidiShadow(child);
    if (found) return found;
  }
  return undefined;
}

export const bidiWordsOf = ({ value }: BidiNode): string =>
  [value?.nodeType === 3 ? (value.nodeValue ?? '') : '', ...(value?.children ?? []).map(bidiWordsOf)].join(' ');
