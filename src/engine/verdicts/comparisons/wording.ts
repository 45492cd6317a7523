import type { Comparison } from '../../claims/comparisons/comparison';
import { orders, type Size } from '../../language/en/comparisons';
import type { Reference } from '../../reference/reference';
import type { Observation } from '../../reference/schema';
import { rowWords } from '../wording/figure';
import { numberWords } from '../wording/values';
import type { Places } from './ranks';
import type { Extent } from './sizes';

const names: Readonly<Record<Size, string>> = {
  population: 'population',
  economy: 'gross domestic product at current prices',
  area: 'area',
};

/** "The reference has 83.6 million people (2024, World Bank) for Germany and … for the EU: 18.6% of it." */
export function ratioWords(
  one: Exclude<Comparison, { readonly kind: 'rank' }>,
  of: Extent,
  to: Extent,
  { low, high }: { readonly low: number; readonly high: number },
  reference: Reference,
): string {
  const own = sizeWords(one.of, of.rows, reference);
  const other = sizeWords(one.to, to.rows, reference);
  const [least, most] = one.kind === 'share' ? [low * 100, high * 100] : [low, high];
  const range = [...new Set([least, most].map((value) => numberWords(Number(value.toPrecision(3)))))].join(' to ');
  return `By ${names[one.size]} the reference has ${own} and ${other}: ${range}${one.kind === 'share' ? '% of it' : ' times as large'}.`;
}

/** "By population the reference has, in this order: …". */
export function rankWords(one: Comparison & { readonly kind: 'rank' }, places: Places, reference: Reference): string {
  const order = places.first.map(({ id, extent }) => sizeWords(id, extent.rows, reference)).join('; ');
  const place =
    places.best === places.worst
      ? placeWords(places.best)
      : `${placeWords(places.best)} to ${placeWords(places.worst)}`;
  const name = reference.entity(one.of)?.name ?? '';
  return `By ${names[one.size]} the largest are ${order}. ${name} is ${place}.`;
}

function placeWords(place: number): string {
  return orders[place - 1] ?? `number ${place}`;
}

function sizeWords(id: string, rows: readonly Observation[], reference: Reference): string {
  const last = rows[rows.length - 1];
  return `${reference.entity(id)?.name ?? id} with ${last ? rowWords(last, reference) : ''}`;
}
