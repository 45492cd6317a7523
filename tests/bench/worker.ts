import type { ExtensionBrowser } from '../../src/cli/browser/extension-browser';
import { waitForReport } from '../../src/cli/browser/wait-for-report';
import { median } from './measure';

export interface WorkerCost {
  /** From the birth of a new worker to its first report of an article, in milliseconds. */
  readonly firstVerdictMs: number;
  /** Of that, fetching and opening the compiled reference. */
  readonly openMs: number;
  /** Heap and buffers after a collection, in MiB. */
  readonly memoryMiB: number;
}

const rounds = 7;

/** Stops the worker, loads a page, and reads from the new worker's own timeline what its start took. */
export async function measureWorker(open: ExtensionBrowser, url: string): Promise<WorkerCost> {
  const page = await open.newPage(url);
  const starts: number[] = [];
  const opens: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await open.stopBackground();
    const address = `${url}?${round}`;
    await page.goto(address, { waitUntil: 'load' });
    await waitForReport(open, address);
    const measured = (await open.behind(
      `const at = (name) => performance.getEntriesByName(name)[0];
       return { report: at('first report').startTime, opened: at('reference opened').duration };`,
    )) as { report: number; opened: number };
    starts.push(measured.report);
    opens.push(measured.opened);
  }
  const memoryMiB = (await workerHeap(open)) / 2 ** 20;
  await page.close();
  return { firstVerdictMs: median(starts), openMs: median(opens), memoryMiB };
}

/** Bytes of the worker's heap, with its array buffers, after a collection. */
export async function workerHeap({ browser, extensionUrl }: ExtensionBrowser): Promise<number> {
  const own = extensionUrl('');
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(own));
  const session = await target.createCDPSession();
  try {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
    return usedSize + backingStorageSize;
  } finally {
    await session.detach();
  }
}
