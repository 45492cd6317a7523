import { openReference } from '../engine/reference/open';
import type { Reference } from '../engine/reference/reference';
import { readOwnFile } from '../platform/own-file';
import { spanned } from './timeline';

let opening: Promise<Reference> | undefined;

/** The bundled reference, opened once in a worker's life. Rejects when its file is damaged; the next call tries again. */
export function bundledReference(): Promise<Reference> {
  opening ??= spanned('reference opened', readOwnFile('reference.bin').then(openReference));
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}
