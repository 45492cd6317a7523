import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { diffPacks } from '../../packs/diff';
import { readPackFolder } from '../../packs/read/bundled';
import { UsageError } from '../usage-error';

/** What changed between two folders of one pack: a line for each record that was added, removed or changed. */
export function runDiff([before = '', after = '']: readonly string[]): number {
  for (const folder of [before, after]) {
    if (!existsSync(join(folder, 'datapackage.json'))) {
      throw new UsageError(`"${folder}" is no folder of a pack\nusage: packs -- diff OLD NEW`);
    }
  }
  const changes = diffPacks(readPackFolder(before, before).pack, readPackFolder(after, after).pack);
  for (const { kind, table, id, detail } of changes) {
    process.stdout.write(`${kind.padEnd(8)} ${table} ${id}${detail === '' ? '' : `: ${detail}`}\n`);
  }
  process.stdout.write(`${changes.length} changes\n`);
  return 0;
}
