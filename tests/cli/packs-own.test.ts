import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run as check } from '../../src/cli/check-command';
import { run } from '../../src/cli/packs-command';

const root = process.cwd();
let folder: string;
let said: string[];
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'countercheck-own-')), 'my-pack');
  said = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(join(folder, '..'), { recursive: true });
});

test('a new pack validates, with facts written in too; a mistake is told with its row', {
  timeout: 60_000,
}, async () => {
  expect(await run(['new', folder], root)).toBe(0);
  expect(await run(['validate', folder], root)).toBe(0);
  expect(said.at(-1)).toBe(`0 errors, 0 warnings in ${folder}\n`);
  const file = join(folder, 'observations.csv');
  const [header = '', row = ''] = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, `${header}\n${row.replaceAll('2025', '2024').replace('214', '209')}\n${row}\n`);
  expect(await run(['validate', folder], root)).toBe(0);
  writeFileSync(file, `${header}\n${row.replace('214', 'many')}\n`);
  expect(await run(['validate', folder], root)).toBe(1);
  expect(said.join('')).toContain('error    my-pack/observations.csv:2: "value" is "many", not a number');
  await expect(run(['new', folder], root)).rejects.toThrow('is there already');
  await expect(run(['new', join(folder, 'My Pack')], root)).rejects.toThrow('usage: packs -- new NAME');
});

test('a pack is signed and verified; a changed file is told, exit code 1', async () => {
  await run(['new', folder], root);
  expect(await run(['verify', folder], root)).toBe(0);
  expect(said.at(-1)).toBe('not signed\n');
  const key = join(folder, '..', 'key.pem');
  const pair = generateKeyPairSync('ed25519');
  writeFileSync(key, pair.privateKey.export({ format: 'pem', type: 'pkcs8' }));
  expect(await run(['sign', folder, key], root)).toBe(0);
  const publicKey = said.at(-1)?.trim() ?? '';
  expect(Buffer.from(publicKey, 'base64')).toHaveLength(32);
  expect(await run(['verify', folder], root)).toBe(0);
  expect(said.at(-1)).toBe(`signed with a key that is not known (${publicKey})\n`);
  writeFileSync(join(folder, 'README.md'), 'changed');
  expect(await run(['verify', folder], root)).toBe(1);
  expect(said.at(-1)).toContain('wrong: the signature does not fit the files');
});

test('check asks packs of one’s own beside the bundled ones, and refuses a broken one with its rows', {
  timeout: 60_000,
}, async () => {
  await run(['new', folder], root);
  const page = join(folder, '..', 'page.txt');
  writeFileSync(page, 'A tour of the coast\n\nExampleland had 341 lighthouses in 2025.\n');
  const verdicts = async (...options: string[]) => {
    said = [];
    await check([...options, '--json', '--published', '2026-02-01', page], root);
    const { findings } = JSON.parse(said.join('')) as { findings: { verdict: string; reference: object[] }[] };
    return findings.filter(({ verdict }) => verdict !== 'unchecked');
  };
  expect(await verdicts()).toEqual([]);
  expect(await verdicts('--pack', folder)).toMatchObject([{ verdict: 'differs', reference: [{ pack: 'my-pack' }] }]);
  writeFileSync(join(folder, 'sources.csv'), 'id,publisher,url\nyearbook,Board,http://x\n');
  await expect(verdicts('--pack', folder)).rejects.toThrow('my-pack/sources.csv:2: "url" is "http://x"');
});

test('a folder without the publisher’s files is named, and no pack is written', async () => {
  await expect(run(['import', 'world-figures', join(folder, '..')], root)).rejects.toThrow(
    /has no .+\.csv; give the folder/,
  );
});
