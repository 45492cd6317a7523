import { calendarDay, monthSpan } from './calendar';
import {
  type DateSource,
  type FoundDate,
  isFuture,
  isSign,
  type MonthToken,
  monthAt,
  relationBefore,
  skipSign,
  wordAt,
} from './source';
import { yearAt } from './year';

interface WrittenMonth {
  readonly next: number;
  readonly month: MonthToken;
  readonly year?: number | undefined;
}

/** "February 2022", "in November", "since March", "May to July 2025", "last March". */
export function readMonth(source: DateSource, at: number): FoundDate | undefined {
  const pointing = wordAt(source, at, 'pointing');
  const first = writtenMonth(source, pointing ? at + 1 : at);
  if (!first || (pointing && first.year !== undefined)) return undefined;
  if (pointing) return pointedMonth(source, first, pointing.offset);
  const joint =
    isSign(source, first.next, '-–—/') || wordAt(source, first.next, 'to') || wordAt(source, first.next, 'and');
  const last = joint ? writtenMonth(source, first.next + 1) : undefined;
  if (last && isRange(source, at, first)) return monthRange(source, at, first, last);
  if (first.year === undefined && !standsAsMonth(source, at, first)) return undefined;
  return oneMonth(source, at, first);
}

function writtenMonth(source: DateSource, at: number): WrittenMonth | undefined {
  const month = monthAt(source, at);
  if (!month) return undefined;
  const next = month.short ? skipSign(source, at + 1, '.') : at + 1;
  const comma = skipSign(source, next, ',');
  const position = wordAt(source, comma, 'of') ? comma + 1 : comma;
  const year = yearAt(source, position);
  return year === undefined ? { month, next } : { month, year, next: position + 1 };
}

/** A bare month name: "May" and "March" are also a verb and a name, "Dec" wants a number. */
function standsAsMonth(source: DateSource, at: number, { month, next }: WrittenMonth): boolean {
  if (month.short) return false;
  const relation = relationBefore(source, at);
  if (relation) return !isNameAfter(source, next);
  const before = source.tokens[at - 1]?.word?.kind;
  if (before === 'to' || before === 'ending' || before === 'part' || before === 'and')
    return !month.weak || before !== 'and';
  return !month.weak && !isNameAfter(source, next) && !isNameBefore(source, at);
}

/** "by April Jones", "June Smith". */
function isNameAfter({ tokens, text }: DateSource, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.word) return false;
  const first = text.charAt(token.start);
  return first !== first.toLowerCase();
}

function isNameBefore({ tokens, text }: DateSource, at: number): boolean {
  const token = tokens[at - 1];
  if (token?.kind !== 'word' || token.word) return false;
  const first = text.charAt(token.start);
  return first !== first.toLowerCase();
}

function isRange(source: DateSource, at: number, first: WrittenMonth): boolean {
  if (wordAt(source, first.next, 'and')) return wordAt(source, at - 1, 'between') !== undefined;
  return true;
}

function oneMonth(source: DateSource, at: number, { month, year, next }: WrittenMonth): FoundDate {
  const resolved = year ?? impliedMonthYear(source, at, month.value);
  return {
    next,
    precision: 'month',
    explicit: year !== undefined,
    span: resolved === undefined ? undefined : monthSpan(resolved, month.value),
  };
}

function monthRange(source: DateSource, at: number, first: WrittenMonth, last: WrittenMonth): FoundDate {
  const toYear = last.year ?? impliedMonthYear(source, at, last.month.value);
  const wraps = first.year === undefined && first.month.value > last.month.value;
  const fromYear = first.year ?? (toYear === undefined ? undefined : wraps ? toYear - 1 : toYear);
  const base = { next: last.next, precision: 'range', explicit: last.year !== undefined } as const;
  if (fromYear === undefined || toYear === undefined) return base;
  const from = monthSpan(fromYear, first.month.value);
  const to = monthSpan(toYear, last.month.value);
  const parts = [
    { ...base, precision: 'month', span: from },
    { ...base, precision: 'month', span: to },
  ] as const;
  return { ...base, parts, ...(from.from <= to.to && { span: { from: from.from, to: to.to } }) };
}

/** The last such month that is not after the article's; the next where "by", "until" or "will" looks ahead. */
export function impliedMonthYear(source: DateSource, at: number, month: number): number | undefined {
  if (source.today === undefined) return undefined;
  const now = calendarDay(source.today);
  if (month === now.month) return now.year;
  const relation = relationBefore(source, at)?.word.relation;
  const ahead = relation === 'by' || relation === 'until' || isFuture(source, at);
  if (ahead) return relation === 'since' ? undefined : month > now.month ? now.year : now.year + 1;
  return month < now.month ? now.year : now.year - 1;
}

/** "last March" is the latest one gone by, "next March" the first to come, "this March" this year's. */
function pointedMonth(source: DateSource, { month, next }: WrittenMonth, offset: number): FoundDate {
  const base = { next, precision: 'month', explicit: false } as const;
  if (source.today === undefined) return base;
  const now = calendarDay(source.today);
  if (offset === 0) return { ...base, span: monthSpan(now.year, month.value) };
  const passed = month.value < now.month;
  const year =
    offset < 0 ? (passed ? now.year : now.year - 1) : passed || month.value === now.month ? now.year + 1 : now.year;
  return { ...base, span: monthSpan(year, month.value) };
}
