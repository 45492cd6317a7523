import type { Quantity } from '../../mentions/mention';
import type { Reading } from '../../reading';
import type { Reference } from '../../reference/reference';
import type { Measure, Observation } from '../../reference/schema';
import type { Reason } from '../../report';
import type { Statement } from '../../statement';
import type { EntityChoice } from '../entities/choice';
import type { Word, Words } from '../words';
import type { Segment } from '../words/segment';
import type { PlacedAlias } from './candidates';
import type { Manner } from './manner';
import type { ScopeChoice } from './scopes';

/** A figure bound to a measure and its entity: one reading of it. */
export interface Binding {
  readonly measure: Measure;
  readonly entity: string;
  readonly rows: readonly Observation[];
  readonly placed: PlacedAlias;
  readonly choice: EntityChoice;
  readonly scope: ScopeChoice;
  readonly manner: Manner;
  readonly segment: Segment;
  readonly figure: FigureWords;
  /** Words beside the figure that nothing accounts for: not even an agreement. */
  readonly near: readonly Word[];
  /** Words elsewhere in the clause: no alarm. */
  readonly far: readonly Word[];
}

/** The first and last word of a figure. */
export type FigureWords = Segment & { readonly quantity: Quantity };

/** Why a figure was not bound: the nearest attempt, for `--explain`. */
export interface Refusal {
  readonly reason: Reason;
  readonly measure: Measure;
  readonly detail: Statement;
}

export interface BindContext {
  readonly reading: Reading;
  readonly reference: Reference;
}

/** A figure with all that is read around it before any measure is tried. */
export interface FigureClause extends BindContext {
  readonly words: Words;
  readonly figure: FigureWords;
  readonly segment: Segment;
  readonly manner: Manner;
}
