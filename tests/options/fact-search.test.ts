import { expect, test } from 'vitest';
import { searchFacts } from '../../src/options/fact-search';
import { describePacks } from '../../src/packs/describe';
import { bundledReference } from '../support/reference';

const reference = bundledReference();
const measures = describePacks(process.cwd()).flatMap((pack) => pack.measures);
const search = (query: string) => searchFacts(query, reference, measures, 'en');

test('words of a measure find its facts, each with an https source', () => {
  const facts = search('immobilised assets');
  expect(facts.map(({ value }) => value)).toContain('185 billion EUR');
  for (const { source } of facts) expect(source.url).toMatch(/^https:/);
});

test('a country is found without its capital, and narrows the facts to it', () => {
  const [first] = search('ukraine aid');
  expect(first?.what).toContain('Ukraine');
  expect(search('ukraine').length).toBeGreaterThan(0);
});

test('what nobody measures finds nothing', () => {
  expect(search('xyzzy')).toEqual([]);
  expect(search('')).toEqual([]);
});

test('the newest fact of a measure carries its course over time, once', () => {
  const drawn = search('population belgium').filter(({ series }) => series);
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn[0]?.series?.points.length).toBeGreaterThan(3);
  expect(search('euroclear').length).toBeGreaterThan(0);
});
