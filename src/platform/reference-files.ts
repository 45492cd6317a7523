import { hasAddedPacks, loadShelf } from './added-packs';
import type { Shelf } from './kept';
import { readOwnFile } from './own-file';

/** What the reference is made of. */
export interface ReferenceFiles {
  readonly bundled: Uint8Array;
  readonly shelf?: Shelf;
  /** There are added packs, but the browser does not give them out: the bundled facts stand alone. */
  readonly packsMissing?: true;
}

/** The compiled bundled packs and, where the reader added any, theirs. Rejects only when our own file is damaged. */
export async function readReferenceFiles(): Promise<ReferenceFiles> {
  const [bundled, added] = await Promise.all([readOwnFile('reference.bin'), readShelf()]);
  return { bundled, ...added };
}

async function readShelf(): Promise<Omit<ReferenceFiles, 'bundled'>> {
  if (!(await hasAddedPacks())) return {};
  try {
    const shelf = await loadShelf();
    return shelf ? { shelf } : {};
  } catch {
    return { packsMissing: true };
  }
}
