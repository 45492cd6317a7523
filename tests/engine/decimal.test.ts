import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  add,
  compare,
  decimal,
  decimalFromNumber,
  divide,
  multiply,
  parseDecimal,
  shift,
  toNumber,
} from '../../src/engine/decimal';
import { roundedInterval, statedInterval } from '../../src/engine/interval';

test('reads what is written, exactly', () => {
  expect(parseDecimal('-12.50')).toEqual({ digits: -1250n, scale: 2 });
  expect(toNumber(shift(parseDecimal('185'), 9))).toBe(185e9);
  expect(() => parseDecimal('1,000')).toThrow('not a decimal number');
});

test('0.1 + 0.2 is 0.3', () => {
  expect(compare(add(parseDecimal('0.1'), parseDecimal('0.2')), parseDecimal('0.3'))).toBe(0);
});

test('division keeps twenty significant digits', () => {
  expect(toNumber(divide(decimal(1), decimal(3)))).toBeCloseTo(1 / 3, 15);
  expect(() => divide(decimal(1), decimal(0))).toThrow(RangeError);
});

test('the stated interval is half a unit of the last digit, the rounded one of the last non-zero digit', () => {
  const written = decimal(210, -9);
  expect(toNumber(statedInterval(written).low ?? written)).toBe(209.5e9);
  expect(toNumber(roundedInterval(written).low ?? written)).toBe(205e9);
});

test('sums and products of decimals agree with integers', () => {
  const integer = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(integer, integer, (a, b) => {
      expect(toNumber(add(decimalFromNumber(a), decimalFromNumber(b)))).toBe(a + b);
      expect(toNumber(multiply(decimal(a), decimal(b)))).toBeCloseTo(a * b, 0);
    }),
  );
});

test('a decimal as a number is the one that its digits are parsed to, whatever the length and the scale', () => {
  const digits = fc.oneof(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.maxSafeInteger().map(BigInt));
  fc.assert(
    fc.property(digits, fc.integer({ min: -40, max: 40 }), (value, scale) => {
      expect(toNumber(decimal(value, scale)) + 0).toBe(Number(`${value}e${-scale}`) + 0);
    }),
    { numRuns: 2000 },
  );
});

test('a number as a decimal is what it is printed as', () => {
  const numbers = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeInteger());
  fc.assert(
    fc.property(numbers, (value) => {
      expect(decimalFromNumber(value)).toEqual(parseDecimal(String(value)));
    }),
  );
});

test('a quotient has its digits whatever the length of what is divided', () => {
  const long = fc.bigInt({ min: 1n, max: 10n ** 30n });
  fc.assert(
    fc.property(long, long, (a, b) => {
      const { digits, scale } = divide(decimal(a), decimal(b));
      expect(digits).toBe(scale < 0 ? a / b / 10n ** BigInt(-scale) : (a * 10n ** BigInt(scale)) / b);
      expect(String(digits).length).toBeGreaterThanOrEqual(20);
    }),
  );
});
