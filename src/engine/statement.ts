import type { Templates } from './language/en/statements';

/**
 * What a finding says, before it is put into a language: the key of a sentence with the parts that fill its places. The
 * engine puts it into English (`inEnglish`); whoever shows it may put it into any other language.
 */
export interface Statement {
  readonly key: StatementKey;
  /** What stands for `$1`, `$2` … of the sentence. */
  readonly parts: readonly Part[];
}

export type StatementKey = keyof Templates;

/** Words of the page and names of the reference stay as they are; the rest each language writes in its own manner. */
export type Part = string | Amount | Days | Weekday | List | Statement;

/** A number or a range of numbers with its unit. */
export interface Amount {
  readonly low: number;
  /** The other end of a range. */
  readonly high?: number;
  /** As in a quantity or an observation; '' for a bare number. */
  readonly unit: string;
  /** Significant digits that are written; whole numbers below a million are written whole. */
  readonly digits: number;
  /** Written as a value of the reference: currencies and some units have another short form there. */
  readonly ofReference?: true;
}

/** A day, month or year (`2025-12-16`, `2025-12`, `2025`), or all from one to another. */
export interface Days {
  readonly from: string;
  readonly to?: string;
  /** Written as short as can be: "2–16 December 2025". */
  readonly short?: true;
}

/** 1 for Monday … 7 for Sunday. */
export interface Weekday {
  readonly weekday: number;
}

/** Parts with the same sign between them: "3 + 4", "12; 15". */
export interface List {
  readonly list: readonly Part[];
  readonly between: string;
}

export function say(key: StatementKey, ...parts: readonly Part[]): Statement {
  return { key, parts };
}

/** Parts that are added up, multiplied or only listed. */
export function joined(list: readonly Part[], between: string): List {
  return { list, between };
}
