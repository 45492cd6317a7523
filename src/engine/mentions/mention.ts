import type { IsoDate } from '../article';
import type { Decimal } from '../decimal';
import type { Interval } from '../interval';
import type { Hedge } from '../report';

/** Offsets of every mention are UTF-16 units into the *normalised* text of its block (see text/normalise). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A quantity: an interval, a unit and a hedge. "between €48,000 and €90,000", "about 35 miles", "two-thirds". */
export interface Quantity extends Span {
  readonly kind: 'quantity';
  /** Where the number itself stands, without hedge, sign or unit. */
  readonly number: Span;
  readonly value: Decimal;
  /** The other end of a range or of a change "from A to B". */
  readonly value2?: Decimal | undefined;
  /** What two values are to each other; absent when there is only one. */
  readonly pair?: 'range' | 'change' | undefined;
  /** ISO 4217 for money, `percent`, `percentage-point`, `basis-point`, `share` (a fraction of something: value 0.5),
   * `multiple` ("sixfold": 6), else a UCUM-style name or the plain noun counted, in the singular
   * (`person`, `tonne`, `square-kilometre`, `troop`); `''` when nothing is named. */
  readonly unit: string;
  readonly dimension: UnitDimension;
  /** The singular of "per tonne", "a month", "a barrel", "per person"; also "annual" → "year" when glued on. */
  readonly per?: string | undefined;
  /** For an ambiguous sign ("$", "kr", "¥", "£" outside Britain is not one): the currencies it may mean. */
  readonly currencies?: readonly string[] | undefined;
  readonly hedge: Hedge;
  /** As written: half a unit of the last written digit either way (range: of both ends); open for "more than". */
  readonly stated: Interval;
  /** Half a unit of the last non-zero digit either way; open for "more than". */
  readonly rounded: Interval;
  /** Written in digits, in words, or as a fraction or multiple word. */
  readonly form: 'digits' | 'words';
  /** The bounds of hyphenated modifiers ("20-point plan", "3,000-ton submarine"): true when used so. */
  readonly modifier?: boolean | undefined;
  /** The word after "of" for shares and per cents ("3.5% of GDP" → "GDP"), as written. */
  readonly of?: string | undefined;
}

export type UnitDimension =
  | 'money'
  | 'percent'
  | 'percentage-point'
  | 'share'
  | 'multiple'
  | 'count'
  | 'age'
  | 'duration'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'pressure'
  | 'fuel-use'
  | 'index-point'
  | 'ordinal'
  | 'other'
  | 'none';

/** A date or period, resolved to days where the article's date allows it. */
export interface DateMention extends Span {
  readonly kind: 'date';
  /** First and last day; both absent when it cannot be resolved. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly precision: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'range';
  /** The word that ties it: "in 2019" in, "since February 2022" since, "by 2035" by, "until", "before", "after". */
  readonly relation: 'in' | 'since' | 'until' | 'by' | 'before' | 'after' | 'from';
  /** "2024-25", "fiscal 2025", "financial year": never equal to a calendar year. */
  readonly fiscal?: boolean;
  /** Written outright ("16 December 2025") or only relative to the article ("last year", "on Monday"). */
  readonly explicit: boolean;
  /** A weekday written beside the day ("Monday 15 December"): 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  /** A day that the calendar does not have ("31 June", "29 February 2025"): then `from` and `to` are absent. */
  readonly impossible?: boolean;
  /** The two ends of a written range ("12-14 May", "2019-2021"). When they stand in the wrong order, the mention itself
   * has no `from` and `to`. */
  readonly parts?: readonly [Pick<DateMention, 'from' | 'to'>, Pick<DateMention, 'from' | 'to'>];
}

/** A name found by the reference's automaton. Several ids: the alias is shared, the claim must settle which. */
export interface NameMention extends Span {
  readonly kind: 'name';
  readonly of: 'entity' | 'person' | 'office';
  readonly ids: readonly string[];
  /** "Belgium's" (the span leaves the "'s" out), "Belgian"; a `surname` alone; a `metonym` stands for the entity by habit
   * only ("Kyiv" for Ukraine, "the bloc" for the EU), so that a claim must decide whether it does here. */
  readonly form: 'plain' | 'possessive' | 'adjective' | 'surname' | 'metonym';
}

export type Mention = Quantity | DateMention | NameMention;
