import { type Decimal, divide, multiply } from '../decimal';
import type { Interval } from '../interval';
import type { Quantity } from '../mentions/mention';
import { unitFactor } from './page/unit-factors';

/** Digits to which a factor that does not end is kept. */
const PRECISION = 20;

/**
 * A length, area, mass or speed in another unit, with the precision that it was written to: "233,000 square miles" as
 * square kilometres. The quantity itself when the units are the same, or when one of them has several sizes.
 */
export function inUnit(quantity: Quantity, unit: string): Quantity {
  if (quantity.unit === unit || unit === 'money') return quantity;
  const from = unitFactor(quantity.unit);
  const to = unitFactor(unit);
  const [own, ...others] = from?.factors ?? [];
  const [base, ...rest] = to?.factors ?? [];
  if (!own || !base || others.length > 0 || rest.length > 0 || from?.dimension !== to?.dimension) return quantity;
  const factor = divide(own, base, PRECISION);
  return {
    ...quantity,
    unit,
    value: multiply(quantity.value, factor),
    ...(quantity.value2 && { value2: multiply(quantity.value2, factor) }),
    stated: scaled(quantity.stated, factor),
    rounded: scaled(quantity.rounded, factor),
  };
}

function scaled({ low, high }: Interval, factor: Decimal): Interval {
  return { ...(low && { low: multiply(low, factor) }), ...(high && { high: multiply(high, factor) }) };
}
