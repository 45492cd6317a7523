import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Bytes of the English quantity reader with its words, bundled alone, minified and gzipped. */
export async function measureReader(root: string): Promise<number> {
  const entry = join(root, 'tests/bench/english-reader.ts');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { target: 'esnext', minify: true, write: false, lib: { entry, name: 'reader', formats: ['iife'] } },
  });
  const code = [built]
    .flat()
    .flatMap((bundle) => ('output' in bundle ? bundle.output : []))
    .map((file) => (file.type === 'chunk' ? file.code : ''))
    .join('');
  return gzipSync(code, { level: 9 }).length;
}
