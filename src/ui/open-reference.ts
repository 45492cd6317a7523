import type { Reference } from '../engine/reference/reference';
import { readOwnFile } from '../platform/own-file';

let opened: Promise<Reference> | undefined;

/** The compiled reference, opened on the first need only. Rejects when its file is damaged. */
export function openedReference(): Promise<Reference> {
  opened ??= Promise.all([import('../engine/reference/open'), readOwnFile('reference.bin')]).then(
    ([{ openReference }, bytes]) => openReference(bytes),
  );
  return opened;
}
