import { add, type Decimal, decimal, multiply } from '../../decimal';
import { roundedInterval, statedInterval } from '../../interval';
import type { Quantity } from '../../mentions/mention';
import type { Sentence } from '../../reading';

/** How many of the second unit make one of the first. */
const composed: Readonly<Record<string, Decimal>> = {
  'foot inch': decimal(12),
  'stone pound': decimal(14),
  'stone pound-mass': decimal(14),
  'mile yard': decimal(1760),
  'yard foot': decimal(3),
  'pound ounce': decimal(16),
  'pound-mass ounce': decimal(16),
  'hour minute': decimal(60),
  'year month': decimal(12),
};

const closeBy = /^(?:,| and)? ?$/;

/**
 * The quantities of a sentence, with "6ft 2in" and "11 stone 4 pounds" as one each, in the smaller unit, and
 * "7.8 litres per 100 km" as one. A unit that its neighbour settles is settled ("300 pounds" beside kilograms).
 */
export function composeImperial({ quantities: read, text }: Sentence): readonly Quantity[] {
  if (read.length < 2) return read;
  const quantities = settleByNeighbour(read, text);
  let changed: Quantity[] | undefined;
  for (const [at, second] of quantities.entries()) {
    const first = quantities[at - 1];
    const joined = first && (composeUnits(first, second, text) ?? composeFuelUse(first, second, text));
    if (joined) {
      changed ??= quantities.slice(0, at);
      changed.pop();
      changed.push(joined);
    } else changed?.push(second);
  }
  return changed ?? quantities;
}

function composeUnits(first: Quantity, second: Quantity, text: string): Quantity | undefined {
  const factor = composed[`${first.unit} ${second.unit}`];
  if (!factor || first.value.scale > 0 || first.value2 || second.value2) return undefined;
  if (!closeBy.test(text.slice(first.end, second.start))) return undefined;
  const value = add(multiply(first.value, factor), second.value);
  return { ...second, ...intervals(value), start: first.start, hedge: first.hedge, dimension: first.dimension };
}

/** "7.8 litres per 100 km". */
function composeFuelUse(first: Quantity, second: Quantity, text: string): Quantity | undefined {
  if (first.unit !== 'litre' || second.unit !== 'kilometre' || second.value.digits !== 100n) return undefined;
  if (!/^(?: per | ?\/ ?| every )$/.test(text.slice(first.end, second.start))) return undefined;
  return { ...first, end: second.end, unit: 'litre-per-100-kilometres', dimension: 'fuel-use' };
}

function intervals(value: Decimal): Pick<Quantity, 'value' | 'stated' | 'rounded'> {
  return { value, stated: statedInterval(value), rounded: roundedInterval(value) };
}

const unsettled = /^(?:GBP|cent|litre|crown|inch|pound|pound-mass|)$/;
const crowns = ['CZK', 'SEK', 'NOK', 'DKK'];

function settleByNeighbour(quantities: readonly Quantity[], text: string): readonly Quantity[] {
  if (!quantities.some(({ unit }) => unsettled.test(unit))) return quantities;
  return quantities.map((quantity, at) => {
    if (!unsettled.test(quantity.unit)) return quantity;
    return settle(quantity, quantities[at - 1], quantities[at + 1], text) ?? quantity;
  });
}

function settle(
  quantity: Quantity,
  before: Quantity | undefined,
  next: Quantity | undefined,
  text: string,
): Quantity | undefined {
  const beside = [before?.dimension, next?.dimension];
  const { unit, start, end } = quantity;
  const written = text.slice(start, end);
  const after = text.slice(end, end + 12);
  const stones =
    unit.startsWith('pound') && before?.unit !== 'stone'
      ? /(?<![\d.,])(\d{1,2}) ?st\.?,? ?$/.exec(text.slice(Math.max(0, start - 8), start))
      : null;
  // "21st 4lb": the reader takes "21st" for an ordinal.
  if (stones?.[1]) {
    const value = add(multiply(decimal(Number(stones[1])), decimal(14)), quantity.value);
    return { ...quantity, ...intervals(value), start: start - stones[0].length };
  }
  if (unit === 'GBP' && /pounds?$/.test(written) && beside.includes('mass')) {
    return { ...withoutCurrency(quantity), unit: 'pound', dimension: 'mass' };
  }
  if (unit === 'cent' && /\d ?C$/.test(written) && beside.includes('temperature')) {
    return { ...withoutCurrency(quantity), unit: 'degree-celsius', dimension: 'temperature' };
  }
  if (unit === 'crown' && beside.includes('money')) {
    return {
      ...quantity,
      end: end + (/^ crowns?/i.exec(after)?.[0].length ?? 0),
      unit: 'CZK',
      dimension: 'money',
      currencies: crowns,
    };
  }
  const mercury = unit === 'inch' ? /^ of mercury\b/i.exec(text.slice(end, end + 16)) : null;
  if (mercury) return { ...quantity, end: end + mercury[0].length, unit: 'inch-of-mercury', dimension: 'pressure' };
  const bar = unit === '' && beside.includes('pressure') ? /^ ?bars?\b/.exec(after) : null;
  if (bar) return { ...quantity, end: end + bar[0].length, unit: 'bar', dimension: 'pressure' };
  const per100 = unit === 'litre' ? /^ ?\/ ?100 ?km\b/i.exec(after) : null;
  if (per100)
    return { ...quantity, end: end + per100[0].length, unit: 'litre-per-100-kilometres', dimension: 'fuel-use' };
  return undefined;
}

function withoutCurrency({ currencies: _, ...rest }: Quantity): Quantity {
  return rest;
}
