import type { Reference } from '../engine/reference/reference';

let opened: Promise<Reference> | undefined;

/** The reference with the added packs, opened on the first need only. Rejects when our own file is damaged. */
export function openedReference(): Promise<Reference> {
  opened ??= Promise.all([
    import('../engine/reference/open'),
    import('../engine/reference/compose'),
    import('../platform/reference-files').then(({ readReferenceFiles }) => readReferenceFiles()),
  ]).then(([{ openReference }, { compose }, { bundled, shelf }]) => {
    const own = openReference(bundled);
    if (!shelf) return own;
    try {
      return compose(own, openReference(shelf.bytes));
    } catch {
      // Compiled by another version of ours: the background makes it anew.
      return own;
    }
  });
  return opened;
}
