import { readFileSync } from 'node:fs';
import { openReference } from '../engine/reference/open';
import type { Reference } from '../engine/reference/reference';
import { ensureReference } from '../packs/build';

/** The compiled packs of `root`, built first when a pack has changed since. */
export async function loadReference(root: string): Promise<Reference> {
  return openReference(readFileSync(ensureReference(root)));
}
