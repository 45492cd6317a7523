import type { Reading } from '../reading';
import type { Reference } from '../reference/reference';
import type { Draft } from './draft';

/** Figures, shares and counts against the reference. */
export function judgeFigures(_reading: Reading, _reference: Reference): Draft[] {
  return [];
}
