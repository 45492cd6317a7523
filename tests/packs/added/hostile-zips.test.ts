import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { limits } from '../../../src/packs/added/limits';
import { unpackZip } from '../../../src/packs/added/unpack';
import { packFiles, reasonsOf } from '../../support/added-pack';

const encoder = new TextEncoder();
const sound = Object.fromEntries(packFiles());
const opened = (files: Parameters<typeof zipSync>[0]) => reasonsOf(() => unpackZip(zipSync(files), 'pack.zip'));
const beside = (name: string, bytes: Uint8Array = encoder.encode('x')) => opened({ ...sound, [name]: bytes });

describe('a zip', () => {
  test('is opened, in a folder of its own or not, and what a computer leaves in it is passed over', () => {
    expect([...unpackZip(zipSync(sound), 'pack.zip').keys()].sort()).toEqual(Object.keys(sound).sort());
    const nested = Object.fromEntries(Object.entries(sound).map(([name, bytes]) => [`my pack/${name}`, bytes]));
    const untidy = zipSync({
      ...nested,
      '__MACOSX/._a': encoder.encode('x'),
      'my pack/.DS_Store': encoder.encode('x'),
    });
    const files = unpackZip(untidy, 'pack.zip');
    expect([...files.keys()].sort()).toEqual(Object.keys(sound).sort());
    expect(files.get('sources.csv')).toEqual(sound['sources.csv']);
  });

  test.each([
    ['../sources.csv'],
    ['a/../../sources.csv'],
    ['/etc/sources.csv'],
    ['C:/sources.csv'],
    ['..\\sources.csv'],
    ['a//sources.csv'],
    ['./sources.csv'],
    ['sources\u0000.csv'],
  ])('with the path %j', async (path) => {
    expect((await beside(path)).join()).toContain('the path leads out of the pack');
  });

  test('within a zip, with folders, or with files that are no tables of a pack', async () => {
    expect(await beside('more.zip', zipSync(sound))).toEqual(['/more.zip: a pack within a pack is not read']);
    expect(await beside('a/b/people.csv')).toEqual(['/a/b/people.csv: a pack has no folders within it']);
    expect(await beside('other/people.csv')).toEqual([
      '/other/people.csv: the files lie in several folders; a pack has one',
    ]);
    expect(await beside('run.js')).toEqual(['/run.js: this is no file of a pack; src/packs/FORMAT.md lists them']);
    expect(await beside('rates-daily.csv')).toEqual([
      '/rates-daily.csv: exchange rates are not taken from added packs',
    ]);
    expect(await beside('__proto__.csv')).toEqual([
      '/__proto__.csv: this is no file of a pack; src/packs/FORMAT.md lists them',
    ]);
  });

  test('with a file there twice', async () => {
    // The same bytes under a second name of equal length, renamed in the finished zip.
    const zip = zipSync({ ...sound, 'sourcez.csv': encoder.encode('x') });
    const text = Buffer.from(zip).toString('latin1').replaceAll('sourcez.csv', 'sources.csv');
    const twice = await reasonsOf(() => unpackZip(Uint8Array.from(Buffer.from(text, 'latin1')), 'pack.zip'));
    expect(twice).toEqual(['/sources.csv: the file is there twice']);
    const notOne = await beside('entities.csv/');
    expect(notOne).toEqual([]);
  });

  test('that is a bomb is refused by what it says of itself, and nothing of it is unpacked', async () => {
    const bomb = zipSync({ ...sound, 'people.csv': new Uint8Array(15_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await reasonsOf(() => unpackZip(bomb, 'pack.zip'))).toEqual([
      '/people.csv: it unpacks to hundreds of times its size, as only a zip bomb does',
    ]);
  });

  test('that lies of its sizes is stopped by what comes out', async () => {
    const bomb = zipSync({ ...sound, 'people.csv': new Uint8Array(40_000_000) }, { level: 9 });
    const lying = withSize(bomb, 40_000_000, 1_000);
    let unpacked = 0;
    const reasons = await reasonsOf(() => unpackZip(lying, 'pack.zip', (share) => (unpacked = share)));
    expect(reasons.join()).toMatch(/hundreds of times its size|at most 20000000 are read/);
    expect(unpacked).toBeLessThan(0.8);
  });

  test('of a gigabyte, or with a table of one, is refused before a byte of it is read', async () => {
    const size = limits.zipBytes + 1;
    const untouched = new Proxy(new Uint8Array(0), {
      get: (_, key) => (key === 'length' ? size : expect.fail(`read ${String(key)}`)),
    });
    expect(await reasonsOf(() => unpackZip(untouched, 'pack.zip'))).toEqual([
      `/pack.zip: the zip has ${size} bytes; at most ${limits.zipBytes} are read`,
    ]);
    const rows = Array.from({ length: 900_000 }, (_, at) => `keeper-${at * 7919},Keeper\n`).join('');
    const table = zipSync({ ...sound, 'people.csv': encoder.encode(rows) }, { level: 1 });
    expect(await reasonsOf(() => unpackZip(table, 'pack.zip'))).toEqual([
      `/people.csv: the file has ${rows.length} bytes; at most 20000000 are read`,
    ]);
  });

  test('whose files are not as long as it says', async () => {
    const shorter = withSize(zipSync({ ...sound, 'people.csv': noise(90_000) }), 90_000, 100_000);
    expect(await reasonsOf(() => unpackZip(shorter, 'pack.zip'))).toEqual([
      '/pack.zip: the zip is damaged, cut short or encrypted',
    ]);
  });

  test('that is cut short, or is no zip', async () => {
    const zip = zipSync(sound);
    for (const end of [zip.length - 10, zip.length >> 1, 30]) {
      expect(await reasonsOf(() => unpackZip(zip.subarray(0, end), 'pack.zip'))).toEqual([
        '/pack.zip: the zip is damaged, cut short or encrypted',
      ]);
    }
    expect(await reasonsOf(() => unpackZip(encoder.encode('id,name\n'), 'pack.zip'))).toEqual([
      '/pack.zip: this is no zip file',
    ]);
    expect(await opened({ 'sources.csv': encoder.encode('id\n') })).toEqual([
      '/pack.zip: there is no datapackage.json in it',
    ]);
  });
});

/** The zip with every 32-bit field that holds `size` saying `said`. */
function withSize(zip: Uint8Array, size: number, said: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) if (view.getUint32(at, true) === size) view.setUint32(at, said, true);
  return copy;
}

/** Bytes that hardly pack, the same each time. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  });
}
