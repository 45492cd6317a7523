import { expect, test } from 'vitest';
import type { LabelledText } from '../../src/cli/evaluate/labelled-text';
import { emptyScore, scoreText } from '../../src/cli/evaluate/score';
import { labelTrap } from '../../src/cli/evaluate/traps';
import type { Finding, Verdict } from '../../src/engine/report';

function finding(start: number, end: number, verdict: Verdict): Finding {
  const text = { start, end, block: 0, quote: 'x', kind: 'figure', voice: 'page' } as const;
  return { ...text, verdict, claim: {}, explanation: '', reference: [] };
}

const labelled: LabelledText = {
  id: 'a',
  text: 'x'.repeat(100),
  expect: [
    { start: 0, end: 10, verdicts: ['agrees', 'close'] },
    { start: 20, end: 30, verdicts: ['differs'] },
    { start: 40, end: 50, verdicts: ['unchecked'] },
  ],
};

test('counts recall by the first verdict wanted, and silence where nothing was to be settled', () => {
  const score = emptyScore();
  scoreText(score, labelled, [finding(5, 12, 'close'), finding(20, 25, 'agrees')]);
  expect(score.recall.get('agrees')).toEqual({ wanted: 1, found: 1 });
  expect(score.recall.get('differs')).toEqual({ wanted: 1, found: 0 });
  expect(score.recall.get('unchecked')).toEqual({ wanted: 1, found: 1 });
  expect(score).toMatchObject({ agreements: 2, rightAgreements: 1, alarms: 0 });
});

test('an alarm where none was wanted is false', () => {
  const score = emptyScore();
  scoreText(score, labelled, [finding(60, 70, 'differs'), finding(20, 30, 'differs')]);
  expect(score).toMatchObject({ alarms: 2, rightAlarms: 1 });
  expect(score.misses.some(({ what }) => what.startsWith('FALSE ALARM'))).toBe(true);
});

test('a silent text allows no agreement', () => {
  const score = emptyScore();
  const trap = labelTrap({ id: 'T', text: 'Unemployment could climb above 6%.', expect: 'no-verdict:forecast' });
  scoreText(score, trap, [finding(0, 5, 'agrees')]);
  expect(score).toMatchObject({ agreements: 1, rightAgreements: 0, unlabelledAgreements: 0 });
});
