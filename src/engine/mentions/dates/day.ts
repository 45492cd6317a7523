import { calendarDay, type DayNumber, dayNumber, daysInMonth, weekdayOf } from './calendar';
import {
  type DateSource,
  type FoundDate,
  isFuture,
  isGlued,
  isSign,
  type MonthToken,
  monthAt,
  numberAt,
  relationBefore,
  skipSign,
  weekdayAt,
  wordAt,
} from './source';
import { yearAt } from './year';

/** "Monday, 15 December 2025", "the 15th of December", "Dec. 15", "12-14 May", "2025-12-15", "15/12/2025". */
export function readDay(source: DateSource, at: number): FoundDate | undefined {
  const weekday = weekdayAt(source, at);
  if (!weekday) return readIsoDay(source, at) ?? readNumericDay(source, at) ?? readWrittenDay(source, at, at);
  let next = skipSign(source, at + 1, '.');
  if (weekday.short && next === at + 1 && !isSign(source, next, ',') && !numberAt(source, next)) return undefined;
  next = skipSign(source, next, ',(');
  const found = readWrittenDay(source, next, at, weekday.value);
  return found && !found.parts ? { ...found, weekday: weekday.value } : undefined;
}

interface DayOfMonth {
  readonly value: number;
  readonly next: number;
}

/** A day's number at token `at`: "15", "15th", in languages that write it so "15.". */
function dayOfMonth(source: DateSource, at: number): DayOfMonth | undefined {
  const token = source.tokens[at];
  if (!token || (token.kind !== 'number' && token.kind !== 'ordinal')) return undefined;
  if (token.end - token.start > 2 && token.kind === 'number') return undefined;
  if (!(token.value >= 1 && token.value <= 39)) return undefined;
  const stop = source.language.dayStop && isSign(source, at + 1, '.') && isGlued(source, at + 1) ? at + 2 : at + 1;
  return { value: token.value, next: stop };
}

function readWrittenDay(source: DateSource, at: number, start: number, weekday?: number): FoundDate | undefined {
  const named = at > start && wordAt(source, at, 'article');
  return readDayFirst(source, named ? at + 1 : at, start, weekday) ?? readMonthFirst(source, at, start, weekday);
}

/** "15 December 2025", "15th of December", "12-14 May", "12 to 14 May". */
function readDayFirst(source: DateSource, at: number, start: number, weekday?: number): FoundDate | undefined {
  const first = dayOfMonth(source, at);
  if (!first) return undefined;
  const last = rangeEnd(source, first.next);
  const beforeMonth = last?.next ?? first.next;
  const monthPosition = wordAt(source, beforeMonth, 'of') ? beforeMonth + 1 : beforeMonth;
  const month = monthAt(source, monthPosition);
  if (!month) return undefined;
  const afterMonth = month.short ? skipSign(source, monthPosition + 1, '.') : monthPosition + 1;
  const year = yearAfter(source, afterMonth);
  // "39 May" is no slip of a date unless something else says that a date is meant.
  if (Math.max(first.value, last?.value ?? 0) > 31 && !year) return undefined;
  return buildDay(source, start, first.value, last?.value, month, year?.value, year?.next ?? afterMonth, weekday);
}

/** "December 15, 2025", "Dec. 15", "May 12-14". */
function readMonthFirst(source: DateSource, at: number, start: number, weekday?: number): FoundDate | undefined {
  const month = monthAt(source, at);
  if (!month) return undefined;
  const dayPosition = month.short ? skipSign(source, at + 1, '.') : at + 1;
  const first = dayOfMonth(source, wordAt(source, dayPosition, 'article') ? dayPosition + 1 : dayPosition);
  if (!first || isSign(source, first.next, '%')) return undefined;
  const last = rangeEnd(source, first.next);
  const afterDay = last?.next ?? first.next;
  if (last && monthAt(source, afterDay)) return undefined;
  const year = yearAfter(source, afterDay);
  if (!year && (first.value > 31 || governsMonthOnly(source, start, afterDay))) return undefined;
  return buildDay(source, start, first.value, last?.value, month, year?.value, year?.next ?? afterDay, weekday);
}

/** "In May 12 people died": "in" belongs to a month, "on" to a day. */
function governsMonthOnly(source: DateSource, start: number, next: number): boolean {
  const relation = relationBefore(source, start);
  if (!relation || source.text.slice(source.tokens[relation.at]?.start).slice(0, 2).toLowerCase() !== 'in')
    return false;
  return source.tokens[next]?.kind === 'word';
}

/** "-14", "to 14", "and 14" after the first day of a range. */
function rangeEnd(source: DateSource, at: number): DayOfMonth | undefined {
  const joined = isSign(source, at, '-–—/') || wordAt(source, at, 'to') || wordAt(source, at, 'and');
  return joined ? dayOfMonth(source, at + 1) : undefined;
}

function yearAfter(source: DateSource, at: number): { value: number; next: number } | undefined {
  const comma = skipSign(source, at, ',');
  const position = wordAt(source, comma, 'of') ? comma + 1 : comma;
  const value = yearAt(source, position);
  return value === undefined ? undefined : { value, next: position + 1 };
}

