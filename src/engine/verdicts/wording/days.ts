import type { IsoDate } from '../../article';
import { shiftDays } from '../../claims/period';
import type { Days } from '../../statement';

const months = 'January February March April May June July August September October November December'.split(' ');

export const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** "16 December 2025", "December 2025", "2025": as precise as the date is. */
export function dayWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** All days from one to another as they are told: a whole year or month by its name. */
export function wholeDays(from: IsoDate, to: IsoDate): Days {
  if (from === to) return { from };
  const year = from.slice(0, 4);
  if (to.startsWith(year) && from.endsWith('-01-01') && to.endsWith('-12-31')) return { from: year };
  if (!from.endsWith('-01') || !isMonthEnd(to)) return { from, to };
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
  return first === last ? { from: first } : { from: first, to: last };
}

/** "2024", "December 2025", "16 December 2025", "January to March 2025", or both days. */
export function periodWords(from: IsoDate, to: IsoDate): string {
  return daysWords(wholeDays(from, to));
}

/** "2–16 December 2025", "28 November–12 December 2025". */
export function shortDays(from: IsoDate, to: IsoDate): Days {
  return from === to ? { from } : { from, to, short: true };
}

/** "October 2021", "August–September 2018", "December 2017–January 2018". */
export function shortMonths(from: IsoDate, to: IsoDate): Days {
  return shortDays(from.slice(0, 7), to.slice(0, 7));
}

/** Days in English. Of a range, the year is said once where it is one, and in short the month. */
export function daysWords({ from, to, short }: Days): string {
  if (to === undefined) return dayWords(from);
  const between = short ? '–' : ' to ';
  const isMonth = from.length === 7;
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  if (short && !isMonth && from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${dayWords(to)}`;
  const first = sameYear && (short || isMonth) ? dayWords(from).replace(/ \d{4}$/, '') : dayWords(from);
  return `${first}${between}${dayWords(to)}`;
}

function isMonthEnd(date: IsoDate): boolean {
  const day = Number(date.slice(8, 10));
  return day >= 28 && shiftDays(date, 1).endsWith('-01');
}
