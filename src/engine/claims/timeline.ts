import type { DateMention, Quantity } from '../mentions/mention';
import type { Sentence } from '../reading';
import { lengthInWords } from './words/length-in-words';

export type Moment = DateMention | Quantity;

/** The dates, lengths of time and ages of a sentence in a row, with the words between them. */
export interface Timeline {
  readonly sentence: Sentence;
  readonly moments: readonly Moment[];
  /** `gaps[i]` stands before moment `i`, the last one behind all; lower case, white space made single. */
  readonly gaps: readonly string[];
}

/** Sentences with more dates and figures than this are tables. */
const MOST_MOMENTS = 40;

/** The timeline of a sentence; `undefined` when it has no date. */
export function timelineOf(sentence: Sentence): Timeline | undefined {
  const { dates, quantities, text } = sentence;
  if (dates.length === 0 || dates.length + quantities.length > MOST_MOMENTS) return undefined;
  const figures = quantities.filter(
    (quantity) => isTimeFigure(quantity) && !dates.some((date) => covers(date, quantity)),
  );
  const moments = [...dates, ...figures, ...wordedLengths(sentence)].sort((a, b) => a.start - b.start);
  const gaps: string[] = [];
  let from = sentence.start;
  for (const moment of moments) {
    gaps.push(gapText(text, from, moment.start));
    from = Math.max(from, moment.kind === 'quantity' ? pastNoun(text, moment) : moment.end);
  }
  gaps.push(gapText(text, from, sentence.end));
  return { sentence, moments, gaps };
}

function gapText(text: string, from: number, to: number): string {
  return text
    .slice(Math.max(from, to - 100), Math.max(from, to))
    .toLowerCase()
    .replace(/\s+/g, ' ');
}

/** Past the noun that a count leaves outside its span ("seven" of "seven days"). */
function pastNoun(text: string, { end, unit }: Quantity): number {
  const noun = /^ [a-z]+/.exec(text.slice(end, end + 12))?.[0] ?? '';
  return unit !== '' && noun.startsWith(` ${unit}`) ? end + noun.length : end;
}

function covers(date: DateMention, { start, end }: Quantity): boolean {
  return date.start < end && start < date.end;
}

const timeUnits = /^(?:year|month|week|day|decade|century)$/;

export function isLength(moment: Moment | undefined): moment is Quantity {
  return moment?.kind === 'quantity' && timeUnits.test(moment.unit) && moment.dimension !== 'age' && !moment.value2;
}

/** An age, or a bare number that may be one ("Anna Holt, 44,"). */
export function isAge(moment: Moment | undefined): moment is Quantity {
  if (moment?.kind !== 'quantity' || moment.value2 || moment.value.scale !== 0) return false;
  return (
    moment.dimension === 'age' ||
    (moment.dimension === 'none' && moment.value.digits > 0n && moment.value.digits < 120n)
  );
}

const worded =
  /\b(half a|a quarter of a|a|one) (week|fortnight|month|year|decade|century)(?= (?:after|later|on)\b| ?[),.;])/gi;
const wordedLength: Readonly<Record<string, readonly [number, string]>> = {
  'a week': [1, 'week'],
  'one week': [1, 'week'],
  'a fortnight': [2, 'week'],
  'a month': [1, 'month'],
  'one month': [1, 'month'],
  'a year': [1, 'year'],
  'one year': [1, 'year'],
  'a decade': [10, 'year'],
  'half a decade': [5, 'year'],
  'a century': [100, 'year'],
  'half a century': [50, 'year'],
  'a quarter of a century': [25, 'year'],
};

/** "a decade after", "half a century later", "a century.": lengths that no number names. */
function wordedLengths({ text, start, end }: Sentence): Quantity[] {
  const own = text.slice(start, end);
  if (!/ (?:later|after|on)\b| (?:decade|century|year|month|fortnight|week) ?[),.;]/i.test(own)) return [];
  return [...own.matchAll(worded)].flatMap((match): Quantity[] => {
    const words = `${match[1]} ${match[2]}`;
    const [count, unit] = wordedLength[words.toLowerCase()] ?? [];
    if (count === undefined || unit === undefined) return [];
    const from = start + match.index;
    return [lengthInWords(count, unit, { start: from, end: from + words.length })];
  });
}

function isTimeFigure(quantity: Quantity): boolean {
  return isLength(quantity) || isAge(quantity);
}

export function isDate(moment: Moment | undefined): moment is DateMention {
  return moment?.kind === 'date';
}

/** The year of a date that is written with one and resolved to days. */
export function yearOf(moment: Moment | undefined): number | undefined {
  if (!isDate(moment) || !moment.explicit || moment.precision === 'decade' || moment.precision === 'range')
    return undefined;
  return moment.from && moment.from.slice(0, 4) === moment.to?.slice(0, 4)
    ? Number(moment.from.slice(0, 4))
    : undefined;
}
