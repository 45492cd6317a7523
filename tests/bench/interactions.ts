import type { ExtensionBrowser } from '../../src/cli/browser/extension-browser';
import { serve } from '../../src/cli/start/serve';
import { median } from './measure';

/** What the page's answers to its reader cost: the longest of the interactions, as INP counts them. */
export interface InteractionCost {
  /** Median over the loads of the 98th percentile of 50 interactions, in milliseconds, with us reading the page. */
  readonly withUsMs: number;
  /** The same page under a host name that we may not read, in the same browser. */
  readonly controlMs: number;
}

const interactions = 50;
const loads = 5;

/** Fifty clicks that each add a paragraph, with the extension and without, taking turns. */
export async function measureInteractions(open: ExtensionBrowser, html: string): Promise<InteractionCost> {
  const site = await serve(() => html);
  const times: Record<'127.0.0.1' | 'localhost', number[]> = { '127.0.0.1': [], localhost: [] };
  try {
    for (let load = 0; load < loads; load++) {
      for (const host of ['127.0.0.1', 'localhost'] as const)
        times[host].push(await interact(open, site.url('/', host)));
    }
  } finally {
    await site.close();
  }
  return { withUsMs: median(times['127.0.0.1']), controlMs: median(times.localhost) };
}

async function interact(open: ExtensionBrowser, url: string): Promise<number> {
  const page = await open.newPage(url);
  try {
    await page.bringToFront();
    await page.evaluate(() => {
      const durations: number[] = [];
      Object.assign(globalThis, { durations });
      new PerformanceObserver((list) => {
        for (const { name, duration } of list.getEntries()) if (name === 'click') durations.push(duration);
      }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
      const button = document.body.appendChild(document.createElement('button'));
      button.id = 'more';
      button.style.cssText = 'position:fixed;inset:0 auto auto 0;width:80px;height:40px';
      button.addEventListener('click', () => {
        const paragraph = document.createElement('p');
        paragraph.textContent = 'The fund holds €185 billion ($217 billion), two thirds of it in Belgium.';
        document.querySelector('article')?.append(paragraph);
      });
    });
    for (let click = 0; click < interactions; click++) {
      await page.mouse.click(40, 20);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    const slow = await page.evaluate(() => (globalThis as unknown as { durations: number[] }).durations);
    // Interactions below the observer's threshold of 16 ms are not reported: they count as one.
    const all = [...slow, ...Array.from({ length: Math.max(0, interactions - slow.length) }, () => 16)].sort(
      (a, b) => b - a,
    );
    return all[Math.floor(interactions * 0.02)] ?? 0;
  } finally {
    await page.close();
  }
}
