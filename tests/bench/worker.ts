import type { ExtensionBrowser } from '../../src/cli/browser/extension-browser';
import { median } from './measure';

/**
 * How long it takes from a page's load event to its first mark when the worker was stopped before: an upper bound of the
 * worker's own start to its first verdict. And the worker's heap afterwards.
 */
export async function measureWorker(
  open: ExtensionBrowser,
  url: string,
): Promise<{ readonly firstVerdictMs: number; readonly memoryMiB: number }> {
  const page = await open.newPage(url);
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    await open.stopBackground();
    await page.reload({ waitUntil: 'load' });
    const started = performance.now();
    await page.waitForFunction(() => CSS.highlights.size > 0, { polling: 5, timeout: 10_000 });
    times.push(performance.now() - started);
  }
  const memoryMiB = (await heapOf(open)) / 2 ** 20;
  await page.close();
  return { firstVerdictMs: median(times), memoryMiB };
}

/** Bytes of the worker's heap, with its array buffers. */
async function heapOf({ browser, extensionUrl }: ExtensionBrowser): Promise<number> {
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
