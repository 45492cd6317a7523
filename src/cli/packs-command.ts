import { runBuild } from './packs/build';
import { runDiff } from './packs/diff';
import { runImport } from './packs/import';
import { runList } from './packs/list';
import { runValidate } from './packs/validate';
import { UsageError } from './usage-error';

type Task = (argv: readonly string[], root: string) => number;

const tasks: ReadonlyMap<string, Task> = new Map([
  ['list', runList],
  ['build', (_argv, root) => runBuild(root)],
  ['validate', runValidate],
  ['import', runImport],
  ['diff', runDiff],
]);

const USAGE = 'packs -- list [--json] | build | validate [--json] [FOLDER…] | import NAME PATH | diff OLD NEW';

/** `packs`: what the bundled packs hold, and their making. */
export async function run([name = '', ...argv]: readonly string[], root: string): Promise<number> {
  const task = tasks.get(name);
  if (!task) throw new UsageError(`unknown task "${name}"\nusage: ${USAGE}`);
  return task(argv, root);
}
