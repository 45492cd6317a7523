import type { Reading } from '../reading';
import type { Reference } from '../reference/reference';
import type { Draft } from './draft';

/** The page against itself: conversions, sums, shares, changes. */
export function judgePage(_reading: Reading, _reference: Reference): Draft[] {
  return [];
}
