import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../src/cli/browser/extension-browser';

/** How many passages are marked, as the page itself can see it. */
export function countMarks(page: Page): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
}

/** What the toolbar button of a tab says. */
export function badgeOf({ observer }: ExtensionBrowser, tabId: number): Promise<string> {
  return observer.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}

/** The page's whole document as mark-up with its number of nodes, now and as it was sent: equal when nobody changed it. */
export function compareWithSource(page: Page, html: string): Promise<{ readonly now: string; readonly sent: string }> {
  return page.evaluate((source) => {
    const describe = ({ documentElement }: Document) => {
      let nodes = 0;
      const count = (node: Node): void => {
        nodes += 1;
        for (const child of node.childNodes) count(child);
      };
      count(documentElement);
      return `${nodes} nodes\n${documentElement.outerHTML}`;
    };
    return { now: describe(document), sent: describe(new DOMParser().parseFromString(source, 'text/html')) };
  }, html);
}

/**
 * Time for what must not happen to happen. A slow machine makes a test that ends with this less strict, and never makes it
 * fail; what must happen is waited for with `until`.
 */
export function leaveTime(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 500));
}

/**
 * Waits until something is there (not undefined, null, false, 0 or ''); says what was looked for when it never is. As patient
 * as a slow and busy machine needs: whoever waits for a state pays nothing for that.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T> | T,
  milliseconds = 30_000,
): Promise<Exclude<NonNullable<T>, false | 0 | ''>> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const seen = await look();
    if (seen) return seen as Exclude<NonNullable<T>, false | 0 | ''>;
    if (Date.now() > deadline) throw new Error(`not within ${milliseconds} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
