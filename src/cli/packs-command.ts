import { runBuild } from './packs/build';
import { runImport } from './packs/import';
import { UsageError } from './usage-error';

const USAGE = 'packs -- build | import NAME PATH';

/** `packs`: what the bundled packs hold, and their making. */
export async function run([task = '', ...argv]: readonly string[], root: string): Promise<number> {
  if (task === 'build') return runBuild(root);
  if (task === 'import') return runImport(argv, root);
  throw new UsageError(`unknown task "${task}"\nusage: ${USAGE}`);
}
