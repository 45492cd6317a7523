import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { csvRows } from '../read/csv';
import { type Row, recordsOfRows, type Source } from './import';

/**
 * A publisher's download folder and the pack's own folder, as an importer reads them. Throws with the file's name when
 * one is missing or cannot be unpacked.
 */
export function openFolder(downloads: string, pack: string, progress: Source['progress']): Source {
  const text = (file: string): string => unpacked(file, readFileSync(join(downloads, file)));
  const packRows = (file: string): readonly Row[] => {
    const path = join(pack, file);
    return existsSync(path) ? [...recordsOfRows(fieldsOf(readFileSync(path, 'utf8')))] : [];
  };
  return {
    files: readdirSync(downloads, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(downloads, sep).length).replaceAll(sep, '/'))
      .sort(),
    text,
    rows: (file) => fieldsOf(text(file)),
    read: (file) => [...recordsOfRows(fieldsOf(text(file)))],
    table: (name) => packRows(`${name}.csv`),
    packRows,
    progress,
  };
}

function* fieldsOf(text: string): Iterable<readonly string[]> {
  for (const { fields } of csvRows(text)) yield fields;
}

function unpacked(file: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder();
  if (file.endsWith('.gz')) return decoder.decode(gunzipSync(bytes));
  if (!file.endsWith('.zip')) return decoder.decode(bytes);
  const [largest] = Object.values(unzipSync(bytes)).sort((a, b) => b.length - a.length);
  if (!largest) throw new Error(`${file} holds no file`);
  return decoder.decode(largest);
}
