import type { Page } from 'puppeteer-core';
import { type Browser, family } from './family';

/** How many passages are marked, as the page itself can see it: all highlights but the passing pulse. */
export function countMarks(page: Page): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
}

/**
 * The words in the open card, or undefined when there is none. The card is in a closed shadow root, which only the
 * browser's own tools see into.
 */
export async function cardText(page: Page): Promise<string | undefined> {
  const root = family === 'chromium' ? await readThroughDevtools(page) : await readThroughBidi(page);
  return root?.replace(/\s+/g, ' ').trim();
}

/** Waits until something is there (neither undefined, false nor empty); throws what was looked for when it is not. */
export async function until<T>(what: string, look: () => Promise<T> | T, milliseconds = 5000): Promise<NonNullable<T>> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== null && seen !== false && seen !== '' && seen !== 0) return seen;
    if (Date.now() > deadline) throw new Error(`not within ${milliseconds} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
