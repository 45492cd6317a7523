import type { IsoDate } from '../../article';

const DAY = 86_400_000;
/** The day `days` after (before, when negative) `date`. */
export function shift(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** The day as a number that grows by one a day. Cost: some arithmetic; roles compare thousands of days. */
export function dayNumber(date: IsoDate): number {
  const month = digits(date, 5, 7);
  const year = digits(date, 0, 4) - (month <= 2 ? 1 : 0);
  const sinceMarch = (month + 9) % 12;
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leaps + Math.floor((153 * sinceMarch + 2) / 5) + digits(date, 8, 10);
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}
