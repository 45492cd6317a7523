import { expect, test } from 'vitest';
import { statements } from '../../../src/engine/language/en/statements';
import type { Part, Statement } from '../../../src/engine/statement';
import { inEnglish, partInEnglish } from '../../../src/engine/verdicts/wording/in-english';
import { corpusFindings } from '../../support/corpus-findings';

/** A statement and all that stand within it. */
function within(part: Part): readonly Statement[] {
  if (typeof part === 'string') return [];
  if ('list' in part) return part.list.flatMap(within);
  return 'key' in part ? [part, ...part.parts.flatMap(within)] : [];
}

const said = corpusFindings().flatMap(({ statements = [], reference }) => [
  ...statements.flatMap(within),
  ...reference.flatMap(({ written = '' }) => within(written)),
]);

test('an explanation is what its statements say in English', () => {
  expect(corpusFindings().length).toBeGreaterThan(1000);
  for (const { explanation, statements: given = [] } of corpusFindings())
    expect(given.map(inEnglish).join(' ')).toBe(explanation);
});

test('a label is what it is made of', () => {
  const values = corpusFindings().flatMap(({ reference }) => reference);
  expect(values.some(({ written }) => written !== undefined)).toBe(true);
  for (const { label, written = label } of values) expect(partInEnglish(written)).toBe(label);
});

test('each place of a sentence has its part, and each part its place', () => {
  for (const { key, parts } of said) {
    const places = new Set(statements[key].match(/\$\d/g));
    expect([key, parts.length]).toEqual([
      key,
      places.size === 0 ? 0 : Math.max(...[...places].map((one) => +one.slice(1))),
    ]);
    expect(places.size, key).toBe(parts.length);
    expect(inEnglish({ key, parts })).not.toMatch(/undefined|NaN|\[object/);
  }
});

test('the corpus makes the engine say most of what it can say', () => {
  const keys = new Set(said.map(({ key }) => key));
  expect(keys.size).toBeGreaterThan(100);
});
