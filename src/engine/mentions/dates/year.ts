import { calendarDay, type DaySpan, monthSpan, yearSpan } from './calendar';
import {
  type DateSource,
  type FoundDate,
  isCapital,
  isGlued,
  isSign,
  monthAt,
  numberAt,
  relationBefore,
  wordAt,
} from './source';

const FIRST_YEAR = 1000;
const FIRST_LIKELY_YEAR = 1900;
const LAST_LIKELY_YEAR = 2100;

/** Four digits that may be a year, whatever stands around them. */
export function yearAt(source: DateSource, at: number): number | undefined {
  const token = source.tokens[at];
  if (token?.kind !== 'number' || token.end - token.start !== 4) return undefined;
  return token.value >= FIRST_YEAR && token.value < 2200 ? token.value : undefined;
}

/** "2019", "2024-25" (a fiscal year or season), "2019-2021", "the 1990s". */
export function readYear(source: DateSource, at: number): FoundDate | undefined {
  if (source.tokens[at]?.kind === 'decade') return readDecade(source, at);
  const year = yearAt(source, at);
  if (year === undefined || !standsAsYear(source, at, year)) return undefined;
  return readYearPair(source, at, year) ?? { next: at + 1, precision: 'year', explicit: true, span: yearSpan(year) };
}

function readDecade(source: DateSource, at: number): FoundDate | undefined {
  const token = source.tokens[at];
  if (!token || token.end - token.start !== 5 || token.value % 10 !== 0) return undefined;
  if (token.value < 1500 || token.value > LAST_LIKELY_YEAR) return undefined;
  return { next: at + 1, precision: 'decade', explicit: true, span: yearSpan(token.value, 10) };
}

/** "2024-25", "2024/25": two years of which one runs into the other; "2019-2021": from the one to the other. */
function readYearPair(source: DateSource, at: number, year: number): FoundDate | undefined {
  const linked = linkedYear(source, at);
  if (linked !== undefined) return yearRange(year, linked, at + 3);
  if (!isSign(source, at + 1, '-–—/') || !isGlued(source, at + 1) || !isGlued(source, at + 2)) return undefined;
  const token = source.tokens[at + 2];
  const value = numberAt(source, at + 2);
  if (!token || value === undefined) return undefined;
  if (token.end - token.start === 2 && value === (year + 1) % 100) {
    return { next: at + 3, precision: 'year', explicit: true, fiscal: true, span: fiscalSpan(source, year) };
  }
  // "for 2024-27": more than two years are no fiscal year but a span.
  const last = yearAt(source, at + 2) ?? shortYear(year, value, token.end - token.start);
  if (last === undefined || isSign(source, at + 3, '-')) return undefined;
  return yearRange(year, last, at + 3);
}

/** The "27" of "2024-27", when it lies two to ten years ahead. */
function shortYear(year: number, value: number, digits: number): number | undefined {
  const last = Math.floor(year / 100) * 100 + value;
  return digits === 2 && last > year + 1 && last <= year + LONGEST_SHORT_SPAN ? last : undefined;
}

const LONGEST_SHORT_SPAN = 10;

/** "from 2019 to 2021", "between 2019 and 2021". */
function linkedYear(source: DateSource, at: number): number | undefined {
  const from = wordAt(source, at - 1, 'relation')?.relation === 'from' && isUpTo(source, at + 1);
  const between = wordAt(source, at - 1, 'between') && wordAt(source, at + 1, 'and');
  return from || between ? yearAt(source, at + 2) : undefined;
}

function isUpTo(source: DateSource, at: number): boolean {
  return wordAt(source, at, 'to') !== undefined || wordAt(source, at, 'relation')?.relation === 'until';
}

