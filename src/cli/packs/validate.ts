import { join } from 'node:path';
import { packsFolder, readBundled, readPackFolder } from '../../packs/read/bundled';
import { describeProblem } from '../../packs/read/table';
import { validate } from '../../packs/validate/validate';
import { readOptions } from '../options';

/**
 * Validates the bundled packs, or with FOLDER… those folders beside them. Problems go to stdout, one a line with file and
 * row; exit code 1 when one is an error.
 */
export function runValidate(argv: readonly string[], root: string): number {
  const { values, files } = readOptions(argv, { json: { type: 'boolean' } }, 'packs -- validate [--json] [FOLDER…]');
  const added = files.map((folder) => readPackFolder(folder, folder));
  const { errors, warnings } = validate([...readBundled(root), ...added]);
  if (values.json) process.stdout.write(`${JSON.stringify({ errors, warnings })}\n`);
  else {
    for (const problem of errors) process.stdout.write(`error    ${describeProblem(problem)}\n`);
    for (const problem of warnings) process.stdout.write(`warning  ${describeProblem(problem)}\n`);
    process.stdout.write(`${errors.length} errors, ${warnings.length} warnings in ${join(packsFolder(root))}\n`);
  }
  return errors.length > 0 ? 1 : 0;
}
