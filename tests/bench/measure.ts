import { Buffer } from 'node:buffer';
import type { Measured, Subject } from './subject';

/** Each timed run takes at least this long, so that the clock's grain does not count. */
const runMs = 20;
const runs = 15;
const warmUpMs = 500;

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

/** Millions of UTF-8 bytes a second: the median of many short runs over the texts, after a warm-up. */
export function rate(read: (text: string) => unknown, texts: readonly string[]): number {
  const sizes = texts.map((text) => Buffer.byteLength(text));
  let at = 0;
  const readNext = (): number => {
    const index = at++ % texts.length;
    read(texts[index] ?? '');
    return sizes[index] ?? 0;
  };
  for (const start = performance.now(); performance.now() - start < warmUpMs; ) readNext();
  const rates = Array.from({ length: runs }, () => {
    const start = performance.now();
    let bytes = 0;
    let now = start;
    while (now - start < runMs) {
      bytes += readNext();
      now = performance.now();
    }
    return bytes / 1000 / (now - start);
  });
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
