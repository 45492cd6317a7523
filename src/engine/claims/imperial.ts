import { add, type Decimal, decimal, multiply } from '../decimal';
import { roundedInterval, statedInterval } from '../interval';
import type { Quantity } from '../mentions/mention';
import type { Sentence } from '../reading';

/** How many of the second unit make one of the first. */
const composed: Readonly<Record<string, Decimal>> = {
  'foot inch': decimal(12),
  'stone pound': decimal(14),
  'stone pound-mass': decimal(14),
  'pound ounce': decimal(16),
  'pound-mass ounce': decimal(16),
  'hour minute': decimal(60),
  'year month': decimal(12),
};

/** The quantities of a sentence, with "6ft 2in" and "11 stone 4 pounds" as one each, in the smaller unit. */
export function composeImperial({ quantities: read, text }: Sentence): readonly Quantity[] {
  const quantities = readAgain(read, text);
  let changed: Quantity[] | undefined;
  for (const [at, second] of quantities.entries()) {
    const first = quantities[at - 1];
    const factor = first && composed[`${first.unit} ${second.unit === 'GBP' ? 'pound' : second.unit}`];
    const joined = factor && first.value.scale <= 0 && /^(?:,| and)? ?$/.test(text.slice(first.end, second.start));
    if (!joined) {
      changed?.push(second);
      continue;
    }
    changed ??= quantities.slice(0, at);
    const value = add(multiply(first.value, factor), second.value);
    changed.pop();
    changed.push({
      ...second,
      ...sum(value),
      start: first.start,
      hedge: first.hedge,
      unit: second.unit === 'GBP' ? 'pound' : second.unit,
      dimension: first.dimension,
    });
  }
  return changed ?? quantities;
}

/** "300 pounds" beside kilograms is a weight, "41C" beside "106F" no sum of cents. */
function readAgain(quantities: readonly Quantity[], text: string): readonly Quantity[] {
  if (!quantities.some(({ unit }) => unit === 'GBP' || unit === 'cent')) return quantities;
  return quantities.map((quantity, at) => {
    const beside = [quantities[at - 1], quantities[at + 1]];
    const written = text.slice(quantity.start, quantity.end);
    if (quantity.unit === 'GBP' && /pounds?$/.test(written) && beside.some((other) => other?.dimension === 'mass')) {
      return { ...without(quantity), unit: 'pound', dimension: 'mass' };
    }
    if (
      quantity.unit === 'cent' &&
      /\d ?C$/.test(written) &&
      beside.some((other) => other?.dimension === 'temperature')
    ) {
      return { ...without(quantity), unit: 'degree-celsius', dimension: 'temperature' };
    }
    return quantity;
  });
}

function without({ currencies: _, ...rest }: Quantity): Quantity {
  return rest;
}

function sum(value: Decimal): Pick<Quantity, 'value' | 'stated' | 'rounded'> {
  return { value, stated: statedInterval(value), rounded: roundedInterval(value) };
}
