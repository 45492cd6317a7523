import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toNumber } from '../engine/decimal';
import type { Quantity } from '../engine/mentions/mention';
import { readQuantities } from '../engine/mentions/quantities';
import { normalise } from '../engine/text/normalise';
import { ourUnit } from './evaluate-units';

export interface GoldQuantity {
  readonly value: number;
  readonly value2?: number;
  readonly unit: string;
}

export interface GoldCase {
  readonly id: string;
  readonly lang: string;
  readonly kind?: string;
  readonly name?: string;
  readonly text: string;
  readonly quantities: readonly GoldQuantity[];
}

/** What a corpus asks for: all quantities, all by value alone, money, or per cents. */
export type Asked = 'all' | 'values' | 'money' | 'rates';

export interface Score {
  readonly corpus: string;
  readonly language: string;
  readonly cases: number;
  readonly found: number;
  readonly missed: number;
  readonly added: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Outcome {
  readonly case: GoldCase;
  readonly found: number;
  readonly missed: readonly GoldQuantity[];
  readonly added: readonly Quantity[];
}

const corpora: readonly (readonly [file: string, kinds: readonly string[] | undefined, asked: Asked])[] = [
  ['news-patterns', undefined, 'all'],
  ['recognizers-specs', ['money'], 'money'],
  ['recognizers-specs', ['percent'], 'rates'],
  ['duckling-money', ['money'], 'money'],
  ['quantulum3-tests', undefined, 'all'],
];

/** Languages that the reader has words for. */
export const languages: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'uk']);

/** Scores every corpus in `folder` by language, one to one by value and unit. Corpora that are absent are left out. */
export function evaluateMentions(folder: string): Score[] {
  const scores: Score[] = [];
  for (const [file, kinds, asked] of corpora) {
    const path = join(folder, `${file}.jsonl`);
    if (!existsSync(path)) continue;
    const cases = readCases(path).filter(
      (one) => languages.has(one.lang) && (!kinds || kinds.includes(one.kind ?? '')),
    );
    for (const language of new Set(cases.map((one) => one.lang))) {
      const outcomes = cases.filter((one) => one.lang === language).map((one) => judge(one, asked));
      scores.push(score(kinds?.includes('percent') ? `${file} percent` : file, language, outcomes));
    }
  }
  return scores;
}

export function readCases(path: string): GoldCase[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldCase);
}

/** Reads one case and pairs what was found with what is gold. */
export function judge(one: GoldCase, asked: Asked): Outcome {
  const found = readQuantities(normalise(one.text).text, { language: one.lang }).filter((quantity) =>
    isAsked(quantity, asked),
  );
  const left = [...found];
  const missed: GoldQuantity[] = [];
  for (const gold of one.quantities) {
    const at = left.findIndex((quantity) => matches(quantity, gold, asked));
    if (at >= 0) left.splice(at, 1);
    else if (!takeEnds(left, gold, asked)) missed.push(gold);
  }
  return { case: one, found: one.quantities.length - missed.length, missed, added: left };
}

function isAsked({ dimension }: Quantity, asked: Asked): boolean {
  if (asked === 'all' || asked === 'values') return true;
  return asked === 'money' ? dimension === 'money' : dimension === 'percent' || dimension === 'percentage-point';
}

function matches(quantity: Quantity, gold: GoldQuantity, asked: Asked): boolean {
  return (asked === 'values' || sameUnit(quantity, gold.unit)) && sameValues(quantity, gold);
}

/** A counted thing matches whatever noun we read; money matches by any currency its sign may mean. */
export function sameUnit(quantity: Quantity, gold: string): boolean {
  const unit = ourUnit(gold);
  if (quantity.dimension === 'money')
    return (
      quantity.unit === unit ||
      (quantity.currencies?.includes(unit) ?? false) ||
      (unit === 'USD' && gold.toLowerCase().startsWith('do') && quantity.unit.endsWith('D')) ||
      gold === '-'
    );
  if (
    quantity.dimension === 'share' ||
    quantity.dimension === 'multiple' ||
    quantity.dimension === 'count' ||
    quantity.dimension === 'none' ||
    quantity.dimension === 'age'
  )
    return !knownUnits.has(unit);
  return (
    quantity.unit === unit ||
    quantity.unit.replaceAll('-', '') === unit.replaceAll('-', '') ||
    quantity.unit === gold.toLowerCase().replaceAll(' ', '-')
  );
}

const knownUnits = new Set([
  'percent',
  'percentage-point',
  'basis-point',
  'USD',
  'EUR',
  'GBP',
  'JPY',
  'kilometre',
  'mile',
  'metre',
]);

export function sameValues(quantity: Quantity, gold: GoldQuantity): boolean {
  const value = toNumber(quantity.value);
  if (gold.value2 !== undefined)
    return quantity.value2 !== undefined && near(value, gold.value) && near(toNumber(quantity.value2), gold.value2);
  if (quantity.value2 !== undefined) return near((value + toNumber(quantity.value2)) / 2, gold.value);
  return near(value, gold.value);
}

/** A range that was read as its two ends. */
function takeEnds(left: Quantity[], gold: GoldQuantity, asked: Asked): boolean {
  if (gold.value2 === undefined) return false;
  const first = left.findIndex((quantity) => matches(quantity, { value: gold.value, unit: gold.unit }, asked));
  const second = left.findIndex(
    (quantity, at) => at !== first && matches(quantity, { value: gold.value2 ?? 0, unit: gold.unit }, asked),
  );
  if (first < 0 || second < 0) return false;
  left.splice(Math.max(first, second), 1);
  left.splice(Math.min(first, second), 1);
  return true;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
}

export function score(corpus: string, language: string, outcomes: readonly Outcome[]): Score {
  const found = outcomes.reduce((sum, outcome) => sum + outcome.found, 0);
  const missed = outcomes.reduce((sum, outcome) => sum + outcome.missed.length, 0);
  const added = outcomes.reduce((sum, outcome) => sum + outcome.added.length, 0);
  const precision = found + added === 0 ? 1 : found / (found + added);
  const recall = found + missed === 0 ? 1 : found / (found + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { corpus, language, cases: outcomes.length, found, missed, added, precision, recall, f1 };
}
