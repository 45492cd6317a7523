import type { Page } from 'puppeteer-core';

/**
 * Scrolls to the first occurrence of a text in the page and returns the middle of its first line, in CSS pixels of the
 * viewport; undefined when the page does not hold it. Blank runs count as one blank; a text may span elements.
 */
export async function placeOfText(page: Page, text: string): Promise<{ x: number; y: number } | undefined> {
  const place = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const letters: { node: Node; offset: number }[] = [];
    let whole = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const data = node.nodeValue ?? '';
      for (let offset = 0; offset < data.length; offset++) {
        const letter = /\s/.test(data.charAt(offset)) ? ' ' : data.charAt(offset);
        if (letter === ' ' && whole.endsWith(' ')) continue;
        whole += letter;
        letters.push({ node, offset });
      }
    }
    const found = whole.indexOf(wanted.replace(/\s+/g, ' '));
    const first = letters[found];
    const last = letters[found + wanted.replace(/\s+/g, ' ').length - 1];
    if (found < 0 || !first || !last) return null;
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    first.node.parentElement?.scrollIntoView({ block: 'center' });
    const box = range.getClientRects()[0];
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, text);
  return place ?? undefined;
}
