import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withPackTitles } from '../../src/background/added-packs';
import { refitAddedPacks } from '../../src/background/rebuild-shelf';
import { forgetReference, openedReference } from '../../src/background/reference';
import { compileShelf } from '../../src/packs/added/shelf';
import { ensureReference } from '../../src/packs/build';
import { keepAddedPacks, loadAddedPacks } from '../../src/platform/added-packs';
import { closeDatabase, deleteDatabase } from '../../src/platform/database';
import type { AddedPack } from '../../src/platform/kept';
import { bundled, examined, packFiles } from '../support/added-pack';
import { fakeBrowser } from '../support/fake-browser';
import { finding } from '../support/findings';

const seam = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../src/platform/browser', () => seam);

async function lighthouses(changes: Parameters<typeof packFiles>[0] = {}): Promise<AddedPack> {
  const { description, by, signature } = await examined();
  const files = [...packFiles(changes)].map(([name, bytes]) => ({ name, bytes }));
  return { name: description.name, description, by, signature, files, enabled: true, at: '2026-02-01T10:00:00.000Z' };
}
const shelfOf = async () => ({
  id: 'shelf' as const,
  bytes: compileShelf([(await examined()).read.pack], bundled().reference),
  titles: [['lighthouses', 'Lighthouses']] as const,
});

const compiled = readFileSync(ensureReference(process.cwd()));

beforeEach(() => {
  seam.browser = fakeBrowser() as never;
  forgetReference();
  vi.stubGlobal('fetch', async (url: string) => {
    return new Response(url.endsWith('packs.json') ? JSON.stringify(bundled().packs) : compiled);
  });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await closeDatabase();
  await deleteDatabase();
});

test('the added packs stand beside the bundled ones from the start, until they are taken away', async () => {
  await keepAddedPacks([await lighthouses()], await shelfOf());
  const { reference, added, packsMissing } = await openedReference();
  expect(reference.measure('lighthouses')?.name).toBe('Number of lighthouses');
  expect(reference.measure('population')).toBeDefined();
  expect([...added]).toEqual([['lighthouses', 'Lighthouses']]);
  expect(packsMissing).toBe(false);
  await keepAddedPacks([], undefined);
  forgetReference();
  expect((await openedReference()).reference.measure('lighthouses')).toBeUndefined();
});

test('an index that is damaged or of another version is made again from the packs themselves', async () => {
  await keepAddedPacks([await lighthouses()], { ...(await shelfOf()), bytes: Uint8Array.of(1, 2, 3) });
  const { reference, packsMissing } = await openedReference();
  expect(reference.measure('lighthouses')).toBeDefined();
  expect(packsMissing).toBe(false);
  forgetReference();
  expect((await openedReference()).reference.measure('lighthouses')).toBeDefined();
});

test('after an update a pack that no longer fits is turned off and says why; the others stay', async () => {
  const clash = await lighthouses({
    'entities.csv': 'id,kind,name\nDEU,country,Deutschlandia\nexampleland,place,Exampleland\n',
  });
  const misfit = { ...clash, name: 'clash' };
  await keepAddedPacks([await lighthouses(), misfit], undefined);
  await refitAddedPacks();
  const [first, second] = [...(await loadAddedPacks())].sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(first).toMatchObject({ name: 'clash', enabled: false, misfit: expect.stringContaining('already used') });
  expect(second).toMatchObject({ name: 'lighthouses', enabled: true });
  expect((await openedReference()).reference.measure('lighthouses')).toBeDefined();
});

test('a finding carries the title of an added pack, never of a bundled one', () => {
  const of = (pack: string) => finding({ reference: finding().reference.map((value) => ({ ...value, pack })) });
  const titles = new Map([['lighthouses', 'Lighthouses']]);
  const [added, own] = withPackTitles([of('lighthouses'), of('countries')], titles);
  expect(added?.reference[0]?.addedPack).toBe('Lighthouses');
  expect(own?.reference[0]).not.toHaveProperty('addedPack');
});
