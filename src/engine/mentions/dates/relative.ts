import type { TimeUnit } from '../../language/date-words';
import {
  addMonths,
  calendarDay,
  type DayNumber,
  type DaySpan,
  dayNumber,
  daysInMonth,
  monthSpan,
  weekdayOf,
  yearSpan,
} from './calendar';
import {
  countAt,
  type DateSource,
  type FoundDate,
  isFuture,
  isSign,
  numberAt,
  relationBefore,
  weekdayAt,
  wordAt,
} from './source';

/** "today", "yesterday", "last night", "this morning". */
export function readNearDay(source: DateSource, at: number): FoundDate | undefined {
  const near = wordAt(source, at, 'near-day');
  const pointing = wordAt(source, at, 'pointing');
  const part = pointing && pointing.offset <= 0 && wordAt(source, at + 1, 'day-part');
  if (!near && !part) return undefined;
  const offset = near ? near.offset : (pointing?.offset ?? 0);
  const next = part || wordAt(source, at + 1, 'day-part') ? at + 2 : at + 1;
  const base = { next, precision: 'day', explicit: false } as const;
  if (source.today === undefined) return base;
  const day = source.today + offset;
  return { ...base, span: { from: day, to: day } };
}

/** "on Monday", "last Thursday", "next Tuesday": the nearest such day behind, or ahead where the clause looks ahead. */
export function readWeekday(source: DateSource, at: number): FoundDate | undefined {
  const pointing = wordAt(source, at, 'pointing');
  const weekday = weekdayAt(source, pointing ? at + 1 : at);
  if (!weekday || weekday.short) return undefined;
  const base = { next: pointing ? at + 2 : at + 1, precision: 'day', explicit: false } as const;
  const { today } = source;
  // "this Friday" may lie either way, "next Friday" may be tomorrow or in a week.
  if (today === undefined || (pointing && pointing.offset >= 0)) return base;
  const back = (weekdayOf(today) - weekday.value + 7) % 7;
  const relation = relationBefore(source, at)?.word.relation;
  const ahead = relation === 'by' || relation === 'until' || isFuture(source, at);
  const day = pointing ? today - (back || 7) : ahead ? today + ((7 - back) % 7) : today - back;
  return { ...base, span: { from: day, to: day } };
}

/** "the 15th", with "on" before or "(local time)" behind: of the article's month, or the one before. */
export function readBareDay(source: DateSource, at: number): FoundDate | undefined {
  const token = source.tokens[at];
  if (token?.kind !== 'ordinal' || token.value > 31 || !wordAt(source, at - 1, 'article')) return undefined;
  const before = source.tokens[at - 2];
  const on = before && source.text.slice(before.start, before.end).toLowerCase() === 'on';
  const local = isSign(source, at + 1, '(') && wordAt(source, at + 2, 'clock');
  const after = source.tokens[at + 1];
  const stands = local || (on && (after?.kind !== 'word' || after.word !== undefined));
  if (!stands) return undefined;
  const base = { next: at + 1, precision: 'day', explicit: false } as const;
  if (source.today === undefined) return base;
  const now = calendarDay(source.today);
  const back = token.value <= now.day ? 0 : isFuture(source, at) ? 0 : 1;
  const month = calendarDay(addMonths(dayNumber(now.year, now.month, 1), -back));
  if (token.value > daysInMonth(month.year, month.month)) return base;
  const day = dayNumber(month.year, month.month, token.value);
  return { ...base, span: { from: day, to: day } };
}

/** "last year", "this month", "next week", "over the weekend", "the past five years", "the end of the year". */
export function readPointed(source: DateSource, at: number): FoundDate | undefined {
  const pointing = wordAt(source, at, 'pointing');
  const article = wordAt(source, at, 'article');
  if (!pointing && !article) return undefined;
  const counted = wordAt(source, at + 1, 'number')?.value ?? numberAt(source, at + 1);
  if (pointing?.span && counted !== undefined) return pastLength(source, at, counted, pointing.offset);
  const season = wordAt(source, at + 1, 'season');
  if (season && (pointing || !wordAt(source, at + 2, 'of')))
    return pointing && { next: at + 2, precision: 'season', explicit: false };
  const unit = wordAt(source, at + 1, 'unit');
  if (!unit || unit.plural) return undefined;
  if (article && !definiteUnit(source, at, unit.unit)) return undefined;
  const next = at + 2;
  const precision = precisionOf(unit.unit);
  const offset = pointing?.offset ?? 0;
  // "the previous year" counts from the date that the sentence speaks of.
  if (pointing && offset < 0 && !pointing.span)
    return { next, precision, explicit: false, monthsBefore: unitMonths(unit.unit) };
  const rolling = pointing?.span && offset < 0 && isPast(source, at);
  if (rolling) return pastLength(source, at - 1, 1, offset, at + 1);
  return pointedUnit(source, unit.unit, offset, next);
}

