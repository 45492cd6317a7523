import type { Observation, Period } from './schema';
import type { Sections } from './sections';
import type { Strings } from './strings';

/** Months are counted from January 1800 in the index, so that 16 bits hold them. */
export const MONTHS_BEFORE = 1800 * 12;

/** What a series needs to know to tell its points apart from those of others. */
export interface SeriesKey {
  readonly measure: string;
  readonly entity: string;
  /** "Ukraine: population". */
  readonly label: string;
}

/** Decodes the points of a series as observations, oldest first. Cost: its points. */
export function openSeries(sections: Sections, strings: Strings): (series: number, key: SeriesKey) => Observation[] {
  const data = sections.bytes('series.data');
  const offsets = sections.integers('series.offset');
  const decimals = sections.bytes('series.decimals');
  const monthly = sections.bytes('series.monthly');
  const firsts = sections.shorts('series.first');
  const bands = sections.numbers('series.band');
  const counts = sections.shorts('series.count');
  const [scopes, units] = [sections.integers('series.scope'), sections.integers('series.unit')];
  const [sources, packs] = [sections.integers('series.source'), sections.integers('series.pack')];

  return (series, { measure, entity, label }) => {
    const points: Observation[] = [];
    const idStart = `${strings.at(sources[series] ?? 0)}:${measure}:${entity}:`;
    const labelStart = `${label}, `;
    const places = (decimals[series] ?? 0) - 128;
    const source = strings.at(sources[series] ?? 0);
    const scope = strings.at(scopes[series] ?? 0);
    const unit = strings.at(units[series] ?? 0);
    const pack = strings.at(packs[series] ?? 0);
    const band = bands[series] ?? 0;
    const isMonthly = monthly[series] === 1;
    let offset = offsets[series] ?? 0;
    let whole = 0;
    for (let step = 0; step < (counts[series] ?? 0); step++) {
      let number = 0;
      let factor = 1;
      for (let more = true; more; factor *= 128) {
        const byte = data[offset++] ?? 0;
        more = byte >= 128;
        number += (byte % 128) * factor;
      }
      if (number === 0) continue;
      whole += number % 2 === 1 ? (number - 1) / 2 : -number / 2;
      const at = (firsts[series] ?? 0) + step;
      const { name, period } = isMonthly ? monthOf(at + MONTHS_BEFORE) : yearOf(at);
      const value = places >= 0 ? whole / 10 ** places : whole * 10 ** -places;
      const room = band < 0 ? -band * Math.abs(value) : band;
      points.push({
        id: idStart + name,
        measure,
        entity,
        scope,
        value,
        valueHigh: undefined,
        date: undefined,
        text: undefined,
        acceptLow: room > 0 ? value - room : undefined,
        acceptHigh: room > 0 ? value + room : undefined,
        unit,
        precision: 'rounded',
        stage: 'measured',
        period,
        asOf: period.to,
        knownFrom: undefined,
        validFrom: undefined,
        validTo: undefined,
        knownUntil: undefined,
        chain: 'periods',
        label: labelStart + name,
        qualifiers: '',
        aliases: none,
        source,
        pack,
      });
    }
    return points;
  };
}

const none: readonly string[] = [];

interface Span {
  readonly name: string;
  readonly period: Period;
}

/** Years and months are shared by all series that have them. */
const years = new Map<number, Span>();
const months = new Map<number, Span>();

function yearOf(year: number): Span {
  const known = years.get(year);
  if (known) return known;
  const name = String(year);
  const span: Span = { name, period: { from: `${name}-01-01`, to: `${name}-12-31`, kind: 'point' } };
  years.set(year, span);
  return span;
}

function monthOf(month: number): Span {
  const known = months.get(month);
  if (known) return known;
  const year = Math.floor(month / 12);
  const name = `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
  const span: Span = {
    name,
    period: { from: `${name}-01`, to: `${name}-${daysOf(year, (month % 12) + 1)}`, kind: 'point' },
  };
  months.set(month, span);
  return span;
}

function daysOf(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
