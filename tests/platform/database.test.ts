import 'fake-indexeddb/auto';
import type { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { finding } from '../support/findings';

/** A later version of the extension, for the tests that need one. */
const later = vi.hoisted(() => ({ by: 0 }));
vi.mock('idb', async (importOriginal) => {
  const idb = await importOriginal<typeof import('idb')>();
  const open = idb.openDB as (name: string, version: number, callbacks: object) => ReturnType<typeof openDB>;
  return {
    ...idb,
    openDB: (name: string, version: number, callbacks: object) => open(name, version + later.by, callbacks),
  };
});

const { closeDatabase, databaseName, databaseVersion, deleteDatabase, openDatabase } = await import(
  '../../src/platform/database'
);
const { addDismissals, loadDismissals, makeDismissal } = await import('../../src/platform/dismissals');
const { loadLedger } = await import('../../src/platform/ledger');

const dismissal = () => makeDismissal(finding(), 'https://www.example.org/a', 'page', new Date('2025-12-17T10:00:00Z'));

/** A connection that somebody holds and does not let go, as a hung page of ours would. */
async function hold(version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

const held: IDBDatabase[] = [];
beforeEach(async () => {
  later.by = 0;
  await deleteDatabase();
});
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  for (const one of held.splice(0)) one.close();
  await closeDatabase();
});

describe('a database that is not to be had', () => {
  test('an upgrade that somebody blocks is given up at once, and done when the way is free', async () => {
    await addDismissals([dismissal()]);
    await closeDatabase();
    held.push(await hold());
    later.by = 1;
    await expect(openDatabase()).rejects.toThrow('does not open');
    expect(await loadDismissals()).toEqual([]);
    for (const one of held.splice(0)) one.close();
    await vi.waitFor(async () => expect(await loadDismissals()).toHaveLength(1));
  });

  test('one that never answers holds nobody up for ever', async () => {
    held.push(await hold());
    const pending = indexedDB.deleteDatabase(databaseName);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const ledger = loadLedger();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await ledger).toEqual([]);
    vi.useRealTimers();
    const deleted = new Promise((resolve) => pending.addEventListener('success', resolve));
    for (const one of held.splice(0)) one.close();
    await deleted;
  });

  test('one of a newer version is left as it is: we work without it', async () => {
    await closeDatabase();
    held.push(await hold(databaseVersion + 3));
    expect(await loadDismissals()).toEqual([]);
    await expect(addDismissals([dismissal()])).rejects.toThrow();
  });

  test('a deletion that somebody blocks says so, and does not hang', async () => {
    await openDatabase();
    held.push(await hold());
    await expect(deleteDatabase()).rejects.toThrow('in use');
  });

  test('one that the browser took away is opened anew', async () => {
    await addDismissals([dismissal()]);
    const database = await openDatabase();
    await closeDatabase();
    expect(await loadDismissals()).toHaveLength(1);
    expect(await openDatabase()).not.toBe(database);
  });
});

describe('a database without room', () => {
  test('refuses to keep, and everything that was there is read as before', async () => {
    await addDismissals([dismissal()]);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(addDismissals([dismissal()])).rejects.toThrow('no room');
    expect(await loadDismissals()).toHaveLength(1);
  });
});

test('makes way for another part of the extension that upgrades or deletes', async () => {
  await addDismissals([dismissal()]);
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.onsuccess = resolve;
    request.onblocked = () => reject(new Error('blocked'));
  });
  expect(await loadDismissals()).toEqual([]);
});
