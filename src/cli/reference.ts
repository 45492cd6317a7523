import { readFileSync } from 'node:fs';
import { compose } from '../engine/reference/compose';
import { openReference } from '../engine/reference/open';
import type { Reference } from '../engine/reference/reference';
import { ensureReference } from '../packs/build';

/** The compiled packs of `root`, built first when a pack has changed since; with a shelf, packs of one's own beside them. */
export async function loadReference(root: string, shelf?: Uint8Array): Promise<Reference> {
  const bundled = openReference(readFileSync(ensureReference(root)));
  return shelf ? compose(bundled, openReference(shelf)) : bundled;
}
