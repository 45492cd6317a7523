import { pairs } from './lists';

/** Adds 21 to 99 to a list of numbers whose language writes them in one word, units first: "zweiundzwanzig". */
export function unitsFirst(numbers: string, joint: string): string {
  return extended(numbers, (ten, unit) => unit + joint + ten);
}

/** The same with tens first, their last vowel lost before another: "ventuno", "ventidue". */
export function tensFirst(numbers: string): string {
  return extended(numbers, (ten, unit) => (/^[ou]/.test(unit) ? ten.slice(0, -1) : ten) + unit);
}

/** Adds the hundreds that are one word: "zweihundert". */
export function hundreds(numbers: string, hundred: string): string {
  return units(numbers).reduce((list, [unit, value]) => `${list} ${unit}${hundred} ${value * 100}`, numbers);
}

function extended(numbers: string, join: (ten: string, unit: string) => string): string {
  const tens = valued(numbers).filter(([, value]) => value >= 20 && value <= 90);
  const all = tens.flatMap(([ten, tenfold]) =>
    units(numbers).map(([unit, value]) => `${join(ten, unit)} ${tenfold + value}`),
  );
  return [numbers, ...all].join(' ');
}

function units(numbers: string): [string, number][] {
  return valued(numbers).filter(([, value]) => value >= 1 && value <= 9);
}

function valued(numbers: string): [string, number][] {
  return pairs(numbers).map(([name, value]) => [name, Number(value)]);
}