/** "the weekend" after "over" or "at"; "the year", "the month" after "end of", "start of". */
function definiteUnit(source: DateSource, at: number, unit: TimeUnit): boolean {
  if (unit === 'weekend') return !wordAt(source, at + 2, 'relation');
  if (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'decade') return false;
  return wordAt(source, at - 1, 'of') !== undefined && wordAt(source, at - 2, 'edge') !== undefined;
}

/** "the past year" is the twelve months before the article, "last year" the calendar year. */
function isPast({ text, tokens }: DateSource, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && text.slice(token.start, token.end).toLowerCase() === 'past';
}

function pastLength(
  source: DateSource,
  at: number,
  count: number,
  offset: number,
  unitPosition = at + 2,
): FoundDate | undefined {
  const unit = wordAt(source, unitPosition, 'unit');
  if (!unit || !(count >= 1 && count <= 100)) return undefined;
  const base = { next: unitPosition + 1, precision: 'range', explicit: false } as const;
  if (source.today === undefined) return base;
  const other = shiftBy(source.today, unit.unit, count * offset);
  if (other === undefined) return base;
  return { ...base, span: offset < 0 ? { from: other, to: source.today } : { from: source.today, to: other } };
}

/** "two years ago", "a month earlier". */
export function readAgo(source: DateSource, at: number): FoundDate | undefined {
  const counted = countAt(source, at);
  const count = counted?.value;
  const unitPosition = counted?.next ?? at + 1;
  const unit = wordAt(source, unitPosition, 'unit');
  if (count === undefined || !(count >= 1 && count <= 1000) || !unit) return undefined;
  const earlier =
    wordAt(source, unitPosition + 1, 'earlier') || wordAt(source, unitPosition + 1, 'relation')?.relation === 'before';
  if (!wordAt(source, unitPosition + 1, 'ago') && !earlier) return undefined;
  const base = { next: unitPosition + 2, precision: precisionOf(unit.unit), explicit: false } as const;
  const months = unitMonths(unit.unit) * count;
  if (earlier) return months > 0 ? { ...base, monthsBefore: months } : base;
  if (source.today === undefined) return base;
  if (unit.unit === 'day') {
    const day = source.today - count;
    return { ...base, span: { from: day, to: day } };
  }
  const day = shiftBy(source.today, unit.unit, -count);
  return day === undefined ? base : { ...base, span: unitSpan(day, unit.unit === 'decade' ? 'year' : unit.unit, 0) };
}

/** The article's own unit, or the one `offset` units on, up to token `next`. */
export function pointedUnit(source: DateSource, unit: TimeUnit, offset: number, next: number): FoundDate {
  const span = source.today === undefined ? undefined : unitSpan(source.today, unit, offset);
  return { next, precision: precisionOf(unit), explicit: false, span };
}

function precisionOf(unit: TimeUnit): FoundDate['precision'] {
  return unit === 'weekend' ? 'range' : unit;
}

function unitMonths(unit: TimeUnit): number {
  return unit === 'month'
    ? 1
    : unit === 'quarter'
      ? 3
      : unit === 'half'
        ? 6
        : unit === 'year'
          ? 12
          : unit === 'decade'
            ? 120
            : 0;
}

function shiftBy(day: DayNumber, unit: TimeUnit, count: number): DayNumber | undefined {
  if (unit === 'day') return day + count;
  if (unit === 'week') return day + 7 * count;
  const months = unitMonths(unit);
  return months === 0 ? undefined : addMonths(day, months * count);
}

/** The unit that holds `today`, or the one `offset` units on. Weeks begin on Monday. */
function unitSpan(today: DayNumber, unit: TimeUnit, offset: number): DaySpan | undefined {
  const { year, month } = calendarDay(today);
  const monday = today - weekdayOf(today) + 1;
  switch (unit) {
    case 'day':
      return { from: today + offset, to: today + offset };
    case 'week':
      return { from: monday + 7 * offset, to: monday + 7 * offset + 6 };
    case 'weekend': {
      // On a weekday "the weekend" is the one gone by; on Saturday and Sunday it is this one.
      const saturday = weekdayOf(today) >= 6 ? monday + 5 : monday - 2;
      const on = offset > 0 ? monday + 5 : saturday;
      return { from: on, to: on + 1 };
    }
    case 'month':
      return monthSpan(year, month + offset);
    case 'quarter':
      return monthSpan(year, Math.floor((month - 1) / 3) * 3 + 1 + 3 * offset, 3);
    case 'half':
      return monthSpan(year, (month > 6 ? 7 : 1) + 6 * offset, 6);
    case 'year':
      return yearSpan(year + offset);
    case 'decade':
      return yearSpan(Math.floor(year / 10) * 10 + 10 * offset, 10);
    default:
      return undefined;
  }
}
