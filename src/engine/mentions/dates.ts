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
import type { DateToken } from './dates/tokens';
import { readYear } from './dates/year';
import type { DateMention } from './mention';

export interface DateContext {
  readonly language: string;
  /** The article's day; relative dates stay unresolved without it. */
  readonly published?: IsoDate | undefined;
  /** ISO 3166-1 alpha-2 of the outlet: settles "03/11/2025", fiscal years and seasons. */
  readonly country?: string | undefined;
}

/** The first that reads anything wins: the more a recogniser asks for, the earlier it stands. */
const recognisers: readonly DateRecogniser[] = [
  readPhrase,
  readDay,
  readPeriodTo,
  readFiscal,
  readPartOfYear,
  readAgo,
  readMonth,
  readSeason,
  readYear,
  readNearDay,
  readWeekday,
  readBareDay,
  readPointed,
];

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
    const found = mayBegin(source, at) ? recognise(source, at) : undefined;
    const first = tokens[at];
    if (found && first) mentions.push(toMention(source, found, first, at, mentions.at(-1)));
    at = found ? found.next : at + 1;
  }
  return mentions;
}

/** Kinds of words that no date begins with. */
const inner: ReadonlySet<DateWord['kind']> = new Set([
  'relation',
  'part',
  'edge',
  'day-part',
  'ago',
  'earlier',
  'of',
  'to',
  'and',
  'between',
  'ending',
  'future',
  'clock',
  'amount',
]);

function mayBegin(source: DateSource, at: number): boolean {
  const token = source.tokens[at];
  if (!token || token.kind === 'sign' || token.kind === 'other') return false;
  if (token.kind !== 'word') return true;
  if (token.word) return !inner.has(token.word.kind) || source.language.phrases.size > 0;
  // "FY25" is no word of a list.
  return source.language.phrases.size > 0 || source.text.charCodeAt(token.start) === 70;
}

function recognise(source: DateSource, at: number): FoundDate | undefined {
  for (const read of recognisers) {
    const found = read(source, at);
    if (found) return found;
  }
  return undefined;
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
