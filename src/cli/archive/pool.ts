import { Worker } from 'node:worker_threads';
import type { ArchiveEntry, ArchiveResult } from './item';

/** Something that answers a batch: a thread, or this one. */
export interface Desk {
  answer(batch: readonly ArchiveEntry[]): Promise<readonly ArchiveResult[]>;
  close(): Promise<void>;
}

/** What a thread stands on: the project's folder, and the compiled packs of one's own if there are any. */
export interface WorkerData {
  readonly root: string;
  readonly shelf?: Uint8Array;
}

/** A desk in a thread of its own; `file` is the bundled worker. */
export function openThread(file: URL, workerData: WorkerData): Desk {
  const worker = new Worker(file, { workerData });
  let settle: { resolve: (results: readonly ArchiveResult[]) => void; reject: (error: Error) => void } | undefined;
  worker.on('message', (results: readonly ArchiveResult[]) => settle?.resolve(results));
  worker.on('error', (error) => settle?.reject(error as Error));
  return {
    answer: (batch) =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
        worker.postMessage(batch);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}

/**
 * The results of every batch, in the order of the batches. Each desk has one batch in hand and the finished ones wait only
 * for those before them, so at most one batch a desk is in memory: a slow reader slows the desks, not the memory.
 */
export async function* answerInOrder(
  batches: AsyncIterator<readonly ArchiveEntry[]>,
  desks: readonly Desk[],
): AsyncGenerator<readonly ArchiveResult[]> {
  const running: Promise<readonly ArchiveResult[]>[] = [];
  for (let turn = 0; ; turn++) {
    const desk = desks[turn % desks.length];
    if (running.length === desks.length) yield (await running.shift()) ?? [];
    const { done, value } = await batches.next();
    if (done || !desk) break;
    const answer = desk.answer(value);
    // A failure is met where the results are awaited, not here.
    answer.catch(() => undefined);
    running.push(answer);
  }
  for (const results of running) yield await results;
}
