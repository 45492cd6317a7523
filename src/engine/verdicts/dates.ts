import type { Reading } from '../reading';
import type { Draft } from './draft';

/** Dates that the page itself proves or refutes: weekdays, ages, durations, orderings. */
export function judgeDates(_reading: Reading): Draft[] {
  return [];
}
