import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReadPack, readPack } from './pack';

/** Where the bundled packs lie, one folder each. */
export function packsFolder(root: string): string {
  return join(root, 'src/packs');
}

/** The names of the bundled packs, in alphabetical order. */
export function bundledPackNames(root: string): readonly string[] {
  const folder = packsFolder(root);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(folder, entry.name)).includes('datapackage.json'))
    .map((entry) => entry.name)
    .sort();
}

/** Reads a pack's folder. Throws when a file cannot be read. */
export function readPackFolder(folder: string, name: string): ReadPack {
  const files = new Map<string, Uint8Array>();
  for (const file of readdirSync(folder).sort()) {
    if (/\.(csv|json)$/.test(file)) files.set(file, readFileSync(join(folder, file)));
  }
  return readPack(name, files);
}

/** All bundled packs, in alphabetical order. */
export function readBundled(root: string): readonly ReadPack[] {
  return bundledPackNames(root).map((name) => readPackFolder(join(packsFolder(root), name), name));
}
