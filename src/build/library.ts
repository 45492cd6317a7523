import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { apiPage } from './api-page';

/**
 * Builds what other programs import (`exports` in package.json) into `dist/library`: one file of code for the engine and
 * one for the pack compiler, their types, and the API page. Returns that folder. Takes about two seconds.
 */
export async function buildLibrary(root: string): Promise<string> {
  const folder = join(root, 'dist/library');
  await build({ root, mode: 'library', logLevel: 'warn' });
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', 'src/build/library.tsconfig.json'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the types could not be written:\n${stdout}`);
  for (const file of declarations(join(folder, 'types'))) addEndings(file);
  writeFileSync(join(folder, 'API.md'), apiPage(join(folder, 'types'), ['engine', 'packs']));
  return folder;
}

function declarations(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => join(folder, file));
}

/** Node's own resolution wants `./article.js` where bundlers take `./article`. */
function addEndings(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/(from |import\()(['"])(\.{1,2}\/[^'"]+)\2/g, '$1$2$3.js$2'));
}
