import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/cli/evaluate/read-corpus';
import { emptyScore, isAlarm, scoreText } from '../../../src/cli/evaluate/score';
import { placeFinding } from '../../../src/cli/input/placed-article';
import { articleFromText } from '../../../src/cli/input/text-article';
import { check } from '../../../src/engine/check';
import { bundledReference } from '../../support/reference';

const corpora = ['figures', 'claims-2', 'events', 'traps', 'traps-2', 'traps-3'].map((name) =>
  readCorpus(join(process.cwd(), `tests/corpus/${name}.jsonl`)),
);
const corpus = (await Promise.all(corpora)).flat();

describe('the corpora of figures, events and traps', () => {
  const score = emptyScore();
  const alarmsInSilence: string[] = [];
  for (const labelled of corpus) {
    const { published, country } = labelled;
    const placed = articleFromText(labelled.text, { ...(published && { published }), ...(country && { country }) });
    // Its labels speak of figures only; what is found about office-holders has a corpus of its own.
    const findings = check(placed.article, bundledReference())
      .findings.filter(({ kind }) => kind !== 'role')
      .map((finding) => placeFinding(finding, placed));
    scoreText(score, labelled, findings);
    if (labelled.silent)
      for (const { verdict, quote } of findings)
        if (isAlarm(verdict) || verdict === 'superseded') alarmsInSilence.push(`${labelled.id}: ${quote}`);
  }
  const wanted = [...score.recall.values()].reduce((sum, row) => sum + row.wanted, 0);
  const found = [...score.recall.values()].reduce((sum, row) => sum + row.found, 0);

  test('half of it is to stay silent, and no alarm is raised there', () => {
    expect(corpus.filter(({ silent }) => silent).length).toBeGreaterThan(240);
    expect(alarmsInSilence).toEqual([]);
  });

  test('no alarm is false', () => {
    expect(score.misses.filter(({ what }) => what.startsWith('FALSE ALARM'))).toEqual([]);
  });

  test('nearly every agreement is right', () => {
    expect(score.rightAgreements / (score.agreements - score.unlabelledAgreements)).toBeGreaterThanOrEqual(0.98);
  });

  test(`what can be settled is settled (${found} of ${wanted})`, () => {
    expect(found / wanted).toBeGreaterThanOrEqual(0.9);
  });
});
