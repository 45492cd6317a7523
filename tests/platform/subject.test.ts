import { expect, test } from 'vitest';
import { check } from '../../src/engine/check';
import { subjectOf } from '../../src/platform/subject';
import { bundledReference } from '../support/reference';

/** What the engine says each figure of a sentence is about. */
function subjects(text: string): string[] {
  const article = { blocks: [{ role: 'paragraph' as const, text }], published: '2025-12-16' };
  return check(article, bundledReference())
    .findings.filter(({ verdict }) => verdict !== 'unchecked')
    .map(({ claim }) => subjectOf(claim));
}

test('a figure is told in the reference’s words, never by an identifier', () => {
  const [assets = ''] = subjects('Euroclear holds about €185 billion of immobilised Russian central bank assets.');
  expect(assets).toBe('Immobilised assets of the Central Bank of Russia, Euroclear');
  expect(subjects('The European Union has 27 members.')).toEqual(['Number of members, European Union']);
});

test('an office says its country once', () => {
  expect(subjects('Ukrainian President Volodymyr Zelensky spoke.')).toEqual(['president of Ukraine']);
});

test('what names no measure has no subject', () => {
  expect(subjectOf({})).toBe('');
  expect(subjectOf({ entityName: 'Belgium' })).toBe('');
});
