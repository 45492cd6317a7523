import type { RateSeries } from '../records';
import { placesBy } from './tables';
import type { IndexWriter } from './writer';

const MILLISECONDS_A_DAY = 86_400_000;
/** Days are counted from 1 January 1990, so that 16 bits hold them. */
const DAYS_BEFORE_1970 = -7305;

const MOST_VALUE = 0xffffffff;

/** Sources in the order in which they are believed where several have a rate. */
const order = ['ecb', 'fed-h10', 'cbr', 'nbu', 'fawazahmed0'];

interface Point {
  readonly day: number;
  readonly value: number;
  readonly source: string;
}

/**
 * Rates against the euro: for each step and currency its days (a month as its first) in order, the rate as an integer
 * with the series' number of decimals, and its source. One rate a day: of the first source that has it.
 */
export function writeRates(writer: IndexWriter, series: readonly RateSeries[]): void {
  const groups = [...placesBy(series, (one) => `${one.step} ${one.quote}`)].sort(([a], [b]) => (a < b ? -1 : 1));
  const decimals: number[] = [];
  const starts = [0];
  const points: Point[] = [];
  for (const [, places] of groups) {
    const own = places.flatMap((place) => series[place] ?? []);
    const scale = decimalsOf(own.flatMap((one) => one.points.map(({ rate }) => rate)));
    decimals.push(scale);
    points.push(...merge(own, scale));
    starts.push(points.length);
  }
  writer.table(
    'rate',
    groups.map(([id], place) => ({ id, decimals: decimals[place] ?? 0 })),
    {
      decimals: { number: (row) => row.decimals },
    },
  );
  const sources = [...new Set(points.map((point) => point.source))].sort();
  writer.integers(
    'rates.sources',
    sources.map((source) => writer.string(source)),
  );
  writer.integers('rates.start', starts);
  writer.shorts(
    'rates.day',
    points.map((point) => point.day),
  );
  writer.integers(
    'rates.value',
    points.map((point) => point.value),
  );
  writer.bytes(
    'rates.source',
    points.map((point) => sources.indexOf(point.source)),
  );
}

/** As many decimals as the rates have and 32 bits hold. */
function decimalsOf(rates: readonly string[]): number {
  const written = Math.max(0, ...rates.map((rate) => rate.split('.')[1]?.length ?? 0));
  const largest = Math.max(1, ...rates.map(Number));
  return Math.min(written, Math.floor(Math.log10(MOST_VALUE / largest)));
}

function merge(series: readonly RateSeries[], scale: number): Point[] {
  const days = new Map<number, Point>();
  const believed = [...series].sort((a, b) => order.indexOf(a.source) - order.indexOf(b.source));
  for (const { points, source } of believed) {
    for (const { date, rate } of points) {
      const day = Date.parse(date.length === 7 ? `${date}-01` : date) / MILLISECONDS_A_DAY + DAYS_BEFORE_1970;
      const value = Math.round(Number(rate) * 10 ** scale);
      if (!days.has(day)) days.set(day, { day, value, source });
    }
  }
  return [...days.values()].sort((a, b) => a.day - b.day);
}
