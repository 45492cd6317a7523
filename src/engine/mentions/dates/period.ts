import { addMonths, calendarDay, type DayNumber, dayNumber, daysInMonth, monthSpan, yearSpan } from './calendar';
import { impliedMonthYear } from './month';
import { type DateSource, type FoundDate, isSign, monthAt, numberAt, skipSign, wordAt } from './source';
import { fiscalSpan, thisYear, yearAt } from './year';

/** "Q3 2025", "the third quarter", "the first half of 2025", "the first nine months of the year". */
export function readPartOfYear(source: DateSource, at: number): FoundDate | undefined {
  const code = wordAt(source, at, 'code');
  if (code) return partOfYear(source, code.value, code.unit === 'quarter' ? 3 : 6, code.unit, at + 1, true);
  const ordinal = wordAt(source, at, 'ordinal');
  if (!ordinal) return undefined;
  const unit = wordAt(source, at + 1, 'unit');
  if (unit && !unit.plural && (unit.unit === 'quarter' || (unit.unit === 'half' && ordinal.value <= 2))) {
    return partOfYear(source, ordinal.value, unit.unit === 'quarter' ? 3 : 6, unit.unit, at + 2, false);
  }
  const count = wordAt(source, at + 1, 'number')?.value ?? numberAt(source, at + 1);
  const months = wordAt(source, at + 2, 'unit');
  if (ordinal.value !== 1 || !count || count > 11 || months?.unit !== 'month') return undefined;
  const year = yearOfPart(source, at + 3);
  if (!year) return undefined;
  const span = year.value === undefined ? undefined : monthSpan(year.value, 1, count);
  return { next: year.next, precision: 'range', explicit: year.explicit, span };
}

function partOfYear(
  source: DateSource,
  ordinal: number,
  months: number,
  unit: 'quarter' | 'half',
  at: number,
  coded: boolean,
): FoundDate | undefined {
  const written = yearOfPart(source, at);
  // "the first half" may be of a match: it wants its year.
  if (!written && unit === 'half' && !coded) return undefined;
  const base = { next: written?.next ?? at, precision: unit, explicit: written?.explicit ?? false } as const;
  if (written?.fiscal) return { ...base, fiscal: true };
  const year = written ? written.value : impliedPartYear(source, (ordinal - 1) * months + 1);
  return year === undefined ? base : { ...base, span: monthSpan(year, (ordinal - 1) * months + 1, months) };
}

/** The latest such quarter that had begun on the article's day. */
function impliedPartYear({ today }: DateSource, firstMonth: number): number | undefined {
  if (today === undefined) return undefined;
  const now = calendarDay(today);
  return firstMonth <= now.month ? now.year : now.year - 1;
}

interface PartYear {
  readonly value: number | undefined;
  readonly next: number;
  readonly explicit: boolean;
  readonly fiscal?: boolean;
}

/** "2025", "of 2025", "of the year", "of this year", "of last year", "of fiscal 2025". */
function yearOfPart(source: DateSource, at: number): PartYear | undefined {
  const of = wordAt(source, at, 'of') ? at + 1 : skipSign(source, at, ',');
  const written = yearAt(source, of);
  if (written !== undefined) return { value: written, next: of + 1, explicit: true };
  const fiscal = readFiscal(source, of);
  if (fiscal) return { value: undefined, next: fiscal.next, explicit: true, fiscal: true };
  if (of === at || isSign(source, at, ',')) {
    const pointing = wordAt(source, of, 'pointing');
    if (!pointing || of !== at) return undefined;
  }
  const pointing = wordAt(source, of, 'pointing');
  const unit = wordAt(source, of + 1, 'unit');
  if (unit?.unit !== 'year' || unit.plural || (!pointing && !wordAt(source, of, 'article'))) return undefined;
  const year = thisYear(source);
  return { value: year === undefined ? undefined : year + (pointing?.offset ?? 0), next: of + 2, explicit: false };
}

/** "fiscal 2025", "fiscal year 2024-25", "financial year 2025", "FY2025", "the 2025 fiscal year". */
export function readFiscal(source: DateSource, at: number): FoundDate | undefined {
  const year = yearAt(source, at);
  if (year !== undefined && wordAt(source, at + 1, 'fiscal')) {
    const unit = wordAt(source, at + 2, 'unit');
    return unit?.unit === 'year' ? fiscalYear(source, year, at + 3) : undefined;
  }
  if (!wordAt(source, at, 'fiscal')) return readFiscalCode(source, at);
  const unit = wordAt(source, at + 1, 'unit');
  if (unit && unit.unit !== 'year') return undefined;
  const position = unit ? at + 2 : at + 1;
  const written = yearAt(source, position);
  if (written === undefined) {
    return unit && !unit.plural && !isSign(source, position, '-')
      ? { next: position, precision: 'year', explicit: false, fiscal: true }
      : undefined;
  }
  const short = isSign(source, position + 1, '-–/') ? numberAt(source, position + 2) : undefined;
  if (short !== undefined && short % 100 === (written + 1) % 100) {
    return { next: position + 3, precision: 'year', explicit: true, fiscal: true, span: fiscalSpan(source, written) };
  }
  return fiscalYear(source, written, position + 1);
}

