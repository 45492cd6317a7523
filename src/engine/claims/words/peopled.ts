import type { Quantity } from '../../mentions/mention';
import type { Sentence } from '../../reading';

const lands = /\b(?:country|nation|kingdom|republic|archipelago|island) of (?:[a-z]+ ){0,2}$/;
/** Fewer, and it is of islands, tribes or laws. */
const FEWEST = 10_000n;
/** Characters that "country of just over" has. */
const REACH = 40;

/** "a country of 29.8 million": people, though nobody says so. Cost: a few characters before a bare number. */
export function peopled(quantity: Quantity, { text, start }: Sentence): Quantity {
  const { dimension, unit, value, modifier } = quantity;
  if (dimension !== 'none' || unit !== '' || modifier || !isLarge(value)) return quantity;
  const before = text.slice(Math.max(start, quantity.start - REACH), quantity.start);
  return lands.test(before) ? { ...quantity, dimension: 'count', unit: 'person' } : quantity;
}

function isLarge({ digits, scale }: Quantity['value']): boolean {
  return scale <= 0 ? digits * 10n ** BigInt(-scale) >= FEWEST : digits >= FEWEST * 10n ** BigInt(scale);
}

/** Whether a sentence has such a number: then its people need not be named. */
export function hasPeopled(sentence: Sentence): boolean {
  return sentence.quantities.some((quantity) => peopled(quantity, sentence) !== quantity);
}
