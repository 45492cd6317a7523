import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../src/cli/browser/extension-browser';
import { waitForReport } from '../../src/cli/browser/wait-for-report';
import { serve } from '../../src/cli/start/serve';
import { median } from './measure';
import type { Curve } from './scale';
import { workerHeap } from './worker';

/** Many tabs with articles: time from opening one more to its report, and the worker's heap. */
export async function measureTabs(open: ExtensionBrowser, html: string, counts = [1, 10, 50, 200]): Promise<Curve[]> {
  const site = await serve(() => html);
  const tabs: Page[] = [];
  const verdicts: Curve['points'][number][] = [];
  const heaps: Curve['points'][number][] = [];
  try {
    for (const size of counts) {
      const times: number[] = [];
      while (tabs.length < size) {
        const url = site.url(`/${tabs.length}`);
        const started = performance.now();
        tabs.push(await open.newPage(url));
        await waitForReport(open, url);
        times.push(performance.now() - started);
      }
      verdicts.push({ size, value: median(times.slice(-5)) });
      heaps.push({ size, value: (await workerHeap(open)) / 2 ** 20 });
    }
  } finally {
    for (const tab of tabs) await tab.close();
    await site.close();
  }
  return [
    { name: 'opening one more tab, until its report', of: 'tabs', unit: 'ms', points: verdicts },
    { name: "worker's heap", of: 'tabs', unit: 'MiB', points: heaps },
  ];
}

/** What our script adds to the heap of one tab, in MiB, after a collection: the same page read and not read. */
export async function measureTabHeap(open: ExtensionBrowser, html: string): Promise<number> {
  const site = await serve(() => html);
  const heap = async (host: string, read: boolean): Promise<number> => {
    const url = site.url('/', host);
    const page = await open.newPage(url);
    if (read) await waitForReport(open, url);
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await page.close();
    return usedSize / 2 ** 20;
  };
  try {
    const added: number[] = [];
    for (let round = 0; round < 5; round++)
      added.push((await heap('127.0.0.1', true)) - (await heap('localhost', false)));
    return median(added);
  } finally {
    await site.close();
  }
}
