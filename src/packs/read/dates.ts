import type { IsoDate } from '../../engine/article';
import type { Period } from '../../engine/reference/schema';

const pattern = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Is it a year, a month or a day that exists? */
export function isDate(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  return match[3] === undefined || Number(match[3]) <= daysOf(Number(match[1]), Number(match[2]));
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The first day of a year, month or day. */
export function firstDay(date: string): IsoDate {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day of a year, month or day. */
export function lastDay(date: string): IsoDate {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length !== 7) return date;
  return `${date}-${String(daysOf(Number(date.slice(0, 4)), Number(date.slice(5)))).padStart(2, '0')}`;
}

/** `2024`, `2024-05`, `2024-05-31`, `A/B` (from A to B), `since A/B` (summed from A to B); undefined when it is none. */
export function parsePeriod(text: string): Period | undefined {
  const cumulative = text.startsWith('since ');
  const [from = '', to = from, ...rest] = (cumulative ? text.slice(6) : text).split('/');
  if (rest.length > 0 || !isDate(from) || !isDate(to) || firstDay(from) > lastDay(to)) return undefined;
  return { from: firstDay(from), to: lastDay(to), kind: cumulative ? 'cumulative' : 'point' };
}
