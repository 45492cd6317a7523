import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hasAddedPacks, keepAddedPacks, loadAddedPacks, loadShelf } from '../../src/platform/added-packs';
import { closeDatabase, deleteDatabase } from '../../src/platform/database';
import type { AddedPack, Shelf } from '../../src/platform/kept';
import { readReferenceFiles } from '../../src/platform/reference-files';
import { fakeBrowser } from '../support/fake-browser';

const seam = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../src/platform/browser', () => seam);

const pack = (name: string): AddedPack => ({
  name,
  description: {
    name,
    title: name.toUpperCase(),
    version: '1',
    licence: 'CC0-1.0',
    asOf: '2026',
    observations: 1,
    tenures: 0,
    entities: 0,
    measures: [],
    sources: [],
  },
  by: '',
  signature: { kind: 'none' },
  files: [{ name: 'datapackage.json', bytes: Uint8Array.of(1, 2, 3) }],
  enabled: true,
  at: '2026-02-01T10:00:00.000Z',
});
const shelf: Shelf = { id: 'shelf', bytes: Uint8Array.of(4, 5), titles: [['a', 'A']] };

beforeEach(() => {
  seam.browser = fakeBrowser() as never;
  vi.stubGlobal('fetch', async () => new Response(Uint8Array.of(9)));
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await closeDatabase();
  await deleteDatabase();
});

test('packs and their index are kept and replaced together', async () => {
  expect(await hasAddedPacks()).toBe(false);
  await keepAddedPacks([pack('b'), pack('a')], shelf);
  expect((await loadAddedPacks()).map(({ name }) => name)).toEqual(['a', 'b']);
  expect(await loadShelf()).toEqual(shelf);
  expect(await hasAddedPacks()).toBe(true);
  await keepAddedPacks([{ ...pack('a'), enabled: false }], undefined);
  expect(await loadShelf()).toBeUndefined();
  expect(await loadAddedPacks()).toMatchObject([{ name: 'a', enabled: false }]);
  await keepAddedPacks([], undefined);
  expect(await hasAddedPacks()).toBe(false);
});

test('what cannot be kept leaves everything as it was', async () => {
  await keepAddedPacks([pack('a')], shelf);
  const unstorable = { ...pack('b'), by: (() => undefined) as unknown as string };
  await expect(keepAddedPacks([pack('c'), unstorable], { ...shelf, bytes: Uint8Array.of(7) })).rejects.toThrow();
  expect((await loadAddedPacks()).map(({ name }) => name)).toEqual(['a']);
  expect((await loadShelf())?.bytes).toEqual(shelf.bytes);
});

test('a worker without added packs opens no database; one with them gets both files', async () => {
  const open = vi.spyOn(indexedDB, 'open');
  expect(await readReferenceFiles()).toEqual({ bundled: Uint8Array.of(9) });
  expect(open).not.toHaveBeenCalled();
  await keepAddedPacks([pack('a')], shelf);
  expect(await readReferenceFiles()).toEqual({ bundled: Uint8Array.of(9), shelf });
});

test('a database that fails leaves the bundled facts, and says that packs are missing', async () => {
  await keepAddedPacks([pack('a')], shelf);
  await closeDatabase();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.');
  });
  expect(await readReferenceFiles()).toEqual({ bundled: Uint8Array.of(9), packsMissing: true });
  vi.restoreAllMocks();
});
