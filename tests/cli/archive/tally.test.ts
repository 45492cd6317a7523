import { expect, test } from 'vitest';
import { formatsOn } from '../../../src/cli/archive/formats';
import type { ArchiveAnswer } from '../../../src/cli/archive/item';
import { progressLine } from '../../../src/cli/archive/progress-bar';
import { Tally } from '../../../src/cli/archive/tally';
import type { Finding } from '../../../src/engine/report';

const formats = formatsOn('2025-12-17');
const finding: Finding = {
  start: 10,
  end: 22,
  block: 0,
  quote: '€210 billion',
  kind: 'figure',
  verdict: 'agrees',
  voice: 'page',
  claim: { measure: 'cbr-immobilised-assets', entity: 'russia-central-bank' },
  explanation: 'It says "210", as does',
  reference: [],
};
const answer = (outlet: string, quote: string): ArchiveAnswer => ({
  position: 'x',
  id: '=cmd()',
  outlet,
  findings: [{ ...finding, quote }],
});

test('counts by verdict, measure and outlet, and sets rival figures side by side', () => {
  const tally = new Tally();
  tally.add(answer('a.example', '€210 billion'));
  tally.add(answer('b.example', '€185 billion'));
  tally.add({ position: 'x:1', problem: 'not JSON' });
  expect(tally.summary()).toContain('2 texts, 2 findings, 1 problems');
  expect(tally.summary()).toContain('“€210 billion” a.example; “€185 billion” b.example');
});

test('CSV is quoted, and no cell is a formula', () => {
  expect(formats.csv?.(answer('a.example', '€210 billion'))).toBe(
    `'=cmd(),10,22,€210 billion,figure,agrees,page,cbr-immobilised-assets,russia-central-bank,"It says ""210"", as does",\r\n`,
  );
});

test('progress shows rate and time left', () => {
  expect(progressLine(1200, 5e6, 1e7, 1000)).toBe('[###############               ] 1,200 texts, 5.0 MB/s, 1 s left');
});

test('Markdown stays text, and reviews need an address', () => {
  const evil = answer('a.example', '<b>[x](y)');
  expect(formats.markdown?.(evil)).toContain('“\\<b\\>\\[x\\](y)”: agrees with the reference.');
  expect(formats['claim-review']?.(evil)).toBe('');
  const [line = ''] = (formats['claim-review']?.({ ...evil, id: 'https://a.example/1' }) ?? '').split('\n');
  expect(JSON.parse(line)).toMatchObject({
    '@type': 'ClaimReview',
    datePublished: '2025-12-17',
    claimReviewed: '<b>[x](y)',
  });
});
