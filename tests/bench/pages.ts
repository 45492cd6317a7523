import type { CDPSession, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../src/cli/browser/extension-browser';
import { waitForReport } from '../../src/cli/browser/wait-for-report';
import { serve } from '../../src/cli/start/serve';
import { median } from './measure';
import { type ProfileNode, scriptTime } from './profile';

/** What reading one page cost its main thread. */
export interface PageCost {
  readonly page: string;
  readonly words: number;
  /** 1, or 4 for a processor made four times slower. */
  readonly slowdown: number;
  /** Time in our content script and in what it called, in milliseconds. */
  readonly scriptMs: number;
  /** Tasks of 50 ms or more in which our script ran. */
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

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: {
    readonly data?: { readonly url?: string };
    readonly beginData?: { readonly stackTrace?: readonly { readonly url: string }[] };
  };
}

async function traced(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  const categories =
    'devtools.timeline,disabled-by-default-devtools.timeline,disabled-by-default-devtools.timeline.stack';
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories });
  await work();
  await session.send('Tracing.end');
  await complete;
  return events;
}

const isOurs = (url: string | undefined) => url?.startsWith('chrome-extension://') ?? false;

function countEvents(events: readonly TraceEvent[]): Pick<LoadCost, 'longTasks' | 'forcedLayouts'> {
  const ours = events.filter(
    ({ name, args }) => (name === 'FunctionCall' || name === 'EvaluateScript') && isOurs(args.data?.url),
  );
  const long = events.filter(({ name, dur = 0 }) => name === 'RunTask' && dur >= 50_000);
  const holds = (task: TraceEvent, { ts, pid, tid }: TraceEvent) =>
    task.pid === pid && task.tid === tid && task.ts <= ts && ts < task.ts + (task.dur ?? 0);
  return {
    longTasks: long.filter((task) => ours.some((call) => holds(task, call))).length,
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
