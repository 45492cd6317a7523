import { examine } from '../../packs/added/examine';
import { Refusal } from '../../packs/added/refusal';
import { compileShelf } from '../../packs/added/shelf';
import { describePacks } from '../../packs/describe';
import { describeProblem } from '../../packs/read/table';
import type { Pack } from '../../packs/records';
import { loadReference } from '../reference';
import { UsageError } from '../usage-error';
import { readOutside } from './outside';

/**
 * Packs of one's own, folders or zips, judged as the extension does and compiled into one index for `loadReference`. Throws
 * a UsageError with every reason when one is refused. Takes a second or two: all bundled packs are read.
 */
export async function makeShelf(paths: readonly string[], root: string): Promise<Uint8Array> {
  const bundled = { reference: await loadReference(root), packs: describePacks(root) };
  const packs: Pack[] = [];
  for (const path of paths) {
    try {
      packs.push((await examine(readOutside(path), bundled, packs)).read.pack);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new UsageError(`${path} is refused:\n${error.problems.map(describeProblem).join('\n')}`);
    }
  }
  return compileShelf(packs, bundled.reference);
}
