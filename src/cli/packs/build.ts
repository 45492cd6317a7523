import { statSync } from 'node:fs';
import { ensureReference } from '../../packs/build';

/** Compiles the bundled packs into one file; prints where it is and how large. */
export function runBuild(root: string): number {
  const file = ensureReference(root);
  process.stdout.write(`${file} ${statSync(file).size} bytes\n`);
  return 0;
}
