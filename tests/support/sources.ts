import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface SourceFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
}

const isCode = (path: string) => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts');

/** Every code file below the folders. */
export function readSources(...folders: readonly string[]): SourceFile[] {
  return folders.flatMap(walk).filter(isCode).map(readSource);
}

function readSource(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  return { path, text, lines: text.trimEnd().split('\n').length };
}

/** Every file below a folder, leaving out what is installed or built. */
export function walk(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !['node_modules', 'dist', 'out', '.git'].includes(name))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name).replaceAll('\\', '/');
      return statSync(path).isDirectory() ? walk(path) : [path];
    });
}

/** The code without its comments, and with them without what they merely mention. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}(,])\/\/.*$/gm, '$1');
}

export interface Import {
  /** As written: `./quantities`, `preact`. */
  readonly specifier: string;
  /** The file meant, when it is one of ours. */
  readonly file?: string;
  readonly typeOnly: boolean;
}

const importForm =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** What a file imports, statically, dynamically or by re-export. */
export function importsOf({ path, text }: SourceFile): Import[] {
  return [...withoutComments(text).matchAll(importForm)].map(([, type, fixed, dynamic]) => {
    const specifier = fixed ?? dynamic ?? '';
    const file = specifier.startsWith('.') ? resolveFile(join(dirname(path), specifier)) : undefined;
    return { specifier, typeOnly: type !== undefined, ...(file && { file }) };
  });
}

function resolveFile(path: string): string {
  const plain = path.replaceAll('\\', '/').replace(/\?.*$/, '');
  const found = ['', '.ts', '.tsx', '.mjs', '/index.ts'].find((ending) => isFile(plain + ending));
  return plain + (found ?? '');
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
