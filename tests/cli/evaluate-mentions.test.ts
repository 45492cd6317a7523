import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluateMentions, judge } from '../../src/cli/evaluate-mentions';

const folder = join(import.meta.dirname, '../../../shared/corpus/extraction');

test('a range counts when it was read as its two ends, and an extra figure counts against', () => {
  const one = {
    id: 'x',
    lang: 'en',
    text: 'From 5 km and 7 km.',
    quantities: [{ value: 5, value2: 7, unit: 'kilometre' }],
  };
  expect(judge(one, 'all').missed).toEqual([]);
  const extra = { id: 'y', lang: 'en', text: 'It paid $5 and 6%.', quantities: [{ value: 5, unit: 'dollar' }] };
  expect(judge(extra, 'all').added).toHaveLength(1);
});

// The corpora are not part of the repository: without them there is nothing to score.
test.skipIf(!existsSync(folder))('the published corpora are read as well as promised', () => {
  const scores = new Map(evaluateMentions(folder).map((row) => [`${row.corpus} ${row.language}`, row.f1]));
  expect(scores.get('news-patterns en')).toBe(1);
  expect(scores.get('recognizers-specs en')).toBeGreaterThanOrEqual(0.92);
  expect(scores.get('duckling-money en')).toBeGreaterThanOrEqual(0.8);
  expect(scores.get('quantulum3-tests en')).toBeGreaterThanOrEqual(0.85);
  for (const language of ['de', 'fr', 'es', 'it', 'nl', 'pt'])
    expect(scores.get(`recognizers-specs ${language}`), language).toBeGreaterThanOrEqual(0.8);
});
