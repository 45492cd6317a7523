import { parentPort, workerData } from 'node:worker_threads';
import { loadReference } from '../reference';
import { answerEntry } from './answer';
import type { ArchiveEntry } from './item';
import type { WorkerData } from './pool';

const { root, shelf } = workerData as WorkerData;
const reference = await loadReference(root, shelf);

parentPort?.on('message', (batch: readonly ArchiveEntry[]) => {
  parentPort?.postMessage(batch.map((entry) => answerEntry(entry, reference)));
});
