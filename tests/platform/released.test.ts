import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from '../support/fake-browser';

/** What a released version left in a reader's browser, written down once and never edited. */
interface Release {
  readonly version: string;
  readonly local: Readonly<Record<string, Record<string, unknown>>>;
  readonly database: {
    readonly name: string;
    readonly version: number;
    readonly stores: readonly {
      readonly name: string;
      readonly keyPath: string;
      readonly indexes: readonly string[];
      readonly rows: readonly Readonly<Record<string, unknown>>[];
    }[];
  };
  readonly backup: Readonly<Record<string, unknown>> & {
    readonly dismissals: readonly unknown[];
    readonly ledger: readonly unknown[];
  };
}

const folder = new URL('../migrations/', import.meta.url);
const releases = readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Release);

const seam = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../src/platform/browser', () => seam);
let browser: FakeBrowser;

/** Leaves the database behind as that version made it, with nothing of today's code. */
function leaveDatabase({ name, version, stores }: Release['database']): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      for (const { name: store, keyPath, indexes, rows } of stores) {
        const made = request.result.createObjectStore(store, { keyPath });
        for (const index of indexes) made.createIndex(index, index);
        for (const row of rows) made.put(row);
      }
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

const rowsOf = ({ database }: Release, store: string) => database.stores.find(({ name }) => name === store)?.rows ?? [];

describe.each(releases)('what version $version left', (release) => {
  beforeEach(async () => {
    vi.resetModules();
    const { deleteDatabase } = await import('../../src/platform/database');
    await deleteDatabase();
    browser = fakeBrowser();
    seam.browser = browser as never;
    await browser.storage.local.set(release.local);
    await leaveDatabase(release.database);
  });

  test('settings: every choice of the reader holds', async () => {
    const { loadSettings } = await import('../../src/platform/settings-store');
    const { version: _, ...chosen } = release.local.settings ?? {};
    expect(await loadSettings()).toMatchObject(chosen);
  });

  test('the database: brought up to this version, with what was added since empty', async () => {
    const { closeDatabase, databaseVersion, openDatabase } = await import('../../src/platform/database');
    const database = await openDatabase();
    expect(database.version).toBe(databaseVersion);
    const before = release.database.stores.map(({ name }) => name);
    expect([...database.objectStoreNames]).toEqual(expect.arrayContaining([...before, 'packs', 'shelf']));
    for (const store of database.objectStoreNames) {
      expect(await database.count(store), store).toBe(rowsOf(release, store).length);
    }
    await closeDatabase();
  });

  test('dismissals: all there, and they cover what they covered', async () => {
    const { loadDismissals } = await import('../../src/platform/dismissals');
    const kept = await loadDismissals();
    expect(kept).toHaveLength(rowsOf(release, 'dismissals').length);
    for (const row of rowsOf(release, 'dismissals')) {
      expect(kept.find(({ id }) => id === row.id)).toMatchObject(row);
    }
  });

  test('the ledger: all there, found by page, site and fact', async () => {
    const { forgetInLedger, loadLedger, otherPages } = await import('../../src/platform/ledger');
    const rows = rowsOf(release, 'ledger');
    for (const row of rows) expect(await loadLedger()).toContainEqual(expect.objectContaining(row));
    const [first] = rows;
    const others = await otherPages(String(first?.fact), String(first?.url));
    expect(others.length).toBe(rows.filter(({ fact, url }) => fact === first?.fact && url !== first?.url).length);
    await forgetInLedger('site', String(first?.site));
    expect(await loadLedger()).toHaveLength(rows.filter(({ site }) => site !== first?.site).length);
  });

  test('what was written afterwards stands beside it', async () => {
    const { addDismissals, loadDismissals } = await import('../../src/platform/dismissals');
    const [one] = await loadDismissals();
    if (!one) throw new Error('no dismissal was left');
    await addDismissals([{ ...one, id: 'new' }]);
    expect(await loadDismissals()).toHaveLength(rowsOf(release, 'dismissals').length + 1);
  });

  test('a backup: read whole', async () => {
    const { readBackup } = await import('../../src/platform/backup-file');
    const read = readBackup(JSON.stringify(release.backup));
    if ('fault' in read) throw new Error(read.fault);
    expect(read.dismissals).toEqual(release.backup.dismissals);
    expect(read.ledger).toEqual(release.backup.ledger);
    const { version: _, ...chosen } = release.backup.settings as Record<string, unknown>;
    expect(read.settings).toMatchObject(chosen);
  });
});

test('the version in package.json has its fixture, or a later one is on its way', () => {
  expect(releases.map(({ version }) => version)).toContain('0.1.0');
});

test('every version of the database before this one has its fixture', async () => {
  const { databaseVersion } = await import('../../src/platform/database');
  const known = new Set(releases.map(({ database }) => database.version));
  for (let before = 1; before < databaseVersion; before++) expect(known).toContain(before);
});
