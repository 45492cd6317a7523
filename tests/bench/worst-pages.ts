import type { ExtensionBrowser } from '../../src/cli/browser/extension-browser';
import { waitForReport } from '../../src/cli/browser/wait-for-report';
import { serve } from '../../src/cli/start/serve';
import { worstPage, worstPages } from '../e2e/support/worst-pages';
import { median } from './measure';
import { callsOfOurs, milliseconds, tasksOfOurs, traced } from './trace';

/** What a page that was made to exhaust its reader costs its main thread, in milliseconds of that thread's own time. */
export interface WorstPageCost {
  readonly page: string;
  /** All calls of our scripts, with what they called: a style computed for us is in it, as one of the page's own would be. */
  readonly scriptMs: number;
  /** The longest of these calls. */
  readonly longestCallMs: number;
  /** The longest task in which one of our scripts ran. */
  readonly longestTaskMs: number;
  /** Whether it was given up politely: what was read is checked, and the report says that it is not all. */
  readonly cut: boolean;
}

const loads = 3;

/** Medians of three loads of each. The extension must be allowed to read 127.0.0.1. */
export async function measureWorstPages(open: ExtensionBrowser): Promise<WorstPageCost[]> {
  const site = await serve((path) => {
    const worst = worstPages[Number(path.slice(1))];
    return worst && worstPage(worst);
  });
  try {
    const costs: WorstPageCost[] = [];
    for (const [at, { name }] of worstPages.entries()) {
      const seen: Omit<WorstPageCost, 'page'>[] = [];
      for (let load = 0; load < loads; load++) seen.push(await loadOnce(open, `${site.url(`/${at}`)}?${load}`));
      costs.push({
        page: name,
        scriptMs: median(seen.map(({ scriptMs }) => scriptMs)),
        longestCallMs: median(seen.map(({ longestCallMs }) => longestCallMs)),
        longestTaskMs: median(seen.map(({ longestTaskMs }) => longestTaskMs)),
        cut: seen.some(({ cut }) => cut),
      });
    }
    return costs;
  } finally {
    await site.close();
  }
}

async function loadOnce(open: ExtensionBrowser, url: string): Promise<Omit<WorstPageCost, 'page'>> {
  const page = await open.browser.newPage();
  try {
    const session = await page.createCDPSession();
    let cut = false;
    const events = await traced(session, async () => {
      await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
      cut = (await waitForReport(open, url, 120_000)).cut === true;
    });
    const calls = callsOfOurs(events).map(milliseconds);
    return {
      scriptMs: calls.reduce((sum, call) => sum + call, 0),
      longestCallMs: Math.max(0, ...calls),
      longestTaskMs: Math.max(0, ...tasksOfOurs(events).map(milliseconds)),
      cut,
    };
  } finally {
    await page.close();
  }
}
