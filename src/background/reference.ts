import { compose } from '../engine/reference/compose';
import { openReference } from '../engine/reference/open';
import type { Reference } from '../engine/reference/reference';
import { readReferenceFiles } from '../platform/reference-files';
import { rebuildShelf } from './rebuild-shelf';
import { spanned } from './timeline';

export interface OpenedReference {
  readonly reference: Reference;
  /** Titles of the packs that the reader added, by name. */
  readonly added: ReadonlyMap<string, string>;
  /** Added packs could not be read: the bundled facts stand alone. */
  readonly packsMissing: boolean;
}

let opening: Promise<OpenedReference> | undefined;

/** The reference, opened once in a worker's life. Rejects when its file is damaged; the next call tries again. */
export function openedReference(): Promise<OpenedReference> {
  const own = opening ?? spanned('reference opened', open());
  opening = own;
  const forget = (): void => {
    if (opening === own) opening = undefined;
  };
  // A database that gave nothing is asked again by the next check.
  own.then(({ packsMissing }) => packsMissing && forget(), forget);
  return own;
}

/** The added packs are others now: the next call opens the reference anew. */
export function forgetReference(): void {
  opening = undefined;
}

const none: ReadonlyMap<string, string> = new Map();

async function open(): Promise<OpenedReference> {
  const files = await readReferenceFiles();
  const bundled = openReference(files.bundled);
  if (!files.shelf) return { reference: bundled, added: none, packsMissing: files.packsMissing === true };
  try {
    return beside(bundled, files.shelf);
  } catch {
    // Compiled by another version of ours, or damaged: made again from the packs' own files.
    const shelf = await rebuildShelf(bundled).catch(() => undefined);
    return shelf ? beside(bundled, shelf) : { reference: bundled, added: none, packsMissing: true };
  }
}

function beside(
  bundled: Reference,
  { bytes, titles }: { bytes: Uint8Array; titles: Iterable<readonly [string, string]> },
) {
  return { reference: compose(bundled, openReference(bytes)), added: new Map(titles), packsMissing: false };
}
