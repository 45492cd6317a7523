import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/cli/evaluate/read-corpus';
import { emptyScore, scoreText } from '../../../src/cli/evaluate/score';
import { placeFinding } from '../../../src/cli/input/placed-article';
import { articleFromText } from '../../../src/cli/input/text-article';
import { check } from '../../../src/engine/check';
import { bundledReference } from '../../support/reference';

const corpus = await readCorpus(join(process.cwd(), 'tests/corpus/tables.jsonl'));
const findingsOf = (text: string, published = '2025-12-16') => {
  const placed = articleFromText(text, { published });
  return check(placed.article, bundledReference()).findings.map((finding) => placeFinding(finding, placed));
};
const decided = (text: string, published?: string) =>
  findingsOf(text, published).flatMap(({ verdict, quote }) =>
    verdict === 'unchecked' || verdict === 'related' ? [] : `${verdict} ${quote}`,
  );

describe('the corpus of tables', () => {
  const silent = corpus.filter((labelled) => labelled.silent);

  test('most of it is to stay silent', () => {
    expect(silent.length).toBeGreaterThan(60);
  });

  test.each(silent.map(({ id, text, published }) => [id, text, published] as const))(
    '%s: nothing is said',
    (_, text, published) => {
      expect(decided(text, published)).toEqual([]);
    },
  );

  test('what is to be found is found, and nothing found is wrong', () => {
    const score = emptyScore();
    for (const labelled of corpus) scoreText(score, labelled, findingsOf(labelled.text, labelled.published));
    expect(score.misses).toEqual([]);
  });
});

describe('a table that does not bear its own reading out', () => {
  const table = (...rows: readonly string[]) =>
    `Out of work\n\nUnemployment rate (%)\nCountry | 2024\n${rows.join('\n')}`;

  test('one cell that differs beside those that agree is a discrepancy', () => {
    expect(decided(table('Spain | 11.3', 'Italy | 9.5'))).toEqual(['agrees 11.3', 'differs 9.5']);
  });

  test('a column that differs for the most part means something else', () => {
    expect(decided(table('Spain | 11.3', 'Italy | 9.5', 'France | 12.0'))).toEqual(['agrees 11.3']);
  });

  test('a cell alone is no ground for a discrepancy', () => {
    expect(decided(table('Italy | 9.5', 'Atlantis | 12.0'))).toEqual([]);
  });
});

describe('sentences in the cells of a table', () => {
  test('may be what others claim, and raise no alarm', () => {
    const text =
      'Claims\n\nClaim | What is so\nUnemployment in Italy was 19% in 2024 | 6.5%\nInflation in France is 9% | 0.9%';
    expect(decided(text)).toEqual([]);
  });
});
