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
