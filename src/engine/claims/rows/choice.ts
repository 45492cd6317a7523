import type { Observation } from '../../reference/schema';

/** The observations that a claim is to be compared with. */
export interface Rows {
  /** Those of the claim's period. */
  readonly current: readonly Observation[];
  /** Those that were right before, for a claim that speaks of now. */
  readonly earlier: readonly Observation[];
  /** Every row of the key is good enough for an alarm: its period is the claim's, and the data reach so far. */
  readonly firm: boolean;
  /** Why `current` is empty or not firm. */
  readonly reason?: 'no-reference' | 'other-period' | 'period-unknown' | 'newer-than-data' | 'no-date';
}

export const nothing: readonly Observation[] = [];
