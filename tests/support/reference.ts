import { openReference } from '../../src/engine/reference/open';
import type { Reference } from '../../src/engine/reference/reference';
import { compileBundled } from '../../src/packs/build';

let opened: Reference | undefined;

/** The bundled packs, compiled and opened once for each test process. */
export function bundledReference(): Reference {
  opened ??= openReference(compileBundled(process.cwd()));
  return opened;
}
