import { readFileSync } from 'node:fs';
import { openReference } from '../../engine/reference/open';
import { examine } from '../../packs/added/examine';
import { Refusal } from '../../packs/added/refusal';
import { ensureReference } from '../../packs/build';
import { describePacks } from '../../packs/describe';
import { packsFolder, readBundled } from '../../packs/read/bundled';
import { describeProblem, type Problem } from '../../packs/read/table';
import { type Validation, validate } from '../../packs/validate/validate';
import { readOptions } from '../options';
import { readOutside } from './outside';

/**
 * Validates the bundled packs, or with PATH… those folders and zips as the extension judges them when they are added.
 * Problems go to stdout, one a line with file and row; exit code 1 when one is an error.
 */
export async function runValidate(argv: readonly string[], root: string): Promise<number> {
  const { values, files } = readOptions(argv, { json: { type: 'boolean' } }, 'packs -- validate [--json] [PATH…]');
  const found = files.length === 0 ? [validate(readBundled(root))] : await judgeAll(files, root);
  const errors = found.flatMap((one) => one.errors);
  const warnings = found.flatMap((one) => one.warnings);
  if (values.json) process.stdout.write(`${JSON.stringify({ errors, warnings })}\n`);
  else {
    for (const problem of errors) process.stdout.write(`error    ${describeProblem(problem)}\n`);
    for (const problem of warnings) process.stdout.write(`warning  ${describeProblem(problem)}\n`);
    const where = files.length === 0 ? packsFolder(root) : files.join(', ');
    process.stdout.write(`${errors.length} errors, ${warnings.length} warnings in ${where}\n`);
  }
  return errors.length > 0 ? 1 : 0;
}

async function judgeAll(paths: readonly string[], root: string): Promise<Validation[]> {
  const bundled = { reference: openReference(readFileSync(ensureReference(root))), packs: describePacks(root) };
  const found: Validation[] = [];
  for (const path of paths) {
    try {
      const { read, warnings, conflicts } = await examine(readOutside(path), bundled);
      const conflicting = conflicts.map(({ file, line, subject, added, bundled: own, publisher }): Problem => {
        const reason = `${subject}: ${added}, where the bundled packs have ${own} (${publisher}); both stay`;
        return { pack: read.pack.name, file, ...(line !== undefined && { line }), reason };
      });
      found.push({ errors: [], warnings: [...warnings, ...conflicting] });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      found.push({ errors: error.problems, warnings: [] });
    }
  }
  return found;
}
