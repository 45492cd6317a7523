/**
 * Exact decimal numbers: what a page wrote, never rounded by binary floating point.
 * A value is `digits × 10^-scale`; trailing zeros are kept, since they carry the written precision.
 */
export interface Decimal {
  readonly digits: bigint;
  /** Digits after the point; negative for figures such as "185 billion" (185 × 10^9 has scale -9). */
  readonly scale: number;
}

const powersOfTen: bigint[] = [1n];

function powerOfTen(exponent: number): bigint {
  for (let next = powersOfTen.length; next <= exponent; next++) powersOfTen.push((powersOfTen[next - 1] ?? 1n) * 10n);
  return powersOfTen[exponent] ?? 10n ** BigInt(exponent);
}

export function decimal(digits: bigint | number, scale = 0): Decimal {
  return { digits: BigInt(digits), scale };
}

/** Reads "-12.50" or "1e9" exactly. Throws a RangeError on anything else: callers pass validated text. */
export function parseDecimal(text: string): Decimal {
  const parts = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(text);
  const whole = parts?.[2] ?? '';
  const fraction = parts?.[3] ?? '';
  if (!parts || whole + fraction === '') throw new RangeError(`not a decimal number: "${text}"`);
  const digits = BigInt(whole + fraction);
  return { digits: parts[1] === '-' ? -digits : digits, scale: fraction.length - Number(parts[4] ?? 0) };
}

/** The decimal written "0.5" or "12", which the caller knows to be nothing else. */
export function plainDecimal(text: string): Decimal {
  const [whole = '', fraction = ''] = text.split('.');
  return decimal(BigInt(whole + fraction), fraction.length);
}

/** The decimal that JavaScript prints for this number: exact for any value of up to 15 significant digits. */
export function decimalFromNumber(value: number): Decimal {
  return Number.isSafeInteger(value) ? { digits: BigInt(value), scale: 0 } : parseDecimal(String(value));
}

/** The nearest number. Two numbers that are exact themselves are multiplied or divided; all others are parsed. */
export function toNumber({ digits, scale }: Decimal): number {
  const whole = Number(digits);
  if (!Number.isSafeInteger(whole) || scale > EXACT_POWERS || scale < -EXACT_POWERS)
    return Number(`${digits}e${-scale}`);
  return scale > 0 ? whole / 10 ** scale : whole * 10 ** -scale;
}

/** Powers of ten up to this one are exact as numbers. */
const EXACT_POWERS = 22;

/** The digits of `value` when written with `scale` digits after the point; `scale` must not be smaller than the value's. */
function rescale(value: Decimal, scale: number): bigint {
  return scale === value.scale ? value.digits : value.digits * powerOfTen(scale - value.scale);
}

/** Negative, zero or positive, as for `Array.prototype.sort`. */
export function compare(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const [left, right] = [rescale(a, scale), rescale(b, scale)];
  return left < right ? -1 : left > right ? 1 : 0;
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: rescale(a, scale) + rescale(b, scale), scale };
}

export function negate(value: Decimal): Decimal {
  return { digits: -value.digits, scale: value.scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

/** `a / b` cut (towards zero) after `significant` digits; throws a RangeError when `b` is zero. */
export function divide(a: Decimal, b: Decimal, significant = 20): Decimal {
  const shift = Math.max(0, significant + lengthOf(b.digits) - lengthOf(a.digits));
  return { digits: (a.digits * powerOfTen(shift)) / b.digits, scale: a.scale - b.scale + shift };
}

/** Characters that `digits` is printed with. */
function lengthOf(digits: bigint): number {
  const small = Number(digits);
  if (!Number.isSafeInteger(small)) return String(digits).length;
  let length = small < 0 ? 2 : 1;
  for (let rest = Math.abs(small); rest >= 10; rest = Math.trunc(rest / 10)) length++;
  return length;
}

/** `value × 10^exponent`, as a scale word does; keeps the written digits. */
export function shift(value: Decimal, exponent: number): Decimal {
  return { digits: value.digits, scale: value.scale - exponent };
}

export function absolute(value: Decimal): Decimal {
  return value.digits < 0n ? negate(value) : value;
}

export function isZero(value: Decimal): boolean {
  return value.digits === 0n;
}

/**
 * Half a unit of the last non-zero digit of `value`, or of its digit number `most` when it has fewer: 185 billion with
 * three digits is ± 0.5 billion, 90 billion ± 0.05. Of zero, half a unit of the last written digit.
 */
export function roundedHalf(value: Decimal, most = 0): Decimal {
  let { digits, scale } = absolute(value);
  if (digits === 0n) return decimal(5, value.scale + 1);
  while (digits % 10n === 0n) {
    digits /= 10n;
    scale -= 1;
  }
  const length = String(digits).length;
  if (most > 0 && length < most) scale += most - length;
  return decimal(5, scale + 1);
}
