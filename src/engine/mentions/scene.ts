import type { Decimal } from '../decimal';
import type { Lexicon } from '../language/lexicon';
import type { Hedge } from '../report';
import type { Span, UnitDimension } from './mention';

/** What every recogniser is given: the text, the words of its language, and what the outlet's country settles. */
export interface Scene {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly country: string | undefined;
}

/** A number as written, before anything is known of what it counts. */
export interface Numeral extends Span {
  readonly value: Decimal;
  readonly form: 'digits' | 'words';
  /** Digits only, no grouping, point or scale: what a year, a name or an identifier may be. */
  readonly bare: boolean;
  /** Digits before the point, 0 for words. */
  readonly length: number;
  /** A scale word or letter was read: "5 million", "5m". */
  readonly scaled: boolean;
  /** The number before its scale, for sharing a scale in a range. */
  readonly mantissa: number;
  /** Power of ten of the scale read. */
  readonly exponent: number;
  /** For "two-thirds", "half": the denominator. */
  readonly denominator?: number;
  /** "doubled", "sixfold". */
  readonly multiple?: boolean;
  /** Upper end of a vague number ("tens of thousands"). */
  readonly upper?: Decimal;
}

/** A quantity in the making. `end` moves as units are read. */
export interface Draft {
  /** Where the quantity before ends: nothing ahead of it may be read. */
  readonly floor: number;
  start: number;
  end: number;
  numeral: Numeral;
  value: Decimal;
  value2: Decimal | undefined;
  pair: 'range' | 'change' | undefined;
  unit: string;
  dimension: UnitDimension;
  /** Where the unit was written, which decides what a range may share. */
  unitAt: 'none' | 'before' | 'after' | 'noun';
  per: string | undefined;
  currencies: readonly string[] | undefined;
  hedge: Hedge;
  modifier: boolean;
  of: string | undefined;
  /** Read, but no quantity: a year, a name, a score. Kept while refining, since a range or list may need it. */
  silent: boolean;
}

/** Claims a draft (sets unit or silence, moves `end`) and returns true, or leaves it untouched and returns false. */
export type Recogniser = (draft: Draft, scene: Scene) => boolean;

/** Works on the drafts of one text in reading order: merges, shares, hedges, silences. */
export type Refiner = (drafts: readonly Draft[], scene: Scene) => readonly Draft[];
