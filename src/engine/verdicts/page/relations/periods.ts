import { type Decimal, decimal, parseDecimal } from '../../../decimal';

/** How many of each unit of time a year has; two values where news uses two. */
export const perYear: Readonly<Record<string, readonly Decimal[]>> = {
  decade: [parseDecimal('0.1')],
  year: [decimal(1)],
  quarter: [decimal(4)],
  month: [decimal(12)],
  week: [decimal(52), parseDecimal('52.18')],
  day: [decimal(365), decimal(366), decimal(360)],
  night: [decimal(365)],
  hour: [decimal(8760)],
};

/** How many of a rate's periods one unit of time has, as fractions. */
export function periods(unit: string, per: string): { of: Decimal; by: Decimal }[] {
  if (unit === per) return [{ of: decimal(1), by: decimal(1) }];
  if (unit === 'week' && per === 'day') return [7, 5].map((days) => ({ of: decimal(days), by: decimal(1) }));
  if (unit === 'week' && per === 'night') return [{ of: decimal(7), by: decimal(1) }];
  if (unit === 'day' && per === 'hour') return [24, 8].map((hours) => ({ of: decimal(hours), by: decimal(1) }));
  if (unit === 'week' && per === 'hour') return [];
  return (perYear[per] ?? []).flatMap((of) => (perYear[unit] ?? []).map((by) => ({ of, by })));
}
