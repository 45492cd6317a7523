import type { IsoDate } from '../../article';
import { shiftDays } from '../../claims/period';

const months = 'January February March April May June July August September October November December'.split(' ');

/** "16 December 2025", "December 2025", "2025": as precise as the date is. */
export function dayWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** "2024", "December 2025", "16 December 2025", "January to March 2025", or both days. */
export function periodWords(from: IsoDate, to: IsoDate): string {
  if (from === to) return dayWords(from);
  const year = from.slice(0, 4);
  const sameYear = to.startsWith(year);
  if (sameYear && from.endsWith('-01-01') && to.endsWith('-12-31')) return year;
  const wholeMonths = from.endsWith('-01') && isMonthEnd(to);
  if (wholeMonths && from.slice(0, 7) === to.slice(0, 7)) return dayWords(from.slice(0, 7));
  if (wholeMonths && sameYear) return `${months[Number(from.slice(5, 7)) - 1]} to ${dayWords(to.slice(0, 7))}`;
  if (wholeMonths) return `${dayWords(from.slice(0, 7))} to ${dayWords(to.slice(0, 7))}`;
  return `${dayWords(from)} to ${dayWords(to)}`;
}

function isMonthEnd(date: IsoDate): boolean {
  const day = Number(date.slice(8, 10));
  return day >= 28 && shiftDays(date, 1).endsWith('-01');
}
