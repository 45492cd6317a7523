import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../../src/engine/mentions/quantities';
import type { Measure, Observation } from '../../../src/engine/reference/schema';
import { compareWith } from '../../../src/engine/verdicts/compare';

const measure: Measure = {
  id: 'm',
  name: 'Something',
  unit: 'money',
  nouns: [],
  kind: 'stock',
  aliases: [],
  not: [],
  neutral: [],
  contested: [],
  related: [],
};

function row(value: number, more: Partial<Observation> = {}): Observation {
  return {
    id: 'o',
    measure: 'm',
    entity: 'e',
    scope: 'world',
    value,
    unit: 'EUR',
    precision: 'rounded',
    stage: 'measured',
    period: { from: '2025-01-01', to: '2025-12-31', kind: 'point' },
    asOf: '2025-12-31',
    chain: 'periods',
    label: '',
    qualifiers: '',
    aliases: [],
    source: 's',
    pack: 'p',
    ...more,
  };
}

function compared(text: string, observation: Observation, of: Partial<Measure> = {}): string {
  const [quantity] = readQuantities(text, { language: 'en' });
  if (!quantity) throw new Error(`no quantity in "${text}"`);
  return compareWith(quantity, observation, { ...measure, ...of });
}

describe('a written figure against one value', () => {
  test.each([
    ['€185 billion', row(185e9), 'agrees'],
    ['€185.4 billion', row(185e9), 'agrees'],
    ['€190 billion', row(185e9), 'close'],
    ['€200 billion', row(185e9), 'close'],
    ['€210 billion', row(185e9), 'outside'],
    ['€2 billion', row(5e9), 'outside'],
    ['about €190 billion', row(185e9, { precision: 'about' }), 'close'],
    ['€187 billion', row(185e9, { acceptLow: 180e9, acceptHigh: 195e9 }), 'close'],
    ['€197 billion', row(185e9, { acceptLow: 180e9, acceptHigh: 195e9 }), 'outside'],
  ])('%s', (text, observation, wanted) => expect(compared(text, observation)).toBe(wanted));

  test('"more than" is refuted by less, not by more, and says little of much more', () => {
    expect(compared('more than €100 billion', row(104e9))).toBe('agrees');
    expect(compared('more than €100 billion', row(190e9))).toBe('weak');
    expect(compared('more than €210 billion', row(185e9))).toBe('outside');
  });

  test('"up to" is not refuted by less', () => {
    expect(compared('up to €210 billion', row(208e9))).toBe('agrees');
    expect(compared('up to €210 billion', row(90e9))).toBe('weak');
  });

  test('a value "at least" is not refuted by more', () => {
    expect(compared('€36 billion', row(35e9, { precision: 'at-least' }))).toBe('agrees');
    expect(compared('€60 billion', row(35e9, { precision: 'at-least' }))).toBe('weak');
    expect(compared('€20 billion', row(35e9, { precision: 'at-least' }))).toBe('outside');
  });

  test('small counts and exact rates are no roundings', () => {
    const count = { unit: 'state', kind: 'count' } as const;
    expect(compared('32 members', row(32, { precision: 'exact' }), count)).toBe('agrees');
    expect(compared('30 members', row(32, { precision: 'exact' }), count)).toBe('outside');
    const rate = { unit: 'percent', kind: 'level' } as const;
    expect(compared('4%', row(4.25, { precision: 'exact' }), rate)).toBe('weak');
    expect(compared('4.5%', row(4.25, { precision: 'exact' }), rate)).toBe('outside');
  });

  test('a fraction is read as a per cent', () => {
    const share = { unit: 'percent', kind: 'level' } as const;
    expect(compared('a fifth of the country', row(19.5), share)).toBe('close');
    expect(compared('half of the country', row(19.5), share)).toBe('outside');
  });
});
