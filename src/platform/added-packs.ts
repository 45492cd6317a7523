import { browser } from './browser';
import { openDatabase } from './database';
import type { AddedPack, Shelf } from './kept';

/** In `storage.local`: whether there is anything to open the database for when the worker starts. */
const key = 'hasAddedPacks';

export async function hasAddedPacks(): Promise<boolean> {
  const stored: Record<string, unknown> = await browser.storage.local.get(key).catch(() => ({}));
  return stored[key] === true;
}

/** In the order of their titles. Rejects when the database fails. */
export async function loadAddedPacks(): Promise<readonly AddedPack[]> {
  const packs = await (await openDatabase()).getAll('packs');
  return packs.sort((a, b) => (a.description.title < b.description.title ? -1 : 1));
}

/** The compiled index; undefined when no pack is enabled. Rejects when the database fails. */
export async function loadShelf(): Promise<Shelf | undefined> {
  return (await openDatabase()).get('shelf', 'shelf');
}

/**
 * Replaces all added packs and their index in one transaction: whatever dies in the middle, the old ones are there or the
 * new ones, and they fit together. Rejects, with nothing changed, when they cannot be kept (no room, no database).
 */
export async function keepAddedPacks(packs: readonly AddedPack[], shelf: Shelf | undefined): Promise<void> {
  const database = await openDatabase();
  if (packs.length > 0) await browser.storage.local.set({ [key]: true });
  const change = database.transaction(['packs', 'shelf'], 'readwrite');
  const [packStore, shelfStore] = [change.objectStore('packs'), change.objectStore('shelf')];
  const { done } = change;
  try {
    await packStore.clear();
    await shelfStore.clear();
    for (const pack of packs) await packStore.put(pack);
    if (shelf) await shelfStore.put(shelf);
  } catch (error) {
    // A put may fail without the transaction: nothing of the change may stay.
    done.catch(() => undefined);
    change.abort();
    throw error;
  }
  await done;
  if (packs.length === 0) await forgetAddedPacks();
}

/** No pack is expected any more: after the last one was deleted, or the database with them. */
export async function forgetAddedPacks(): Promise<void> {
  await browser.storage.local.remove(key);
}
