import type { IsoDate } from '../../article';
import type { Comparison } from '../../claims/comparisons/comparison';
import type { Reference } from '../../reference/reference';
import { type Extent, equalPrices, extentOf, measures } from './sizes';

/** The places that a country may hold, both ends included, and who stands around it. */
export interface Places {
  readonly best: number;
  readonly worst: number;
  /** By the newest figure of each. */
  readonly newest: number;
  /** Sources honestly differ on the country's own size. */
  readonly contested: boolean;
  /** The largest of the region, in order. */
  readonly first: readonly { readonly id: string; readonly extent: Extent }[];
}

type Rank = Comparison & { readonly kind: 'rank' };
/** Sources and years differ by so much without any being wrong; two sizes as near as this have no certain order. */
const MARGIN = 1.03;
/** These have had their members since then; whoever joined later is in them partly. */
const since: Readonly<Record<string, IsoDate>> = { 'european-union': '2020-02-01', 'euro-area': '2023-01-01' };

/** Where a country stands among all of a region. Cost: the rows of every country there. */
export function placesOf(rank: Rank, day: IsoDate, reference: Reference): Places | undefined {
  return placesBy(rank, day, reference, (id) => extentOf(rank.size, id, day, reference));
}

/** The same at equal prices, for economies. */
export function placesAtEqualPrices(rank: Rank, day: IsoDate, reference: Reference): Places | undefined {
  return placesBy(rank, day, reference, (id) => equalPrices(rank.size, id, day, reference));
}

function placesBy(
  { region, of, size }: Rank,
  day: IsoDate,
  reference: Reference,
  extent: (id: string) => Extent | undefined,
): Places | undefined {
  if (day < (since[region] ?? '')) return undefined;
  const own = extent(of);
  if (!own || !isIn(of, region, reference)) return undefined;
  const others: { id: string; extent: Extent; isPartly: boolean }[] = [];
  for (const id of reference.entitiesOf(measures[size])) {
    const entity = reference.entity(id);
    if (entity?.kind !== 'country' || id === of) continue;
    const isPartly = entity.groups.includes(`${region}-partly`);
    const known = region === '' || isPartly || entity.groups.includes(region) ? extent(id) : undefined;
    if (known) others.push({ id, extent: known, isPartly });
  }
  const larger = others.filter((one) => !one.isPartly && one.extent.low > own.high * MARGIN);
  const perhaps = others.filter((one) => one.extent.high * MARGIN > own.low);
  const first = [...others, { id: of, extent: own }].sort((a, b) => b.extent.high - a.extent.high).slice(0, MOST_SHOWN);
  const above = others.filter((one) => newestOf(one.extent) > newestOf(own));
  return {
    best: larger.length + 1,
    worst: perhaps.length + 1,
    newest: above.length + 1,
    contested: own.contested,
    first,
  };
}

const MOST_SHOWN = 3;

function newestOf({ rows, high }: Extent): number {
  return rows[rows.length - 1]?.value ?? high;
}

function isIn(id: string, region: string, reference: Reference): boolean {
  const entity = reference.entity(id);
  return entity?.kind === 'country' && (region === '' || entity.groups.includes(region));
}