/** "FY25", "FY2025". */
function readFiscalCode({ tokens, text }: DateSource, at: number): FoundDate | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || text.charCodeAt(token.start) !== 70 || token.end - token.start > 6) return undefined;
  const digits = /^FY(?:20)?(\d\d)$/.exec(text.slice(token.start, token.end))?.[1];
  if (digits === undefined) return undefined;
  return fiscalYear(undefined, 2000 + Number(digits), at + 1);
}

/** A fiscal year is named after the calendar year in which it ends; which days it has depends on whose it is. */
function fiscalYear(source: DateSource | undefined, year: number, next: number): FoundDate {
  const span = source?.country === 'US' ? fiscalSpan(source, year - 1) : yearSpan(year - 1, 2);
  return { next, precision: 'year', explicit: true, fiscal: true, span };
}

/** "the three months to September", "the year to March 2025", "the 12 months through June", "the fiscal year ended 30 June". */
export function readPeriodTo(source: DateSource, at: number): FoundDate | undefined {
  const counted = wordAt(source, at, 'number')?.value ?? numberAt(source, at);
  const position = counted === undefined ? at : at + 1;
  const fiscal = wordAt(source, position, 'fiscal');
  const unitPosition = fiscal ? position + 1 : position;
  const unit = wordAt(source, unitPosition, 'unit');
  const months = unit && (counted ?? 1) * monthsIn(unit.unit);
  if (!unit || !months || months > 120 || (unit.plural && counted === undefined)) return undefined;
  const link = unitPosition + 1;
  if (!wordAt(source, link, 'to') && !wordAt(source, link, 'ending')) return undefined;
  const end = endOfPeriod(source, wordAt(source, link + 1, 'relation')?.relation === 'in' ? link + 2 : link + 1, at);
  if (!end) return undefined;
  const precision =
    unit.unit === 'year' && months === 12 ? 'year' : unit.unit === 'quarter' && months === 3 ? 'quarter' : 'range';
  const span = end.last === undefined ? undefined : { from: addMonths(end.last + 1, -months), to: end.last };
  const calendar = span !== undefined && calendarDay(span.from).month === 1;
  return {
    next: end.next,
    precision,
    explicit: end.explicit,
    span,
    ...(precision === 'year' && !calendar && { fiscal: true }),
  };
}

function monthsIn(unit: string): number {
  return unit === 'month' ? 1 : unit === 'quarter' ? 3 : unit === 'half' ? 6 : unit === 'year' ? 12 : 0;
}

/** "September", "September 2025", "30 June", "June 30, 2025", "end-March". */
function endOfPeriod(
  source: DateSource,
  at: number,
  start: number,
): { last: DayNumber | undefined; next: number; explicit: boolean } | undefined {
  const edge = wordAt(source, at, 'edge') ? skipSign(source, at + 1, '-') : at;
  const dayFirst = numberAt(source, edge);
  const monthPosition = dayFirst === undefined ? edge : edge + 1;
  const month = monthAt(source, monthPosition);
  if (!month || (dayFirst ?? 1) > 31) return undefined;
  const afterMonth = month.short ? skipSign(source, monthPosition + 1, '.') : monthPosition + 1;
  const dayAfter = dayFirst === undefined ? numberAt(source, afterMonth) : undefined;
  const day = dayFirst ?? (dayAfter !== undefined && dayAfter <= 31 ? dayAfter : undefined);
  const afterDay = dayAfter !== undefined && dayAfter <= 31 ? afterMonth + 1 : afterMonth;
  const yearPosition = skipSign(source, afterDay, ',');
  const written = yearAt(source, yearPosition);
  const year = written ?? impliedMonthYear(source, start, month.value);
  const next = written === undefined ? afterDay : yearPosition + 1;
  const last =
    year === undefined ? undefined : dayNumber(year, month.value, Math.min(day ?? 31, daysInMonth(year, month.value)));
  return { last, next, explicit: written !== undefined };
}
