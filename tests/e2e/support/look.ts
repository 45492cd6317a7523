import type { Page } from 'puppeteer-core';

/** How many passages are marked, as the page itself can see it. */
export function countMarks(page: Page): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
}

/** Waits until something is there (not undefined, null, false, 0 or ''); says what was looked for when it never is. */
export async function until<T>(what: string, look: () => Promise<T> | T, milliseconds = 5000): Promise<NonNullable<T>> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > deadline) throw new Error(`not within ${milliseconds} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
