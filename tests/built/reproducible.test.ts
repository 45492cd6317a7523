import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folders = ['one', 'two'].map((name) => mkdtempSync(join(tmpdir(), `countercheck-${name}-`)));
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Copies the sources to a folder, packs them there, and returns the checksums of what came out. */
async function packIn(folder: string): Promise<string> {
  for (const name of ['src', 'public', 'manifest.json', 'vite.config.ts', 'tsconfig.json', 'package.json', 'LICENSE']) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  cpSync('package-lock.json', join(folder, 'package-lock.json'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  const child = spawn(process.execPath, ['src/cli/launch.mjs', 'package'], { cwd: folder, stdio: 'ignore' });
  const status = await new Promise((done) => child.once('exit', done));
  expect(status).toBe(0);
  return readFileSync(join(folder, 'dist/packages/SHA256SUMS'), 'utf8');
}

it('packs the same bytes in two folders', { timeout: 180_000 }, async () => {
  const [one, two] = await Promise.all(folders.map(packIn));
  expect(one).toMatch(/^[0-9a-f]{64} {2}countercheck-\S+-chromium\.zip$/m);
  expect(one).toMatch(/^[0-9a-f]{64} {2}countercheck-\S+-firefox\.zip$/m);
  expect(two).toBe(one);
});
