import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { templateFiles } from '../../packs/added/template';
import { UsageError } from '../usage-error';

/** Writes a small sound pack into a new folder: a made-up fact to be written over. src/packs/FORMAT.md explains it. */
export function runNew([folder = '']: readonly string[]): number {
  const name = basename(folder);
  if (!/^[a-z][a-z0-9-]{1,39}$/.test(name)) {
    throw new UsageError('usage: packs -- new NAME, where NAME has 2 to 40 small letters, digits and hyphens');
  }
  if (existsSync(folder)) throw new UsageError(`"${folder}" is there already`);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of templateFiles(name)) writeFileSync(join(folder, file), text);
  process.stdout.write(`${folder}: write your facts into its tables; src/packs/FORMAT.md has the columns\n`);
  return 0;
}
