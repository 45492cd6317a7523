import type { IsoDate } from '../../article';

/** A day as a whole number, counted from 1970-01-01 in the Gregorian calendar: days apart is a subtraction. */
export type DayNumber = number;

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** First and last day. */
export interface DaySpan {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (lengths[month - 1] ?? 0);
}

/** Days since 1970-01-01, by counting in years that begin in March (Howard Hinnant, "chrono-compatible date algorithms"). */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of `dayNumber`. */
export function calendarDay(number: DayNumber): CalendarDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The day that an ISO date names; `undefined` for anything that is no day of the calendar. */
export function parseDay(date: IsoDate | undefined): DayNumber | undefined {
  if (date === undefined || date.charCodeAt(4) !== HYPHEN || date.charCodeAt(7) !== HYPHEN) return undefined;
  const year = digitsAt(date, 0, 4);
  const month = digitsAt(date, 5, 7);
  const day = digitsAt(date, 8, 10);
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? dayNumber(year, month, day)
    : undefined;
}

const HYPHEN = 45;

/** The number that the digits from `from` to `to` write; NaN when one of them is none. */
function digitsAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
  }
  return value;
}

export function isoDate(number: DayNumber): IsoDate {
  const { year, month, day } = calendarDay(number);
  const written = year >= 1000 ? String(year) : String(year).padStart(4, '0');
  return `${written}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** `count` whole months from the month of `year`, `month`, which may run past either end of the year. */
export function monthSpan(year: number, month: number, count = 1): DaySpan {
  const first = year * 12 + month - 1;
  const next = first + count;
  return {
    from: dayNumber(Math.floor(first / 12), (first % 12) + 1, 1),
    to: dayNumber(Math.floor(next / 12), (next % 12) + 1, 1) - 1,
  };
}

export function yearSpan(year: number, count = 1): DaySpan {
  return monthSpan(year, 1, 12 * count);
}

/** The same day `months` later (or earlier); the last of the month where that day does not exist. */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = calendarDay(number);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayNumber(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}
