import type { IsoDate } from '../article';

/** The records of a pack, as the engine sees them. CONTRIBUTING.md has the words. */

export type Stage = 'measured' | 'announced' | 'proposed' | 'agreed' | 'paid' | 'target' | 'law';

export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly published?: string;
}

export type EntityKind =
  | 'country'
  | 'union'
  | 'organisation'
  | 'company'
  | 'institution'
  | 'place'
  | 'group'
  | 'party'
  | 'person'
  | 'event'
  | 'document'
  | 'other';

export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Other names and adjectives by which news means it ("the bloc" is a definite description, not an alias). */
  readonly aliases: readonly string[];
  /** "Belgian": may stand before an office or a measure. */
  readonly adjectives: readonly string[];
  /** Names that stand for it by habit only: a capital for its government, "the bloc" for the union. */
  readonly metonyms: readonly string[];
  /** What it is a part or member of, for rankings: `europe`, `european-union`; `europe-partly` where uses differ. */
  readonly groups: readonly string[];
}

export interface Measure {
  readonly id: string;
  readonly name: string;
  /** `EUR`, `USD` … are never here: money is one unit, `money`. Else `percent`, `percentage-point`, a physical unit, or the
   * plain noun counted (`person`, `point`, `member`). */
  readonly unit: string;
  /** What a value is counted by, in the singular: `barrel`, `hour`, `week`, `100000-person`. */
  readonly per?: string;
  /** For counts: further nouns, in the singular, by which news counts the same thing (`home` for `household`). */
  readonly nouns: readonly string[];
  readonly kind: 'level' | 'stock' | 'flow' | 'cumulative' | 'change' | 'amount' | 'count' | 'date' | 'rank';
  /** Phrases by which news names the measure; matched as sets of word stems within one clause. */
  readonly aliases: readonly string[];
  /** Phrases that mean another measure: any of them in the clause shuts the gate. */
  readonly not: readonly string[];
  /** Words that may stand in the phrase without changing what is measured ("total", "annual" …). */
  readonly neutral: readonly string[];
  /** Entities for which sources honestly differ: never `differs`. */
  readonly contested: readonly string[];
  readonly related: readonly string[];
}

/** When a value holds. A point period has `from` = `to`'s day, month or year bounds. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** `point` a day, month, quarter or year of its own; `cumulative` summed since `from`. */
  readonly kind: 'point' | 'cumulative';
}

export interface Observation {
  readonly id: string;
  readonly measure: string;
  readonly entity: string;
  readonly scope: string;
  readonly value: number;
  readonly valueHigh?: number | undefined;
  /** A date value ("enshrined on"), ISO with the precision known (`2019`, `2019-02`, `2019-02-07`). `value` is its year. */
  readonly date?: string | undefined;
  /** A value in words ("2026-2027", a membership). `value` is then meaningless. */
  readonly text?: string | undefined;
  /** Nothing inside this band is called wrong. */
  readonly acceptLow?: number | undefined;
  readonly acceptHigh?: number | undefined;
  /** ISO 4217 for money, else as `Measure.unit`. */
  readonly unit: string;
  readonly precision: 'exact' | 'rounded' | 'about' | 'at-least' | 'at-most' | 'almost';
  readonly stage: Stage;
  readonly period: Period;
  readonly asOf: IsoDate;
  /** The day this value was first published, where known: an article from before it cannot have known it. */
  readonly knownFrom?: IsoDate | undefined;
  /** When this row was the current one of its chain. */
  readonly validFrom?: IsoDate | undefined;
  readonly validTo?: IsoDate | undefined;
  /** Past this day nothing is called wrong by this row. */
  readonly knownUntil?: IsoDate | undefined;
  /** Do rows of the measure replace each other, stand side by side, or belong each to its own period? */
  readonly chain: 'replaces' | 'parallel' | 'periods';
  readonly label: string;
  /** What the figure includes, in words. */
  readonly qualifiers: string;
  /** Further phrases for this row alone. */
  readonly aliases: readonly string[];
  readonly source: string;
  readonly pack: string;
}

export interface Office {
  readonly id: string;
  /** Country or organisation. */
  readonly entity: string;
  readonly titles: readonly string[];
  readonly kind: string;
  readonly singleHolder: boolean;
  readonly confusable: readonly string[];
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Forms that news uses alone after the first mention ("von der Leyen"). */
  readonly surnames: readonly string[];
}

export interface Tenure {
  readonly id: string;
  readonly person: string;
  readonly office: string;
  readonly start: IsoDate;
  readonly end?: IsoDate;
  /** The latest dated text that shows the person in the office; silence after it. */
  readonly confirmedUntil: IsoDate;
  readonly acting: boolean;
  /** May refute as well as confirm. */
  readonly mayRefute: boolean;
  readonly source: string;
  readonly pack: string;
}
