import type { DateLanguage, DateWord } from '../../language/date-words';
import type { DateMention } from '../mention';
import type { DayNumber, DaySpan } from './calendar';
import type { DateToken } from './tokens';

/** What a recogniser reads from. */
export interface DateSource {
  readonly text: string;
  readonly tokens: readonly DateToken[];
  readonly language: DateLanguage;
  /** The article's day. */
  readonly today: DayNumber | undefined;
  readonly country: string | undefined;
  /** "03/11/2025" is 11 March (the outlet is American), 3 November, or not to be told. */
  readonly numericOrder: 'month-first' | 'day-first' | undefined;
}

/** What a recogniser found: from the token it was given up to (not with) token `next`. */
export interface FoundDate extends Partial<Pick<DateMention, 'fiscal' | 'weekday' | 'impossible'>> {
  readonly next: number;
  readonly span?: DaySpan | undefined;
  readonly precision: DateMention['precision'];
  readonly explicit: boolean;
  /** "a year earlier": how many months before another date of the sentence. */
  readonly monthsBefore?: number;
  readonly parts?: readonly [FoundDate, FoundDate];
}

export type DateRecogniser = (source: DateSource, at: number) => FoundDate | undefined;

export type WordOf<Kind extends DateWord['kind']> = Extract<DateWord, { kind: Kind }>;

/** The entry of token `at` when it is a word of that kind. */
export function wordAt<Kind extends DateWord['kind']>(
  { tokens }: DateSource,
  at: number,
  kind: Kind,
): WordOf<Kind> | undefined {
  const word = tokens[at]?.word;
  return word?.kind === kind ? (word as WordOf<Kind>) : undefined;
}

/** Whether token `at` is this sign. */
export function isSign({ tokens }: DateSource, at: number, sign: string): boolean {
  const token = tokens[at];
  return token?.kind === 'sign' && sign.includes(String.fromCharCode(token.value));
}

export function skipSign(source: DateSource, at: number, sign: string): number {
  return isSign(source, at, sign) ? at + 1 : at;
}

/** The value of a plain whole number at token `at`. */
export function numberAt({ tokens }: DateSource, at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === 'number' ? token.value : undefined;
}

/** A number in figures or words at token `at`: "12", "twelve", "twenty-five". */
export function countAt(source: DateSource, at: number): { value: number; next: number } | undefined {
  const figure = numberAt(source, at);
  if (figure !== undefined) return { value: figure, next: at + 1 };
  const word = wordAt(source, at, 'number');
  if (!word) return undefined;
  const unit = word.value >= 20 && isSign(source, at + 1, '-') ? wordAt(source, at + 2, 'number') : undefined;
  return unit && unit.value < 10
    ? { value: word.value + unit.value, next: at + 3 }
    : { value: word.value, next: at + 1 };
}

export function isCapital({ text, tokens }: DateSource, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const first = text.charAt(token.start);
  return first !== first.toLowerCase();
}

/** Whether nothing stands between tokens `at - 1` and `at`. */
export function isGlued({ tokens }: DateSource, at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start;
}

/** Whether token `at` opens a sentence: nothing, a stop or an opening quote stands before. */
export function opensSentence(source: DateSource, at: number): boolean {
  return at === 0 || isSign(source, at - 1, '.!?…:;"“”‘«•\n');
}

const HORIZON = 16;

/** Whether the words before `at` in the clause speak of what lies ahead ("will", "due", "scheduled"). */
export function isFuture(source: DateSource, at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= HORIZON; back--) {
    if (wordAt(source, back, 'future')) return true;
    if (isSign(source, back, '.;!?')) return false;
  }
  return false;
}

export type MonthToken = WordOf<'month'>;

/** A month name: with a capital where the language has them. */
export function monthAt(source: DateSource, at: number): MonthToken | undefined {
  const month = wordAt(source, at, 'month');
  return month && (!source.language.capitals || isCapital(source, at)) ? month : undefined;
}

export function weekdayAt(source: DateSource, at: number): WordOf<'weekday'> | undefined {
  const weekday = wordAt(source, at, 'weekday');
  return weekday && (!source.language.capitals || isCapital(source, at)) ? weekday : undefined;
}

/** The relation word that governs token `at`, past "the", "early", "late", "end of". */
export function relationBefore(source: DateSource, at: number): { word: WordOf<'relation'>; at: number } | undefined {
  for (let back = at - 1; back >= 0 && at - back <= 6; back--) {
    const word = source.tokens[back]?.word;
    if (word?.kind === 'relation') return { word, at: back };
    const passed = word && /^(?:part|edge|article|of|fiscal)$/.test(word.kind);
    if (!passed && !isSign(source, back, '-')) return undefined;
  }
  return undefined;
}
