import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judge, readCases, score } from '../../../src/cli/evaluate-mentions';

const cases = readCases(join(import.meta.dirname, '../../corpus/news-quantities.jsonl'));

test('quantities of news sentences are found with their units', () => {
  const outcomes = cases.map((one) => judge(one, 'all'));
  expect(score('news', 'en', outcomes).f1).toBeGreaterThan(0.95);
});

test('sentences without a quantity give almost none', () => {
  const silent = cases.filter((one) => one.quantities.length === 0);
  const spoken = silent.filter((one) => judge(one, 'all').added.length > 0).map((one) => one.text);
  expect(silent.length).toBeGreaterThan(20);
  expect(spoken.length, spoken.join('\n')).toBeLessThanOrEqual(silent.length / 8);
});
