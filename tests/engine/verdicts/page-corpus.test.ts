import { expect, test } from 'vitest';
import { scorePageCorpus } from '../../support/page-corpus';

const score = scorePageCorpus('tests/corpus/page.jsonl');
const freer = scorePageCorpus('tests/corpus/page-2.jsonl');

test('the corpus is large enough to say anything', () => {
  expect(score.texts).toBeGreaterThanOrEqual(250);
  expect(score.slips).toBeGreaterThanOrEqual(60);
});

test('at least 99 % of the alarms are slips', () => {
  expect(
    score.falseAlarms.length / (score.found + score.falseAlarms.length),
    score.falseAlarms.join('\n'),
  ).toBeLessThanOrEqual(0.01);
});

test('at least 90 % of the slips are found', () => {
  expect(score.found / score.slips, score.missed.join('\n')).toBeGreaterThanOrEqual(0.9);
});

test('at least 85 % of what is consistent is confirmed', () => {
  expect(score.confirmed / score.consistent, score.missed.join('\n')).toBeGreaterThanOrEqual(0.85);
});

test('what only looks like a slip raises no alarm', () => {
  const traps = scorePageCorpus('tests/corpus/page-traps.jsonl');
  expect(traps.texts).toBeGreaterThan(5);
  expect(traps.falseAlarms).toEqual([]);
});

test('in freer wording, what is read is read right, and its traps raise no alarm', () => {
  expect(freer.texts).toBeGreaterThanOrEqual(250);
  expect(freer.falseAlarms).toEqual([]);
  expect(freer.found / freer.slips, freer.missed.join('\n')).toBeGreaterThanOrEqual(0.98);
  expect(freer.confirmed / freer.consistent, freer.missed.join('\n')).toBeGreaterThanOrEqual(0.98);
});
