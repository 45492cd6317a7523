import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { zip } from '../../../src/cli/package/zip';

const folder = mkdtempSync(join(tmpdir(), 'countercheck-zip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const entries = [
  { path: 'manifest.json', bytes: Buffer.from('{"name":"Countercheck"}') },
  { path: 'src/empty.js', bytes: Buffer.alloc(0) },
  { path: 'icons/größe.bin', bytes: Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)) },
];

it('gives the same bytes for the same entries in any order', () => {
  expect(zip(entries).equals(zip([...entries].reverse()))).toBe(true);
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

it.skipIf(!hasPython)('is an archive that other programs unpack to the same files', () => {
  const archive = join(folder, 'test.zip');
  writeFileSync(archive, zip(entries));
  const script =
    'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; z.extractall(sys.argv[2])';
  const { status, stderr } = spawnSync('python3', ['-c', script, archive, folder], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  for (const { path, bytes } of entries) expect(readFileSync(join(folder, path)).equals(bytes), path).toBe(true);
});
