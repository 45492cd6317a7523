import type { Days } from '../../engine/statement';
import { formatOf } from '../i18n';

const precisions: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  7: { month: 'long', year: 'numeric', timeZone: 'UTC' },
  10: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
};

/** Days in the reader's manner: "16. Dezember 2025", "2.–16. Dezember 2025"; years and what is no date stay as they are. */
export function daysInWords({ from, to = from }: Days): string {
  const options = precisions[from.length];
  const [first, last] = [dateOf(from), dateOf(to)];
  if (!options || !first || !last || to.length !== from.length) return from === to ? from : `${from}–${to}`;
  const format = formatOf(`days ${from.length}`, (locale) => new Intl.DateTimeFormat(locale, options));
  return from === to ? format.format(first) : format.formatRange(first, last);
}

/** A Monday. */
const FIRST_MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** The name of a weekday, 1 for Monday. */
export function weekdayInWords(weekday: number): string {
  const format = formatOf('weekdays', (locale) => {
    return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  });
  return format.format(FIRST_MONDAY + (weekday - 1) * DAY);
}

function dateOf(written: string): Date | undefined {
  const date = new Date(`${written.length === 7 ? `${written}-01` : written}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
