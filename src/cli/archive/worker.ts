import { parentPort, workerData } from 'node:worker_threads';
import { loadReference } from '../reference';
import { answerEntry } from './answer';
import type { ArchiveEntry } from './item';

const reference = await loadReference((workerData as { root: string }).root);

parentPort?.on('message', (batch: readonly ArchiveEntry[]) => {
  parentPort?.postMessage(batch.map((entry) => answerEntry(entry, reference)));
});
