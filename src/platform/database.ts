import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { AddedPack, Dismissal, LedgerEntry, Shelf } from './kept';

/**
 * What must outlive the browser: dismissals, the ledger and added packs. Bundled data never depends on it,
 * and no check waits for a write: where IndexedDB is blocked, full or broken, Countercheck works as if all were empty, and
 * says so in the options.
 */
export interface Schema extends DBSchema {
  dismissals: { key: string; value: Dismissal };
  ledger: { key: string; value: LedgerEntry; indexes: { url: string; site: string; fact: string } };
  packs: { key: string; value: AddedPack };
  /** The compiled index of the enabled packs, under the one key `shelf`. */
  shelf: { key: string; value: Shelf };
}

export type Database = IDBPDatabase<Schema>;

type Upgrade = (database: Database) => void;

/** In order: the first makes version 1 from nothing. A released one is never edited. */
const upgrades: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('dismissals', { keyPath: 'id' });
    const ledger = database.createObjectStore('ledger', { keyPath: 'id' });
    for (const index of ['url', 'site', 'fact'] as const) ledger.createIndex(index, index);
  },
  (database) => {
    database.createObjectStore('packs', { keyPath: 'name' });
    database.createObjectStore('shelf', { keyPath: 'id' });
  },
];

export const databaseName = 'countercheck';
export const databaseVersion = upgrades.length;

let opened: Promise<Database> | undefined;

/** The open database; rejects when the browser does not give one. A lost connection is opened anew by the next call. */
export function openDatabase(): Promise<Database> {
  opened ??= open();
  return opened;
}

/** How long the database may take to open before everything goes on without it, in milliseconds. */
const PATIENCE = 3000;

/**
 * Rejects when somebody holds an older version open, or when nothing comes at all: no check waits for that. Until the
 * browser has answered after all, every call is told so at once.
 */
function open(): Promise<Database> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new Error('the database does not open: close other windows of Countercheck'));
    const timer = setTimeout(giveUp, PATIENCE);
    const answer = async () =>
      openDB<Schema>(databaseName, databaseVersion, {
        upgrade(database, oldVersion) {
          for (const upgrade of upgrades.slice(oldVersion)) upgrade(database);
        },
        blocked: giveUp,
        // Another part of the extension wants to upgrade or delete: let it.
        blocking: (_current, _wanted, event) => {
          (event.target as IDBDatabase).close();
          opened = undefined;
        },
        terminated: () => {
          opened = undefined;
        },
      });
    answer()
      .then(
        (database) => {
          opened = Promise.resolve(database);
          resolve(database);
        },
        (error) => {
          opened = undefined;
          reject(error);
        },
      )
      .finally(() => clearTimeout(timer));
  });
}

export async function closeDatabase(): Promise<void> {
  const closing = opened;
  opened = undefined;
  (await closing?.catch(() => undefined))?.close();
}

/** Starts afresh: everything that was kept is gone. Rejects when the browser does not let it. */
export async function deleteDatabase(): Promise<void> {
  await closeDatabase();
  await new Promise<void>((resolve, reject) => {
    const blocked = () => reject(new Error('the database is in use: close other windows of Countercheck'));
    deleteDB(databaseName, { blocked }).then(resolve, reject);
  });
}

/** `use`'s result, or `otherwise` when the database fails: for reads on the way of a check. */
export async function orElse<T>(use: (database: Database) => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await use(await openDatabase());
  } catch {
    return otherwise;
  }
}