function buildDay(
  source: DateSource,
  start: number,
  day: number,
  lastDay: number | undefined,
  { value: month }: MonthToken,
  written: number | undefined,
  next: number,
  weekday: number | undefined,
): FoundDate {
  const longest = month === 2 ? 29 : daysInMonth(2024, month);
  const explicit = written !== undefined;
  const base = { next, precision: 'day', explicit } as const;
  if (Math.max(day, lastDay ?? 0) > longest) return { ...base, impossible: true };
  if (!explicit && month === 2 && day === 29 && lastDay === undefined && hasNoLeapDayNear(source.today))
    return { ...base, impossible: true };
  const near = weekday === undefined ? undefined : nearYear(source, month, Math.min(day, 28), day, weekday);
  const implied = written ?? near ?? impliedYear(source, start, month, Math.min(day, 28));
  // How long "from 14 to 18 July" is, and that "from 24 to 19 September" runs backwards, any year shows.
  const anyYear = lastDay === undefined || source.today === undefined ? undefined : calendarDay(source.today).year;
  const year = implied ?? anyYear;
  if (year === undefined) return base;
  if (Math.max(day, lastDay ?? 0) > daysInMonth(year, month)) return explicit ? { ...base, impossible: true } : base;
  const from = dayNumber(year, month, day);
  if (lastDay === undefined) return { next, precision: 'day', explicit, span: { from, to: from } };
  const to = dayNumber(year, month, lastDay);
  const parts = [
    { ...base, span: { from, to: from } },
    { ...base, span: { from: to, to } },
  ] as const;
  return { ...base, precision: 'range', parts, ...(from <= to && implied !== undefined && { span: { from, to } }) };
}

/** Whether neither the last February nor the next has a 29th. */
function hasNoLeapDayNear(today: number | undefined): boolean {
  if (today === undefined) return false;
  const { year, month } = calendarDay(today);
  const years = month <= 2 ? [year - 1, year] : [year, year + 1];
  return years.every((one) => daysInMonth(one, 2) === 28);
}

const NEAR_AHEAD = 7;
const FAR_BACK = 250;

/** The year of a day that is written without one: the last such day, or the next where the clause looks ahead. */
export function impliedYear(source: DateSource, at: number, month: number, day: number): number | undefined {
  const { today } = source;
  if (today === undefined) return undefined;
  const { year } = calendarDay(today);
  const at0: DayNumber = dayNumber(year, month, day);
  const next = at0 >= today ? year : year + 1;
  const last = at0 <= today ? year : year - 1;
  const ahead = dayNumber(next, month, day) - today;
  if (ahead <= NEAR_AHEAD || isFuture(source, at)) return next;
  return last === year || today - dayNumber(last, month, day) <= FAR_BACK ? last : undefined;
}

const FAR_AHEAD = 200;

/**
 * The year of a day beside a weekday: the occurrence around the article's day that is such a weekday, else the nearest
 * one. Nobody writes the weekday of a day of long ago.
 */
function nearYear(
  { today }: DateSource,
  month: number,
  safeDay: number,
  day: number,
  weekday: number,
): number | undefined {
  if (today === undefined) return undefined;
  const { year } = calendarDay(today);
  const years = [year - 1, year, year + 1]
    .map((value) => ({ value, apart: dayNumber(value, month, safeDay) - today }))
    .filter(({ apart }) => apart >= -FAR_BACK && apart <= FAR_AHEAD)
    .sort((a, b) => Math.abs(a.apart) - Math.abs(b.apart));
  const fitting = years.find(
    ({ value }) => day <= daysInMonth(value, month) && weekdayOf(dayNumber(value, month, day)) === weekday,
  );
  return (fitting ?? years[0])?.value;
}

/** "2025-12-15". */
function readIsoDay(source: DateSource, at: number): FoundDate | undefined {
  const year = yearAt(source, at);
  if (year === undefined || !isSign(source, at + 1, '-') || !isSign(source, at + 3, '-')) return undefined;
  const [month, day] = [numberAt(source, at + 2), numberAt(source, at + 4)];
  if (!month || !day || month > 12 || day > daysInMonth(year, month)) return undefined;
  if (![1, 2, 3, 4].every((step) => isGlued(source, at + step))) return undefined;
  const from = dayNumber(year, month, day);
  return { next: at + 5, precision: 'day', explicit: true, span: { from, to: from } };
}

/** "15/12/2025", "12/15/2025", "15.12.2025". "03/11/2025" is left open unless the outlet's country settles it. */
function readNumericDay(source: DateSource, at: number): FoundDate | undefined {
  const token = source.tokens[at];
  if (!token) return undefined;
  const dotted = token.kind === 'dotted';
  const slashed = isSign(source, at + 1, '/') && isSign(source, at + 3, '/') && numberAt(source, at + 4);
  if (!dotted && !slashed) return undefined;
  const next = dotted ? at + 1 : at + 5;
  const written = source.text.slice(token.start, source.tokens[next - 1]?.end);
  const parts = /^(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d\d)$/.exec(written);
  if (!parts) return undefined;
  const [first, second, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  const dayFirst = dotted || first > 12 || source.numericOrder === 'day-first';
  const known = dayFirst || second > 12 || source.numericOrder === 'month-first' || first === second;
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const base = { next, precision: 'day', explicit: true } as const;
  if (!known || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return base;
  const from = dayNumber(year, month, day);
  return { ...base, span: { from, to: from } };
}
