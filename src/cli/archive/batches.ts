import type { ArchiveEntry } from './item';

/** So many characters make a batch: enough that handing it over costs little beside checking it. */
const BATCH_CHARACTERS = 256 * 1024;
const BATCH_ENTRIES = 256;

export async function* inBatches(entries: AsyncIterable<ArchiveEntry>): AsyncGenerator<ArchiveEntry[]> {
  let batch: ArchiveEntry[] = [];
  let size = 0;
  for await (const entry of entries) {
    batch.push(entry);
    size += 'text' in entry ? entry.text.length : 0;
    if (size < BATCH_CHARACTERS && batch.length < BATCH_ENTRIES) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}
