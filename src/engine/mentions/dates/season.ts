import { type DaySpan, monthSpan } from './calendar';
import { type DateSource, type FoundDate, isGlued, isSign, numberAt, relationBefore, wordAt } from './source';
import { yearAt } from './year';

/** Countries whose summer is in January: their seasons are left unresolved. */
const southern = new Set(['AU', 'NZ', 'ZA', 'AR', 'CL', 'UY', 'BR', 'BO', 'PE', 'PY']);

/** "spring 2025", "the winter of 2022-23", "by the spring". */
export function readSeason(source: DateSource, at: number): FoundDate | undefined {
  const season = wordAt(source, at, 'season');
  if (!season) return undefined;
  const position = wordAt(source, at + 1, 'of') ? at + 2 : at + 1;
  const year = yearAt(source, position);
  if (year === undefined)
    return governed(source, at) ? { next: at + 1, precision: 'season', explicit: false } : undefined;
  const pair =
    isSign(source, position + 1, '-–/') && isGlued(source, position + 2) ? numberAt(source, position + 2) : undefined;
  const doubled = pair !== undefined && pair % 100 === (year + 1) % 100;
  const span = southern.has(source.country ?? '') ? undefined : seasonSpan(season.value, year, doubled);
  return { next: doubled ? position + 3 : position + 1, precision: 'season', explicit: true, span };
}

/** "the fall of the government", "she will spring": without a year only "in the spring", "by summer". */
function governed(source: DateSource, at: number): boolean {
  const relation = relationBefore(source, at);
  return relation !== undefined && relation.word.relation !== 'after' && !wordAt(source, at + 1, 'of');
}

/** Meteorological seasons of the north. "Winter 2024" may be either of two: only "winter 2023-24" is sure. */
function seasonSpan(season: number, year: number, doubled: boolean): DaySpan | undefined {
  if (season === 4) return doubled ? monthSpan(year, 12, 3) : undefined;
  return doubled ? undefined : monthSpan(year, season * 3, 3);
}
