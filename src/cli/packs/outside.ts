import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { limits } from '../../packs/added/limits';
import { Tray, tooLarge } from '../../packs/added/tray';
import { unpackZip } from '../../packs/added/unpack';
import { UsageError } from '../usage-error';

/** The files of a pack from outside, a folder or a zip, by the same rules as in the extension. Throws a `Refusal`. */
export function readOutside(path: string): ReadonlyMap<string, Uint8Array> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new UsageError(`there is no "${path}"`);
  const label = basename(path);
  if (!stat.isDirectory()) {
    if (stat.size > limits.zipBytes) tooLarge(label, stat.size);
    return unpackZip(readFileSync(path), label);
  }
  const tray = new Tray();
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const file = join(path, entry.name);
    const name = tray.admit(entry.isDirectory() ? `${entry.name}/` : entry.name, statSync(file).size);
    if (name === undefined) continue;
    const bytes = readFileSync(file);
    tray.count(name, bytes.length);
    tray.keep(name, bytes);
  }
  return tray.files(label);
}
