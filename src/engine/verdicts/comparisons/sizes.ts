import type { IsoDate } from '../../article';
import { isContested } from '../../claims/bind/contested';
import { articlePeriod } from '../../claims/period';
import { rowsFor } from '../../claims/rows';
import type { Size } from '../../language/en/comparisons';
import type { Reference } from '../../reference/reference';
import type { Observation } from '../../reference/schema';

/** How large a country is, as far apart as sources and the last years give. */
export interface Extent {
  readonly low: number;
  readonly high: number;
  readonly rows: readonly Observation[];
  /** Honest sources differ by more than rounding: nothing is called wrong by it. */
  readonly contested: boolean;
}

/** The measure of each size. */
export const measures: Readonly<Record<Size, string>> = {
  population: 'population',
  economy: 'gdp-nominal',
  area: 'country-area',
  income: 'gdp-per-capita',
  unemployment: 'unemployment-rate',
  life: 'life-expectancy',
};

/** The latest figures that were known on `day`, or undefined. Cost: the rows of one measure of one entity. */
export function extentOf(size: Size, entity: string, day: IsoDate, reference: Reference): Extent | undefined {
  return extentOfMeasure(measures[size], entity, day, reference);
}

/** The same at equal prices, by which some rank economies and incomes; undefined for any other size. */
export function equalPrices(size: Size, entity: string, day: IsoDate, reference: Reference): Extent | undefined {
  const head = extentOfMeasure('gdp-per-capita-ppp', entity, day, reference);
  if (size === 'income') return head;
  const heads = extentOfMeasure('population', entity, day, reference);
  if (size !== 'economy' || !head || !heads) return undefined;
  return { low: head.low * heads.low, high: head.high * heads.high, rows: head.rows, contested: head.contested };
}

function extentOfMeasure(id: string, entity: string, day: IsoDate, reference: Reference): Extent | undefined {
  const measure = reference.measure(id);
  if (!measure) return undefined;
  const all = reference.observations(id, entity).filter(({ scope, stage }) => scope === entity && stage === 'measured');
  const rows = rowsFor(all, measure, articlePeriod(day), day).current;
  const values = rows.map(({ value }) => value);
  if (values.length === 0) return undefined;
  return {
    low: Math.min(...values),
    high: Math.max(...rows.map(({ value, valueHigh }) => valueHigh ?? value)),
    rows,
    contested: isContested(measure, entity, rows),
  };
}
