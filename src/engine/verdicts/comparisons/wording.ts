import type { Comparison } from '../../claims/comparisons/comparison';
import type { Reference } from '../../reference/reference';
import type { Observation } from '../../reference/schema';
import { type Amount, joined, type Part, type Statement, say } from '../../statement';
import { rowStatement } from '../wording/figure';
import type { Places } from './ranks';
import type { Extent } from './sizes';

/** "By population the reference has Germany with 83.6 million people (2024, World Bank) and the EU with …: 18.6% of it." */
export function ratioStatement(
  one: Exclude<Comparison, { readonly kind: 'rank' }>,
  of: Extent,
  to: Extent,
  { low, high }: { readonly low: number; readonly high: number },
  reference: Reference,
): Statement {
  const own = sizeOf(one.of, of.rows, reference);
  const other = sizeOf(one.to, to.rows, reference);
  const gauge = say(`size_${one.size}`);
  if (one.kind === 'share') return say('size_share', gauge, own, other, ratio(low * 100, high * 100, 'percent'));
  return say('size_times', gauge, own, other, ratio(low, high, ''));
}

function ratio(low: number, high: number, unit: string): Amount {
  const [least, most] = [Number(low.toPrecision(3)), Number(high.toPrecision(3))];
  return { low: least, ...(most !== least && { high: most }), unit, digits: 3, ofReference: true };
}

/** "By population the largest are …. Germany is number 2." */
export function rankStatements(
  one: Comparison & { readonly kind: 'rank' },
  { first, best, worst }: Places,
  reference: Reference,
): readonly Statement[] {
  const order = first.map(({ id, extent }) => sizeOf(id, extent.rows, reference));
  const place = best === worst ? `${best}` : say('figure_either', `${best}`, `${worst}`);
  const name = reference.entity(one.of)?.name ?? '';
  return [say('size_order', say(`size_${one.size}`), joined(order, '; ')), say('size_place', name, place)];
}

function sizeOf(id: string, rows: readonly Observation[], reference: Reference): Part {
  const last = rows[rows.length - 1];
  const name = reference.entity(id)?.name ?? id;
  return last ? say('size_with', name, rowStatement(last, reference)) : name;
}
