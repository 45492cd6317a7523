import { openReference } from '../engine/reference/open';
import type { Reference } from '../engine/reference/reference';
import { readOwnFile } from '../platform/own-file';

let opening: Promise<Reference> | undefined;

/** The bundled reference, opened once in a worker's life. Rejects when its file is damaged; the next call tries again. */
export function bundledReference(): Promise<Reference> {
  opening ??= readOwnFile('reference.bin').then(openReference);
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}
