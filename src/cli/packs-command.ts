import { runBuild } from './packs/build';
import { runDiff } from './packs/diff';
import { runImport } from './packs/import';
import { runList } from './packs/list';
import { runNew } from './packs/new';
import { runSign, runVerify } from './packs/sign';
import { runValidate } from './packs/validate';
import { UsageError } from './usage-error';

type Task = (argv: readonly string[], root: string) => number | Promise<number>;

const tasks: ReadonlyMap<string, Task> = new Map<string, Task>([
  ['list', runList],
  ['build', (_argv, root) => runBuild(root)],
  ['validate', runValidate],
  ['import', runImport],
  ['diff', runDiff],
  ['new', runNew],
  ['sign', runSign],
  ['verify', runVerify],
]);

const USAGE = `packs -- list [--json] | build | validate [--json] [PATH…] | import NAME PATH | diff OLD NEW
       packs -- new NAME | sign FOLDER KEY.pem | verify PATH      (packs of your own: src/packs/FORMAT.md)`;

/** `packs`: what the bundled packs hold, and their making. */
export async function run([name = '', ...argv]: readonly string[], root: string): Promise<number> {
  const task = tasks.get(name);
  if (!task) throw new UsageError(`unknown task "${name}"\nusage: ${USAGE}`);
  return task(argv, root);
}
