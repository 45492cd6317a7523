import { expect, test } from 'vitest';
import { openReference } from '../../../src/engine/reference/open';
import { compile } from '../../../src/packs/compile/compile';
import type { Pack, Series } from '../../../src/packs/records';

const POINTS = 25;

/** A made-up pack of so many observations, and its keys. */
function synthetic(observations: number): {
  readonly pack: Pack;
  readonly keys: readonly (readonly [string, string])[];
} {
  const count = observations / POINTS;
  const measures = Math.max(2, Math.round(Math.sqrt(count) / 4));
  const keys = Array.from(
    { length: count },
    (_, at) => [`m${at % measures}`, `e${Math.floor(at / measures)}`] as const,
  );
  const series = keys.map(([measure, entity], at): Series => {
    const values = Array.from({ length: POINTS }, (_, year) => String(1000 + ((at * 7919 + year * 104_729) % 100_000)));
    return { measure, entity, scope: entity, unit: 'sheep', step: 'year', first: 2000, values, source: 's', pack: 'p' };
  });
  const named = { aliases: [], adjectives: [], metonyms: [] };
  const listed = { nouns: [], aliases: [], not: [], neutral: [], contested: [], related: [], band: '' };
  const pack: Pack = {
    name: 'p',
    title: '',
    version: '1',
    licence: '',
    asOf: '2025-01-01',
    entities: [...new Set(keys.map(([, id]) => id))].map((id) => ({
      id,
      kind: 'country',
      name: `Land ${id}`,
      ...named,
    })),
    measures: [...new Set(keys.map(([id]) => id))].map((id) => ({
      id,
      name: id,
      unit: 'sheep',
      kind: 'stock',
      ...listed,
    })),
    sources: [{ id: 's', publisher: 'S', title: '', url: 'https://s.example' }],
    observations: [],
    series,
    offices: [],
    people: [],
    tenures: [],
    rates: [],
    notNames: [],
  };
  return { pack, keys };
}

/** Microseconds for a look-up by key and date, of keys not asked before (cold) and of a page's few again and again (hot). */
function measure(observations: number): { readonly cold: number; readonly hot: number } {
  const { pack, keys } = synthetic(observations);
  const bytes = compile([pack]);
  const few = Array.from({ length: 40 }, (_, at) => keys[Math.floor((at * keys.length) / 40)] ?? (['', ''] as const));
  let cold = Number.POSITIVE_INFINITY;
  let hot = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 30; round++) {
    const reference = openReference(bytes);
    const look = () => {
      const started = performance.now();
      for (const [measure, entity] of few) {
        const found = reference.observations(measure, entity).find(({ period }) => period.from === '2010-01-01');
        if (found?.value === undefined) throw new Error('a value is missing');
      }
      return ((performance.now() - started) * 1000) / few.length;
    };
    cold = Math.min(cold, look());
    for (let again = 0; again < 5; again++) hot = Math.min(hot, look());
  }
  return { cold, hot };
}

test('a look-up costs as much among a million observations as among a thousand', () => {
  measure(1000);
  const costs = [1000, 100_000, 1_000_000].map(measure);
  const report = costs.map(({ cold, hot }) => `${cold.toFixed(2)} cold, ${hot.toFixed(2)} hot`).join('; ');
  console.info(`microseconds a look-up at 1,000, 100,000 and 1,000,000 observations: ${report}`);
  const [small, , large] = costs;
  // The budget of 1.5 is the benchmark's to show; a scan of the rows would cost a thousand times as much.
  expect(large?.cold ?? 0).toBeLessThan((small?.cold ?? 0) * 20);
  expect(large?.hot ?? 0).toBeLessThan((small?.hot ?? 0) * 20);
}, 120_000);

test('the same packs give the same bytes', () => {
  const { pack } = synthetic(1000);
  expect(compile([pack])).toEqual(compile([synthetic(1000).pack]));
});
