import type { IsoDate } from '../article';
import { isoDate, parseDay } from '../mentions/dates/calendar';
import type { DateMention } from '../mentions/mention';
import type { Reading } from '../reading';
import type { Words } from './words';
import { isStop, type Segment } from './words/segment';

/** When a figure is said to hold. */
export interface ClaimPeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly precision: DateMention['precision'];
  readonly relation: DateMention['relation'];
  readonly fiscal: boolean;
  /** Written in the clause, or only the article's own day. */
  readonly how: 'clause' | 'article';
  /** Several dates stand in the clause and any may be meant. */
  readonly ambiguous: boolean;
}

/**
 * The period of a figure: the date in its own part of the sentence (the first after it, else the last before it), else
 * the article's day. A single day in the clause is the day of the news when the article's day is near: then it says no
 * more than the article's day. Undefined when neither is known.
 */
export function periodOf(words: Words, figure: Segment, segment: Segment, reading: Reading): ClaimPeriod | undefined {
  const { published } = reading.article;
  const own = datesWithin(words, segment);
  if (own.length === 0) {
    const opening = openingDate(words, published);
    if (opening) return opening;
  }
  const resolved = own.filter(
    (date) =>
      date.from !== undefined && date.to !== undefined && !isNewsDay(date, published) && !isStandard(date, words),
  );
  // "3.1 percent higher in November than a year earlier": the second date only says what the change is counted from.
  const told = resolved.filter(
    (date) =>
      !isEarlierThan(date, words) && !isBaseYear(date, resolved, words) && !isOfOther(date, figure, resolved, words),
  );
  const spans = withoutYears(told.length > 0 ? told : resolved.filter(({ explicit }) => explicit));
  const figureEnd = words.list[figure.to]?.end ?? 0;
  const chosen = spans.find(({ start }) => start >= figureEnd) ?? spans[spans.length - 1];
  if (chosen?.from && chosen.to) {
    // "slowed to 3.6% in October, raising hopes of a cut in December": the second date is another phrase's.
    const isBeside = !isApart(words, figure, chosen);
    const rivals =
      isBeside && chosen.start >= figureEnd
        ? spans.filter((date) => !isApart(words, figure, date) && !isOfReason(words, chosen, date))
        : spans;
    const others = new Set(rivals.map(({ from, to }) => `${from}/${to}`)).size > 1;
    return {
      from: chosen.from,
      to: chosen.to,
      precision: chosen.precision,
      relation: chosen.relation,
      fiscal: chosen.fiscal ?? false,
      how: 'clause',
      ambiguous: others || !isBeside || isTrailingYear(chosen, published),
    };
  }
  if (
    own.some(
      (date) =>
        date.from === undefined && date.precision !== 'day' && !isBase(date, words) && !isApart(words, figure, date),
    )
  ) {
    // "last year" on a page without a date: some other time is meant, and nobody knows which.
    return undefined;
  }
  return published === undefined ? undefined : articlePeriod(published);
}

/** "over the past year": of a yearly rate it says no more than the article's day. */
function isTrailingYear({ from = '', to = '', precision }: DateMention, published: IsoDate | undefined): boolean {
  return precision === 'range' && to === published && Math.abs(daysBetween(from, to) - 365) <= 1;
}

/** "In March 2024 it raised the rate by five points, to 50%": the date that opens a sentence may be that of all in it. */
function openingDate({ sentence }: Words, published: IsoDate | undefined): ClaimPeriod | undefined {
  const [first] = sentence.dates;
  if (!first?.from || !first.to || first.start - sentence.start >= OPENING || isNewsDay(first, published))
    return undefined;
  const { from, to, precision, relation, fiscal = false } = first;
  return { from, to, precision, relation, fiscal, how: 'clause', ambiguous: true };
}

/** "in June last year" is one date: the year goes that only says which June. */
function withoutYears(dates: readonly DateMention[]): readonly DateMention[] {
  if (dates.length < 2) return dates;
  return dates.filter((year, at) => {
    const month = dates[at - 1];
    return !(month?.from && month.to && year.from && year.to && month.end + 1 === year.start && isWithin(month, year));
  });
}

function isWithin({ from = '', to = '' }: DateMention, year: DateMention): boolean {
  return year.precision === 'year' && from >= (year.from ?? '') && to <= (year.to ?? '');
}

/** The article's own day as a period. */
export function articlePeriod(day: IsoDate): ClaimPeriod {
  return { from: day, to: day, precision: 'day', relation: 'in', fiscal: false, how: 'article', ambiguous: false };
}

/** A comma or the like stands between the figure and the date, which does not open the sentence ("In 2024, …"). */
function isApart({ list, sentence }: Words, figure: Segment, date: DateMention): boolean {
  if (date.start - sentence.start < OPENING || isOpened(list, figure) || isTaken(list, figure, date)) return false;
  const start = list[figure.from]?.start ?? 0;
  const end = list[figure.to]?.end ?? 0;
  return list.some(
    (word) =>
      isStop(word) && ((word.start >= end && word.end <= date.start) || (word.start >= date.end && word.end <= start)),
  );
}

