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
  const other = corpusFindings().filter(
    ({ explanation, statements: given = [] }) => given.map(inEnglish).join(' ') !== explanation,
  );
  expect(other).toEqual([]);
});

test('a label is what it is made of', () => {
  const values = corpusFindings().flatMap(({ reference }) => reference);
  expect(values.some(({ written }) => written !== undefined)).toBe(true);
  expect(values.filter(({ label, written = label }) => partInEnglish(written) !== label)).toEqual([]);
});

test('each place of a sentence has its part, and each part its place', () => {
  const odd = said.filter(({ key, parts }) => {
    const places = new Set(statements[key].match(/\$\d/g));
    return places.size !== parts.length || parts.some((_, at) => !places.has(`$${at + 1}`));
  });
  expect(odd).toEqual([]);
  expect(said.map(inEnglish).filter((words) => /undefined|NaN|\[object/.test(words))).toEqual([]);
});

test('the corpus makes the engine say most of what it can say', () => {
  const keys = new Set(said.map(({ key }) => key));
  expect(keys.size).toBeGreaterThan(100);
});
