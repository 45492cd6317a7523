import type { ExtensionBrowser } from '../../src/cli/browser/extension-browser';
import { median } from './measure';

/**
 * How long a stopped worker takes from a content script's question to the answer with findings, asked through the popup's
 * own ground; and its heap afterwards.
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
  const bytes = await open.behind('return performance.memory ? performance.memory.usedJSHeapSize : 0;');
  await page.close();
  return { firstVerdictMs: median(times), memoryMiB: Number(bytes) / 2 ** 20 };
}
