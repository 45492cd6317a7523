import { readFileSync } from 'node:fs';
import { openReference } from '../../src/engine/reference/open';
import type { Reference } from '../../src/engine/reference/reference';
import { ensureReference } from '../../src/packs/build';

let opened: Reference | undefined;

/** The bundled packs, opened once for each test process; compiled first when they have changed. */
export function bundledReference(): Reference {
  opened ??= openReference(readFileSync(ensureReference(process.cwd())));
  return opened;
}
