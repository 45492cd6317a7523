import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type ZipEntry, zip } from '../../src/cli/package/zip';
import { cardScript } from '../../src/platform/card-script';

export interface Sizes {
  readonly contentScriptGzipBytes: number;
  readonly cardScriptGzipBytes: number;
  readonly popupScriptGzipBytes: number;
  readonly packageBytes: number;
}

/** The sizes of a built extension; what `tests/built` gates. */
export function measureSizes(folder: string): Sizes {
  const gzip = (path: string) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;
  return {
    contentScriptGzipBytes: gzip('src/content/index.iife.js'),
    cardScriptGzipBytes: gzip(cardScript),
    popupScriptGzipBytes: scriptsOf(folder, 'src/popup/index.html').reduce((sum, path) => sum + gzip(path), 0),
    packageBytes: zip(entriesOf(folder)).length,
  };
}

/** All scripts that an HTML page loads, through whatever imports. */
export function scriptsOf(folder: string, page: string): string[] {
  const text = readFileSync(join(folder, page), 'utf8');
  const named = [...text.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].flatMap(([, path]) => path ?? []);
  return [...new Set(named.flatMap((path) => [path, ...importsFrom(folder, path)]))];
}

/** The scripts that a script imports at once, through whatever imports; not what it fetches on demand. */
export function importsFrom(folder: string, script: string): string[] {
  const seen = new Set<string>();
  const add = (path: string) => {
    const text = readFileSync(join(folder, path), 'utf8');
    for (const [, other] of text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) {
      if (!other) continue;
      const file = join(dirname(path), other);
      if (seen.has(file)) continue;
      seen.add(file);
      add(file);
    }
  };
  add(script);
  return [...seen];
}

function entriesOf(folder: string, below = ''): ZipEntry[] {
  return readdirSync(join(folder, below)).flatMap((name) => {
    const path = below ? `${below}/${name}` : name;
    const full = join(folder, path);
    return statSync(full).isDirectory() ? entriesOf(folder, path) : [{ path, bytes: readFileSync(full) }];
  });
}
