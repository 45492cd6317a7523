import type { NameMention } from '../../mentions/mention';
import type { Reading } from '../../reading';
import type { Reference } from '../../reference/reference';
import type { Words } from '../words';
import type { Segment } from '../words/segment';

/** Whom a figure is measured of, and how firmly the text says so. */
export interface EntityChoice {
  readonly ids: readonly string[];
  /** Words of the sentence that name it in one phrase with the measure. */
  readonly used: readonly number[];
  /** Words that name it elsewhere in the sentence. */
  readonly loose: readonly number[];
  /** `implied` by the measure itself; `named` in the clause; `carried` from the text before; `page` from the outlet. */
  readonly how: 'implied' | 'named' | 'carried' | 'page';
  /** More than one could be meant: good enough to agree, never for an alarm. */
  readonly ambiguous: boolean;
}

/** A name of the sentence that may be meant: its id, its first and its last word. */
export interface Named {
  readonly id: string;
  readonly name: NameMention;
  readonly from: number;
  readonly to: number;
}

/** What the search for an entity may look at. */
export interface EntityContext {
  readonly words: Words;
  readonly figure: Segment;
  readonly segment: Segment;
  /** Words that name the measure. */
  readonly used: readonly number[];
  readonly reading: Reading;
  readonly reference: Reference;
}
