import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/**
 * Sets the open card of a page, with its own sheets, into an open shadow root in place of the page's body, where tools
 * that run in pages can look at it. Chromium only: no other browser lets its tools into a closed root.
 */
export async function bareCard(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const closed = closedRoot(root);
    if (!closed) throw new Error('no card is open');
    await call(session, closed, `function () { (${copyIntoTheOpen})(this); }`);
  } finally {
    await session.detach();
  }
}

/** Runs in the page. */
const copyIntoTheOpen = `(card) => {
  const host = document.createElement('div');
  const open = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([...card.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText).join('\\n'));
  open.adoptedStyleSheets = [sheet];
  open.append(...[...card.childNodes].map((child) => child.cloneNode(true)));
  const main = document.createElement('main');
  main.append(host);
  document.body.replaceChildren(main);
}`;

async function call(session: CDPSession, { backendNodeId }: Protocol.DOM.Node, code: string): Promise<void> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const objectId = object.objectId ?? '';
  const { exceptionDetails } = await session.send('Runtime.callFunctionOn', { objectId, functionDeclaration: code });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}

function closedRoot(node: Protocol.DOM.Node): Protocol.DOM.Node | undefined {
  const closed = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
  if (closed) return closed;
  for (const child of node.children ?? []) {
    const found = closedRoot(child);
    if (found) return found;
  }
  return undefined;
}
