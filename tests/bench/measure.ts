import { Buffer } from 'node:buffer';
import type { Measured, Subject } from './subject';

/** Each timed run takes at least this long, so that the clock's grain does not count. */
const runMs = 40;
const mostRuns = 15;
const fewestRuns = 3;
/** Warm is after two passes over all texts and this long; the slowest are let go earlier. */
const warmUpMs = 2000;
const longestMs = 15_000;

/** Measures a subject from nothing: set-up, first call, then warm speed. Call it in a process that did nothing else. */
export async function measure(load: () => Promise<Subject>, texts: readonly string[]): Promise<Measured> {
  const before = memory();
  const started = performance.now();
  const { read } = await load();
  const ready = performance.now();
  read(texts[0] ?? '');
  const answered = performance.now();
  const mbPerSecond = rate(read, texts);
  return {
    setUpMs: ready - started,
    firstCallMs: answered - ready,
    mbPerSecond,
    memoryMiB: (memory() - before) / 2 ** 20,
  };
}

/** Millions of UTF-8 bytes a second: the median of runs over whole passes of the texts, after a warm-up. */
export function rate(read: (text: string) => unknown, texts: readonly string[]): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const pass = (): void => {
    for (const text of texts) read(text);
  };
  const start = performance.now();
  for (let passes = 0; passes < 2 || performance.now() - start < warmUpMs; passes++) {
    pass();
    if (performance.now() - start > longestMs) break;
  }
  const rates: number[] = [];
  const measuring = performance.now();
  while (rates.length < mostRuns) {
    const begun = performance.now();
    let passes = 0;
    do {
      pass();
      passes++;
    } while (performance.now() - begun < runMs);
    rates.push((bytes * passes) / 1000 / (performance.now() - begun));
    if (rates.length >= fewestRuns && performance.now() - measuring > longestMs) break;
  }
  return median(rates);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Bytes in use after a collection, where Node was started with `--expose-gc`. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
