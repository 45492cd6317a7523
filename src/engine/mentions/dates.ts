import type { IsoDate } from '../article';
import type { DateWord } from '../language/date-words';
import { datePassages } from './dates/anchors';
import { addMonths, isoDate, parseDay } from './dates/calendar';
import { readDay } from './dates/day';
import { dateLexicon } from './dates/lexicon';
import { readMonth } from './dates/month';
import { readFiscal, readPartOfYear, readPeriodTo } from './dates/period';
import { readPhrase } from './dates/phrase';
import { readAgo, readBareDay, readNearDay, readPointed, readWeekday } from './dates/relative';
import { readSeason } from './dates/season';
import { type DateRecogniser, type DateSource, type FoundDate, relationBefore } from './dates/source';
import type { DateToken, DateTokenKind } from './dates/tokens';
import { readYear } from './dates/year';
import type { DateMention } from './mention';

export interface DateContext {
  readonly language: string;
  /** The article's day; relative dates stay unresolved without it. */
  readonly published?: IsoDate | undefined;
  /** ISO 3166-1 alpha-2 of the outlet: settles "03/11/2025", fiscal years and seasons. */
  readonly country?: string | undefined;
}

type Readers = readonly DateRecogniser[];

/** By what stands first in a date. The first that reads anything wins: the more a recogniser asks for, the earlier it stands. */
const byToken: Readonly<Partial<Record<DateTokenKind, Readers>>> = {
  number: [readDay, readPeriodTo, readFiscal, readAgo, readYear],
  ordinal: [readDay, readBareDay],
  dotted: [readDay],
  decade: [readYear],
};

/** The same for words, by their kinds; what is not listed stands inside dates only. */
const byWord: Readonly<Partial<Record<DateWord['kind'], Readers>>> = {
  weekday: [readDay, readWeekday],
  month: [readDay, readMonth],
  unit: [readPeriodTo],
  fiscal: [readPeriodTo, readFiscal],
  number: [readPeriodTo, readAgo],
  code: [readPartOfYear],
  ordinal: [readPartOfYear],
  season: [readSeason],
  'near-day': [readNearDay],
  pointing: [readMonth, readNearDay, readWeekday, readPointed],
  article: [readPointed],
};

/** "FY25" is no word of a list. */
const byUnknownWord: Readers = [readFiscal];
const none: Readers = [];

/**
 * The dates and periods of a normalised text in reading order, without overlaps. A span covers the date's own words
 * ("15 December 2025", "three months to September"), not the preposition. Cost: one pass; a text in a language
 * without date words reads numeric dates and years only.
 */
export function readDates(text: string, context: DateContext): DateMention[] {
  const language = dateLexicon(context.language);
  if (!language) return [];
  const tokens = datePassages(text, language);
  const source: DateSource = {
    text,
    tokens,
    language,
    today: parseDay(context.published),
    country: context.country,
    numericOrder: context.country === undefined ? undefined : context.country === 'US' ? 'month-first' : 'day-first',
  };
  const mentions: DateMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = recognise(source, at);
    const first = tokens[at];
    if (found && first) mentions.push(toMention(source, found, first, at, mentions.at(-1)));
    at = found ? found.next : at + 1;
  }
  return mentions;
}

function recognise(source: DateSource, at: number): FoundDate | undefined {
  const token = source.tokens[at];
  if (!token) return undefined;
  const phrase = token.kind === 'word' && source.language.phrases.size > 0 ? readPhrase(source, at) : undefined;
  if (phrase) return phrase;
  for (const read of readersOf(token)) {
    const found = read(source, at);
    if (found) return found;
  }
  return undefined;
}

function readersOf({ kind, word }: DateToken): Readers {
  if (kind !== 'word') return byToken[kind] ?? none;
  return word ? (byWord[word.kind] ?? none) : byUnknownWord;
}

function toMention(
  source: DateSource,
  found: FoundDate,
  first: DateToken,
  at: number,
  previous: DateMention | undefined,
): DateMention {
  const { precision, explicit, fiscal, weekday, impossible, parts } = found;
  const relation = relationBefore(source, at)?.word.relation ?? 'in';
  const end = source.tokens[found.next - 1]?.end ?? first.end;
  const range = precision === 'range' && relation === 'from';
  const mention: Writable<DateMention> = {
    kind: 'date',
    start: first.start,
    end,
    precision,
    relation: range ? 'in' : relation,
    explicit,
  };
  const { from, to } = bounds(source, found, first.start, previous);
  if (from !== undefined) mention.from = from;
  if (to !== undefined) mention.to = to;
  if (fiscal) mention.fiscal = fiscal;
  if (weekday !== undefined) mention.weekday = weekday;
  if (impossible) mention.impossible = impossible;
  if (parts) mention.parts = [bounds(source, parts[0], 0, undefined), bounds(source, parts[1], 0, undefined)];
  return mention;
}

type Bounds = Pick<DateMention, 'from' | 'to'>;
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function bounds(source: DateSource, found: FoundDate, start: number, previous: DateMention | undefined): Bounds {
  if (found.span) return { from: isoDate(found.span.from), to: isoDate(found.span.to) };
  if (found.monthsBefore === undefined || !previous || !sameSentence(source, previous.end, start)) return {};
  const [from, to] = [parseDay(previous.from), parseDay(previous.to)];
  if (from === undefined || to === undefined) return {};
  return {
    from: isoDate(addMonths(from, -found.monthsBefore)),
    to: isoDate(addMonths(to + 1, -found.monthsBefore) - 1),
  };
}

function sameSentence({ text }: DateSource, from: number, to: number): boolean {
  return !/[.!?]\s/.test(text.slice(from, to));
}
