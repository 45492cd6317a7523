import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import {
  closeDatabase,
  databaseName,
  databaseVersion,
  deleteDatabase,
  openDatabase,
} from '../../src/platform/database';
import version1 from './fixtures/database-1.json';

/** What each released version left behind: its stores, their indexes, and what was in them. */
const released = [{ version: 1, indexes: { dismissals: [], ledger: ['url', 'site', 'fact'] }, content: version1 }];

afterEach(async () => {
  await closeDatabase();
  await deleteDatabase();
});

test('there is a fixture of every version before this one', () => {
  expect(released.map(({ version }) => version)).toEqual(
    Array.from({ length: databaseVersion - 1 }, (_, before) => before + 1),
  );
});

test.each(released)('what version $version kept is there in this one', async ({ version, indexes, content }) => {
  const old = await openDB(databaseName, version, {
    upgrade(database) {
      for (const [name, keys] of Object.entries(indexes)) {
        const store = database.createObjectStore(name, { keyPath: 'id' });
        for (const key of keys) store.createIndex(key, key);
      }
    },
  });
  for (const [name, rows] of Object.entries(content)) for (const row of rows) await old.put(name, row);
  old.close();
  const database = await openDatabase();
  expect(database.version).toBe(databaseVersion);
  expect([...database.objectStoreNames].sort()).toEqual(['dismissals', 'ledger', 'packs', 'shelf']);
  expect(await database.getAll('dismissals')).toEqual(content.dismissals);
  expect(await database.getAllFromIndex('ledger', 'site', 'news.example')).toEqual(content.ledger);
  expect(await database.getAll('packs')).toEqual([]);
});
