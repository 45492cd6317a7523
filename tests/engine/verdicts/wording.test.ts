import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../src/engine/reference/schema';
import { dayWords, periodWords } from '../../../src/engine/verdicts/wording/days';
import { rowValue } from '../../../src/engine/verdicts/wording/figure';
import { numberWords, rangeWords, valueWords } from '../../../src/engine/verdicts/wording/values';

describe('values in plain words', () => {
  test.each([
    [185e9, 'EUR', '€185 billion'],
    [18172971903836, 'RUB', '18.17 trillion roubles'],
    [12.21, 'GBP', '£12.21'],
    [3.4, 'percent', '3.4%'],
    [83516593, 'person', '83.52 million people'],
    [32, 'state', '32 states'],
    [1, 'country', '1 country'],
    [-5e9, 'USD', '−$5 billion'],
    [603550, 'square-kilometre', '603,550 km²'],
    [0.6667, 'ratio', '0.6667'],
  ])('%d %s', (value, unit, words) => expect(valueWords(value, unit)).toBe(words));

  test('ranges and grouped digits', () => {
    expect(rangeWords(51.3e9, 52e9, 'EUR')).toBe('€51.3 billion to €52 billion');
    expect(numberWords(20000)).toBe('20,000');
  });
});

describe('a value of the reference', () => {
  test.each([
    [78.890244, 78.89],
    [56103.732, 56103.73],
    [0.94377021, 0.944],
    [1.0834, 1.0834],
    [-0.30000001, -0.3],
    [427.35, 427.35],
    [83516593, 83516593],
  ])('%d is shown as %d', (value, shown) => {
    expect(rowValue({ value, unit: 'percent', precision: 'exact' } as Observation)).toMatchObject({ low: shown });
  });
});

describe('times in plain words', () => {
  test.each([
    ['2024-01-01', '2024-12-31', '2024'],
    ['2025-12-01', '2025-12-31', 'December 2025'],
    ['2025-01-01', '2025-09-30', 'January to September 2025'],
    ['2026-01-01', '2027-12-31', 'January 2026 to December 2027'],
    ['2025-12-16', '2025-12-16', '16 December 2025'],
    ['2025-12-13', '2025-12-14', '13 December 2025 to 14 December 2025'],
  ])('%s to %s', (from, to, words) => expect(periodWords(from, to)).toBe(words));

  test('as precise as the date is', () => {
    expect(dayWords('2019')).toBe('2019');
    expect(dayWords('2019-02')).toBe('February 2019');
  });
});
