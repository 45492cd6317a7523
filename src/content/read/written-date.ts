import type { IsoDate } from '../../engine/article';

/** No page on the web is older. */
const FIRST_YEAR = 1990;

/**
 * The calendar day that a written date names: ISO 8601 ("2025-12-16T09:30:00Z", "20251216"), or a day, a month's name in
 * `language` and a year in any order ("16 December 2025", "Dec. 16, 2025", "16. Dezember 2025"). The day is the written
 * one, whatever its time zone. Nothing for figures alone in another order: "03/04/2025" is two different days.
 */
export function readWrittenDate(text: string, language = 'en'): IsoDate | undefined {
  const iso = /(?:^|[^\d])(\d{4})(-?)(\d{2})\2(\d{2})(?!\d)/.exec(text);
  if (iso) return toIsoDate(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const year = /(?:^|[^\d])(\d{4})(?!\d)/.exec(text);
  const day = /(?:^|[^\d:])(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?=[\s,]|\u00a0|$)/.exec(text);
  const month = monthIn(text, language);
  return year && day && month ? toIsoDate(Number(year[1]), month, Number(day[1])) : undefined;
}

function monthIn(text: string, language: string): number | undefined {
  const written = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  for (const tongue of new Set([language, 'en'])) {
    const names = monthNames(tongue);
    for (const word of written) {
      const month = names.findIndex(
        (name) => name === word || (word.length >= 3 && word.length <= 4 && name.startsWith(word)),
      );
      if (month >= 0) return month + 1;
    }
  }
  return undefined;
}

/** As the browser knows them, in the form used beside a day ("16 грудня"). */
function monthNames(language: string): string[] {
  try {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(Date.UTC(2001, month, 15));
      return (parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase();
    });
  } catch {
    return [];
  }
}

/** A day that exists, or nothing. */
function toIsoDate(year: number, month: number, day: number): IsoDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < FIRST_YEAR || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}
