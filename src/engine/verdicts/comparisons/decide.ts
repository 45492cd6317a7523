import type { IsoDate } from '../../article';
import type { Comparison } from '../../claims/comparisons/comparison';
import { toNumber } from '../../decimal';
import type { Size } from '../../language/en/comparisons';
import type { Quantity } from '../../mentions/mention';
import type { Reference } from '../../reference/reference';
import type { Verdict } from '../../report';
import type { Statement } from '../../statement';
import { placesAtEqualPrices, placesOf } from './ranks';
import { type Extent, equalPrices, extentOf } from './sizes';
import { rankStatements, ratioStatement } from './wording';

/** What came of a comparison, with the working. */
export interface Compared {
  readonly verdict: Extract<Verdict, 'agrees' | 'close' | 'differs'>;
  readonly working: readonly Statement[];
  readonly rows: Extent['rows'];
}

/** Decides one comparison on the day of the page; undefined where the reference is not certain either way. */
export function decide(one: Comparison, day: IsoDate, reference: Reference): Compared | undefined {
  if (one.kind === 'rank') return decideRank(one, day, reference);
  const [a, b] = [extentOf(one.size, one.of, day, reference), extentOf(one.size, one.to, day, reference)];
  if (!a || !b || a.low <= 0 || b.low <= 0) return undefined;
  const ratio = { low: a.low / b.high, high: a.high / b.low };
  const isSure = !a.contested && !b.contested;
  const ratios = [ratio, ...equalRatio(one, day, reference)];
  const verdict =
    one.kind === 'pair'
      ? comparePair(one.isMore, ratio, ratios, clear[one.size])
      : compareTimes(timesOf(one), hedgeOf(one), ratio, ratios, one.kind);
  if (!verdict || (verdict === 'differs' && !isSure)) return undefined;
  return {
    verdict,
    working: [ratioStatement(one, a, b, ratio, reference)],
    rows: [...a.rows.slice(-1), ...b.rows.slice(-1)],
  };
}

interface Ratio {
  readonly low: number;
  readonly high: number;
}

function equalRatio(one: Exclude<Comparison, { kind: 'rank' }>, day: IsoDate, reference: Reference): Ratio[] {
  const [a, b] = [one.of, one.to].map((id) => equalPrices(one.size, id, day, reference));
  return a && b ? [{ low: a.low / b.high, high: a.high / b.low }] : [];
}

/** Two sizes nearer than this are not called the wrong way round; rates of months stray far from those of years. */
const clear: Readonly<Record<Size, number>> = {
  population: 1.1,
  economy: 1.1,
  area: 1.1,
  income: 1.25,
  unemployment: 1.6,
  life: 1.03,
};

function comparePair(
  isMore: boolean,
  ratio: Ratio,
  all: readonly Ratio[],
  margin: number,
): Compared['verdict'] | undefined {
  if (isMore ? ratio.low > 1 : ratio.high < 1) return 'agrees';
  const isWrong = ({ low, high }: Ratio) => (isMore ? high < 1 / margin : low > margin);
  return all.every(isWrong) ? 'differs' : undefined;
}

function timesOf(one: Comparison & { readonly kind: 'multiple' | 'share' }): Quantity {
  return one.kind === 'multiple' ? one.times : one.part;
}

function hedgeOf(one: Comparison & { readonly kind: 'multiple' | 'share' }): Quantity['hedge'] {
  return timesOf(one).hedge;
}

/** How far from a plain multiple or share a ratio may lie and still be what is meant, and from where on it is another. */
const NEAR = 0.12;
const FAR = 0.4;

function compareTimes(
  { value, value2, dimension, rounded }: Quantity,
  hedge: Quantity['hedge'],
  ratio: Ratio,
  all: readonly Ratio[],
  kind: 'multiple' | 'share',
): Compared['verdict'] | undefined {
  if (value2) return undefined;
  const scale = dimension === 'percent' ? 100 : 1;
  const said = toNumber(value) / scale;
  // "three times as many": half a step either way is what a whole number rounds to.
  const half = Math.min(Math.max(said * NEAR, kind === 'multiple' && said >= 3 ? 0.5 : 0), said * 0.25);
  const below = hedge === '>' ? said * 0.01 : half;
  const above = hedge === '>' ? said * 0.35 : hedge === '<' ? said * 0.01 : half;
  if (ratio.high >= said - below && ratio.low <= said + above) {
    const [low, high] = [rounded.low && toNumber(rounded.low) / scale, rounded.high && toNumber(rounded.high) / scale];
    return (low ?? 0) <= ratio.high && ratio.low <= (high ?? Number.POSITIVE_INFINITY) ? 'agrees' : 'close';
  }
  const isWrong = ({ low, high }: Ratio) =>
    (hedge !== '<' && high < said * (1 - FAR)) || (hedge !== '>' && low > said * (1 + FAR));
  return all.every(isWrong) ? 'differs' : undefined;
}

function decideRank(
  one: Comparison & { readonly kind: 'rank' },
  day: IsoDate,
  reference: Reference,
): Compared | undefined {
  const places = placesOf(one, day, reference);
  if (!places) return undefined;
  const working = rankStatements(one, places, reference);
  const rows = places.first.flatMap(({ extent }) => extent.rows.slice(-1));
  if (places.best === one.place && places.worst === one.place) return { verdict: 'agrees', working, rows };
  if (places.newest === one.place) return { verdict: 'close', working, rows };
  const others = one.size === 'economy' ? [placesAtEqualPrices(one, day, reference)] : [];
  const isWrong = [places, ...others].every(
    (all) => all !== undefined && (one.place < all.best || one.place > all.worst),
  );
  // What belongs to a country's land is a matter of words: Denmark with Greenland or without it.
  const isOwnSure = one.size !== 'area' || !places.contested;
  const isSure = isOwnSure && (!places.first.some(({ extent }) => extent.contested) || one.place + 1 < places.best);
  return isWrong && isSure ? { verdict: 'differs', working, rows } : undefined;
}
