import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../src/cli/browser/extension-browser';
import { waitForReport } from '../../src/cli/browser/wait-for-report';
import { serve } from '../../src/cli/start/serve';
import { median } from './measure';
import { type ProfileNode, scriptTime } from './profile';
import { isOurs, milliseconds, type TraceEvent, tasksOfOurs, traced } from './trace';

/** What reading one page cost its main thread. */
export interface PageCost {
  readonly page: string;
  readonly words: number;
  /** 1, or 4 for a processor made four times slower. */
  readonly slowdown: number;
  /** Time in our content script and in what it called, in milliseconds. */
  readonly scriptMs: number;
  /** Tasks of 50 ms or more in which our script ran, in the thread's own time where the browser tells it. */
  readonly longTasks: number;
  /** Layouts that our script made the browser do at once. */
  readonly forcedLayouts: number;
  /** Cumulative layout shift of the page. */
  readonly layoutShift: number;
}

const loads = 5;

/** Loads each page several times in the browser and takes medians. The extension must be allowed to read 127.0.0.1. */
export async function measurePages(
  open: ExtensionBrowser,
  pages: Readonly<Record<string, string>>,
): Promise<PageCost[]> {
  const site = await serve((path) => pages[path.slice(1)]);
  const costs: PageCost[] = [];
  try {
    for (const name of Object.keys(pages)) {
      for (const slowdown of [1, 4]) {
        const seen: LoadCost[] = [];
        for (let load = 0; load < loads; load++) {
          seen.push(await loadOnce(open, `${site.url(`/${name}`)}?${slowdown}-${load}`, slowdown));
        }
        costs.push({
          page: name,
          words: (pages[name] ?? '').split(/\s+/).length,
          slowdown,
          scriptMs: median(seen.map(({ scriptMs }) => scriptMs)),
          longTasks: Math.max(...seen.map(({ longTasks }) => longTasks)),
          forcedLayouts: Math.max(...seen.map(({ forcedLayouts }) => forcedLayouts)),
          layoutShift: Math.max(...seen.map(({ layoutShift }) => layoutShift)),
        });
      }
    }
  } finally {
    await site.close();
  }
  return costs;
}

type LoadCost = Pick<PageCost, 'scriptMs' | 'longTasks' | 'forcedLayouts' | 'layoutShift'>;

async function loadOnce(open: ExtensionBrowser, url: string, slowdown: number): Promise<LoadCost> {
  const page = await open.browser.newPage();
  try {
    const session = await page.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 100 });
    const events = await traced(session, async () => {
      await session.send('Profiler.start');
      await page.goto(url, { waitUntil: 'load' });
      await waitForReport(open, url);
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    const { profile } = await session.send('Profiler.stop');
    return {
      scriptMs: scriptTime(profile as { nodes: ProfileNode[]; samples?: number[]; timeDeltas?: number[] }),
      ...countEvents(events),
      layoutShift: await layoutShiftOf(page),
    };
  } finally {
    await page.close();
  }
}

function countEvents(events: readonly TraceEvent[]): Pick<LoadCost, 'longTasks' | 'forcedLayouts'> {
  return {
    longTasks: tasksOfOurs(events).filter((task) => milliseconds(task) >= 50).length,
    forcedLayouts: events.filter(
      ({ name, args }) => name === 'Layout' && args.beginData?.stackTrace?.some(({ url }) => isOurs(url)),
    ).length,
  };
}

function layoutShiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 50);
      }),
  );
}
