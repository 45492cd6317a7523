import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { recordsOf, type Source } from './import';

/** A publisher's download folder and the pack's own folder, as an importer reads them. Throws when a file is missing. */
export function openFolder(downloads: string, pack: string, progress: (message: string) => void): Source {
  const text = (file: string): string => {
    const bytes = readFileSync(join(downloads, file));
    if (file.endsWith('.gz')) return gunzipSync(bytes).toString('utf8');
    if (!file.endsWith('.zip')) return bytes.toString('utf8');
    const [content] = Object.values(unzipSync(bytes));
    if (!content) throw new Error(`${file} holds no file`);
    return new TextDecoder().decode(content);
  };
  return {
    text,
    read: (file) => recordsOf(text(file)),
    table: (name) => {
      const file = join(pack, `${name}.csv`);
      return existsSync(file) ? recordsOf(readFileSync(file, 'utf8')) : [];
    },
    progress,
  };
}