/** "At $4.7 trillion, Germany's economy was the third largest in 2024": what opens the sentence is said of the rest. */
function isOpened(list: Words['list'], { from, to }: Segment): boolean {
  return from <= 2 && (list[0]?.lower === 'at' || list[0]?.lower === 'with') && list[to + 1]?.text === ',';
}

/** "crept higher in June, to 3.6%", "in 2022, with inflation at 10%": the clause is taken up again right behind its date. */
function isTaken(list: Words['list'], { from }: Segment, { end }: DateMention): boolean {
  const comma = list.findIndex((word) => word.start >= end);
  const next = list[comma + 1]?.lower;
  if (list[comma]?.text !== ',' || comma > from || !takesUp.has(next ?? '')) return false;
  return !list.slice(comma + 1, from).some(isStop);
}

/** "3.6% in April because last year's rise fell out of it": the second date is the reason's. */
function isOfReason({ list }: Words, { end }: DateMention, { start }: DateMention): boolean {
  return list.some((word) => word.start >= end && word.end <= start && reasons.has(word.lower));
}

const reasons = new Set(['because', 'since', 'as', 'after', 'though', 'although', 'while', 'before']);

const takesUp = new Set(['to', 'at', 'with', 'when']);

/** Within so many characters a date opens its sentence. */
const OPENING = 12;

/** "from a year earlier", "since last year": what a change is counted from. */
function isBase({ start, end, relation }: DateMention, { sentence: { text } }: Words): boolean {
  if (relation === 'since' || /(?:earlier|before|ago|previous)$/.test(text.slice(start, end))) return true;
  return /\b(?:from|than|with|on) (?:an? |the )?$/.test(text.slice(Math.max(0, start - 12), start));
}

/** "3.8% higher than in 2023": what is compared with. */
function isStandard({ start }: DateMention, { sentence: { text } }: Words): boolean {
  return /\bthan (?:in|at|during) (?:the )?$/.test(text.slice(Math.max(0, start - 18), start));
}

/** "than a year earlier", "from the previous year": such a date belongs to a change, never to a level. */
function isEarlierThan({ start, end }: DateMention, { sentence: { text } }: Words): boolean {
  return (
    /(?:earlier|before|ago|previously|(?:previous|prior|last|preceding) (?:year|month|quarter))$/.test(
      text.slice(start, end),
    ) &&
    /\b(?:than|on|with|from|to|against|versus|over) (?:(?:they|it|prices) (?:was|were|had been|did) )?(?:an? |the )?(?:(?:same|corresponding|equivalent) (?:\w+ ){1,2}?(?:of |in )?)?$/.test(
      text.slice(Math.max(0, start - 48), start),
    )
  );
}

/** "a cut of 90% by 2040 compared with 1990": the year that a cut is counted from, beside the one that it is for. */
function isBaseYear(
  { start, to = '', precision }: DateMention,
  all: readonly DateMention[],
  { sentence: { text } }: Words,
): boolean {
  if (precision !== 'year' || !all.some(({ from = '' }) => from > to)) return false;
  return /\b(?:compared (?:with|to)|relative to|against|below|from) $/.test(text.slice(Math.max(0, start - 16), start));
}

/**
 * "In the 12 months through June, prices rose 2.1 per cent after a similar rise in May", "up 2.5%, the biggest gain since
 * 2018": the date stands behind the figure in a phrase on another figure.
 */
function isOfOther(
  { start, end }: DateMention,
  { to }: Segment,
  all: readonly DateMention[],
  { list, sentence: { text } }: Words,
): boolean {
  const from = list[to]?.end ?? 0;
  if (start < from) return false;
  const between = text.slice(from, end);
  if (another.test(between)) return all.some((other) => other.end <= from);
  return record.test(between);
}

const another =
  /\b(?:after|following) (?:an?|the|its|having|rising|falling|growing|\w+ing) (?:[\w-]+ ){0,4}(?:in|of|during|for) /;
const record = /\b(?:\w+est|most|least|worst|best|record) (?:[\w-]+ ){0,6}since /;

function datesWithin({ list, sentence }: Words, { from, to }: Segment): readonly DateMention[] {
  const start = list[from]?.start ?? sentence.start;
  const end = list[to]?.end ?? sentence.end;
  return sentence.dates.filter((date) => date.start >= start && date.end <= end);
}

const NEWS_DAYS = 10;

function isNewsDay({ precision, from, explicit, relation }: DateMention, published: IsoDate | undefined): boolean {
  if (precision !== 'day' && precision !== 'week') return false;
  if (relation === 'since' || !from || !published) return false;
  return !explicit || Math.abs(daysBetween(from, published)) <= NEWS_DAYS;
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: IsoDate, b: IsoDate): number {
  return (parseDay(b) ?? 0) - (parseDay(a) ?? 0);
}

/** The day `days` after `date`. */
export function shiftDays(date: IsoDate, days: number): IsoDate {
  return isoDate((parseDay(date) ?? 0) + days);
}
