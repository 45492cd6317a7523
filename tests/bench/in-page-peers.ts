import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../src/cli/browser/extension-browser';
import { serve } from '../../src/cli/start/serve';
import { median } from './measure';

/** What others do to the same pages on the main thread, layout included, in milliseconds. */
export interface InPageCost {
  readonly page: string;
  readonly slowdown: number;
  /** Mozilla's Readability: takes the article out of a copy of the page, checks nothing. */
  readonly readabilityMs: number;
  /** mark.js wrapping each amount of money in an element, and the layout that this costs. */
  readonly wrapMs: number;
}

const loads = 5;
const scripts = ['@mozilla/readability/Readability.js', 'mark.js/dist/mark.js'];

/** Runs both in pages that we may not read ourselves, so that nothing of ours is in the time. */
export async function measureInPagePeers(
  open: ExtensionBrowser,
  pages: Readonly<Record<string, string>>,
  root: string,
): Promise<InPageCost[]> {
  const site = await serve((path) => pages[path.slice(1)]);
  const costs: InPageCost[] = [];
  try {
    for (const name of Object.keys(pages)) {
      for (const slowdown of [1, 4]) {
        const seen: { readability: number; wrap: number }[] = [];
        for (let load = 0; load < loads; load++) {
          const page = await open.newPage(site.url(`/${name}`, 'localhost'));
          seen.push(await runPeers(page, slowdown, root));
          await page.close();
        }
        costs.push({
          page: name,
          slowdown,
          readabilityMs: median(seen.map(({ readability }) => readability)),
          wrapMs: median(seen.map(({ wrap }) => wrap)),
        });
      }
    }
  } finally {
    await site.close();
  }
  return costs;
}

async function runPeers(page: Page, slowdown: number, root: string): Promise<{ readability: number; wrap: number }> {
  for (const script of scripts) await page.addScriptTag({ path: join(root, 'tests/bench/node_modules', script) });
  await page.emulateCPUThrottling(slowdown);
  return page.evaluate(() => {
    const { Readability, Mark } = globalThis as unknown as {
      Readability: new (document: Document) => { parse(): unknown };
      Mark: new (element: Element) => { markRegExp(pattern: RegExp): void };
    };
    const started = performance.now();
    new Readability(document.cloneNode(true) as Document).parse();
    const read = performance.now();
    new Mark(document.body).markRegExp(/[€$£¥]\s?\d[\d,.]*(?:\s?(?:million|billion|trillion|bn|m))?/g);
    void document.body.offsetHeight;
    return { readability: read - started, wrap: performance.now() - read };
  });
}
