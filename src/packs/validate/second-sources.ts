import { fault } from '../fault';
import type { Pack, RateSeries, Series } from '../records';
import type { Report } from './problem';

/** Daily averages of two central banks differ by less than this. */
const MOST_RATE_DIFFERENCE = 0.01;
/** Years that news still speaks of. */
const FIRST_YEAR = 2020;
/** Where two publishers' figures of one year differ by more than this beyond the band, a reader should know. */
const MOST_DIFFERENCE = 0.1;

/** Two sources of one thing held against each other. Warnings: both are shipped, and an alarm needs to leave both. */
export function checkSecondSources(packs: readonly Pack[], warn: Report): void {
  for (const pack of packs) {
    checkRates(pack, warn);
    checkSeries(pack, packs, warn);
  }
}

/** The ECB's monthly averages against the Federal Reserve's. */
function checkRates(pack: Pack, warn: Report): void {
  const monthly = pack.rates.filter(({ step }) => step === 'month');
  const points = (source: string): Map<string, number> =>
    new Map(
      monthly
        .filter((series: RateSeries) => series.source === source)
        .flatMap(({ quote, points }) => points.map(({ date, rate }) => [`${quote} ${date}`, Number(rate)] as const)),
    );
  const reserve = points('fed-h10');
  for (const [key, rate] of points('ecb')) {
    const other = reserve.get(key);
    if (other === undefined || Math.abs(rate / other - 1) <= MOST_RATE_DIFFERENCE) continue;
    warn(pack.name, 'rates-monthly.csv', '', fault`${key}: ECB ${rate}, Federal Reserve ${other}`);
  }
}

function checkSeries(pack: Pack, packs: readonly Pack[], warn: Report): void {
  const contested = new Map(
    packs.flatMap(({ measures }) => measures.map((measure) => [measure.id, measure.contested])),
  );
  const groups = new Map<string, Series[]>();
  for (const series of pack.series) {
    if (series.step !== 'year') continue;
    const key = `${series.measure},${series.entity}`;
    const group = groups.get(key);
    if (group) group.push(series);
    else groups.set(key, [series]);
  }
  for (const [key, [first, ...others]] of groups) {
    const silent = first && (contested.get(first.measure) ?? []);
    if (!first || silent?.includes('*') || silent?.includes(first.entity)) continue;
    for (const other of others) {
      const years = first.values.flatMap((value, at) => {
        const year = first.first + at;
        const rival = other.values[year - other.first];
        if (value === undefined || rival === undefined || year < FIRST_YEAR) return [];
        const difference = Math.abs(Number(value) - Number(rival));
        return difference > MOST_DIFFERENCE * Math.abs(Number(value)) + 0.5 ? [`${year}: ${value} and ${rival}`] : [];
      });
      if (years.length > 0)
        warn(
          pack.name,
          'series-yearly.csv',
          key,
          fault`${first.source} and ${other.source} differ, ${years.join('; ')}`,
        );
    }
  }
}
