import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compile } from './compile/compile';
import { bundledPackNames, packsFolder, readBundled } from './read/bundled';
import { describeProblem } from './read/table';
import { validate } from './validate/validate';

/**
 * The compiled reference is built to `dist/reference.bin`; both builds of the extension copy it to `reference.bin` beside
 * the manifest, and the command line opens it where it lies.
 */
export const REFERENCE_FILE = 'dist/reference.bin';

/** Compiles the bundled packs; throws with the problems when one has any. Takes a second or two. */
export function compileBundled(root: string): Uint8Array {
  const read = readBundled(root);
  const { errors } = validate(read);
  if (errors.length > 0)
    throw new Error(`the packs have problems:\n${errors.slice(0, 20).map(describeProblem).join('\n')}`);
  return compile(read.map(({ pack }) => pack));
}

/** The path of the compiled reference, built anew when a pack or the compiler is newer than it. */
export function ensureReference(root: string): string {
  const file = join(root, REFERENCE_FILE);
  const key = join(root, `${REFERENCE_FILE}.key`);
  const current = keyOf(root);
  if (existsSync(file) && existsSync(key) && readFileSync(key, 'utf8') === current) return file;
  mkdirSync(dirname(file), { recursive: true });
  // Written beside and moved: two commands started at once never see half a file.
  for (const [path, content] of [
    [file, compileBundled(root)],
    [key, current],
  ] as const) {
    writeFileSync(`${path}.${process.pid}.part`, content);
    renameSync(`${path}.${process.pid}.part`, path);
  }
  return file;
}

/** A digest of the sizes and times of everything the compiled reference depends on. */
function keyOf(root: string): string {
  const digest = createHash('sha1');
  const add = (folder: string): void => {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name);
      const stat = statSync(path);
      if (stat.isDirectory()) add(path);
      else digest.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
    }
  };
  for (const name of bundledPackNames(root)) add(join(packsFolder(root), name));
  for (const folder of [
    'src/packs/compile',
    'src/packs/read',
    'src/engine/reference',
    'src/engine/text',
    'src/engine/language',
  ]) {
    add(join(root, folder));
  }
  return digest.digest('hex');
}
