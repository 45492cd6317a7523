import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importers } from '../../packs/importers';
import { openFolder } from '../../packs/importers/folder';
import { packsFolder } from '../../packs/read/bundled';
import { UsageError } from '../usage-error';

/** Makes a pack's generated tables anew from a publisher's files; what was left out is told on stderr. */
export function runImport([name = '', path = '']: readonly string[], root: string): number {
  const importer = importers.get(name);
  if (!importer || path === '') {
    throw new UsageError(`usage: packs -- import NAME PATH, where NAME is one of ${[...importers.keys()].join(', ')}`);
  }
  const pack = join(packsFolder(root), name);
  const say = (message: string): void => void process.stderr.write(`${name}: ${message}\n`);
  const { files, notes } = importer(openFolder(path, pack, say));
  for (const note of notes) say(note);
  for (const [file, text] of Object.entries(files)) {
    writeFileSync(join(pack, file), text);
    say(`${file}: ${text.split('\n').length - 2} rows`);
  }
  return 0;
}