function yearRange(first: number, last: number, next: number): FoundDate {
  const base = { next, precision: 'range', explicit: true } as const;
  const parts = [
    { ...base, precision: 'year', span: yearSpan(first) },
    { ...base, precision: 'year', span: yearSpan(last) },
  ] as const;
  return last >= first ? { ...base, parts, span: yearSpan(first, last - first + 1) } : { ...base, parts };
}

/** The first month of the state's fiscal year, where a country has one. */
const fiscalStart: Readonly<Record<string, number>> = { GB: 4, IN: 4, CA: 4, JP: 4, AU: 7, NZ: 7, PK: 7, US: 10 };

/** The fiscal year that begins in `year`; without a country, the two calendar years between which it lies. */
export function fiscalSpan({ country }: DateSource, year: number): DaySpan {
  const month = country === undefined ? undefined : fiscalStart[country];
  if (month === undefined) return yearSpan(year, 2);
  return monthSpan(year, month, 12);
}

/** Whether the words around let four digits be a year and not an amount, a time, a name or a number of a house. */
function standsAsYear(source: DateSource, at: number, year: number): boolean {
  const before = source.tokens[at - 1];
  const after = source.tokens[at + 1];
  if (before && isGlued(source, at) && !isSign(source, at - 1, '(-–—/"“‘\'[')) return false;
  if (isSign(source, at - 1, '-') && isGlued(source, at) && !followsDatePart(source, at - 1)) return false;
  if (before?.kind === 'number' || before?.kind === 'other' || wordAt(source, at - 1, 'amount')) return false;
  if (wordAt(source, at + 1, 'clock') || after?.kind === 'number' || after?.kind === 'other') return false;
  if (isSign(source, at + 1, '%°')) return false;
  if (wordAt(source, at + 1, 'unit') || isUnitPlural(source, at + 1)) return governed(source, at);
  if (year < FIRST_LIKELY_YEAR || year > LAST_LIKELY_YEAR) return governed(source, at);
  if (wordAt(source, at - 1, 'to')) return governed(source, at - 1) || followsYear(source, at - 1);
  return !isNamed(source, at);
}

/** After "mid-", "early-", "end-" or a month: "mid-2024". */
function followsDatePart(source: DateSource, at: number): boolean {
  const kind = source.tokens[at - 1]?.word?.kind;
  return (
    kind === 'part' || kind === 'edge' || kind === 'month' || kind === 'season' || yearAt(source, at - 1) !== undefined
  );
}

function governed(source: DateSource, at: number): boolean {
  return relationBefore(source, at) !== undefined || followsMonth(source, at);
}

function followsMonth(source: DateSource, at: number): boolean {
  return (
    monthAt(source, at - 1) !== undefined ||
    monthAt(source, isSign(source, at - 1, ',') ? at - 2 : at - 1) !== undefined
  );
}

function followsYear(source: DateSource, at: number): boolean {
  return yearAt(source, at - 1) !== undefined;
}

/** "1900 people", "2000 tonnes": a lower-case plural makes an amount of it unless a preposition or "the" governs. */
function isUnitPlural(source: DateSource, at: number): boolean {
  const token = source.tokens[at];
  if (token?.kind !== 'word' || isCapital(source, at) || wordAt(source, at - 2, 'article')) return false;
  const word = source.text.slice(token.start, token.end);
  if (/^(?:people|men|women|children|troops|police|km|kg|m|ft|per)$/.test(word)) return true;
  return (
    word.length > 3 &&
    word.endsWith('s') &&
    !/(?:ss|us|is|'s)$/.test(word) &&
    !/^(?:was|has|does|whereas|always)$/.test(word)
  );
}

/** "Article 2019", "Room 2020", "Tokyo 2020": the number belongs to the name before it. */
function isNamed(source: DateSource, at: number): boolean {
  return isCapital(source, at - 1) && source.tokens[at - 1]?.word === undefined;
}

/** The calendar year of the article's day. */
export function thisYear({ today }: DateSource): number | undefined {
  return today === undefined ? undefined : calendarDay(today).year;
}
