import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/check';
import { defaults } from '../../src/platform/settings';
import { discrepancyCount, unmarkedIn } from '../../src/platform/shown';
import { finding } from '../support/findings';
import { bundledReference } from '../support/reference';

const unmarked = (findings: ReturnType<typeof finding>[], settings = {}) =>
  unmarkedIn({ findings }, { ...defaults, ...settings });

/** What the engine itself finds in a sentence. */
function found(text: string) {
  const article = { blocks: [{ role: 'paragraph' as const, text }], published: '2025-12-16' };
  return check(article, bundledReference()).findings.filter(({ kind }) => kind === 'date');
}

describe('what gets no mark', () => {
  test('the right weekday of a day, since every byline has one', () => {
    const [day] = found('The talks begin on Thursday 18 December 2025 in Brussels.');
    expect(day?.verdict).toBe('agrees');
    expect(unmarked(day ? [day] : [])).toEqual([0]);
  });

  test('but a wrong weekday, and the day of an event, are marked', () => {
    const [wrong] = found('The talks begin on Friday 18 December 2025 in Brussels.');
    expect(wrong?.verdict).toBe('inconsistent');
    const event = finding({ kind: 'date', quote: '2019', claim: { measure: 'event-date', period: '2019' } });
    const age = finding({ kind: 'date', quote: '80 years later', claim: {}, reference: [] });
    expect(unmarked(wrong ? [wrong, event, age] : [])).toEqual([]);
  });

  test('a kind that the reader does not want, and speakers when these are off', () => {
    const findings = [finding(), finding({ voice: 'speaker', verdict: 'differs' }), finding({ verdict: 'related' })];
    expect(unmarked(findings)).toEqual([2]);
    expect(unmarked(findings, { speakers: false })).toEqual([1, 2]);
    expect(unmarked(findings, { marked: ['differs'] })).toEqual([0, 2]);
  });
});

test('the badge counts the page’s own discrepancies that were not dismissed', () => {
  const slip = finding({ verdict: 'differs' });
  const findings = [
    slip,
    finding({ verdict: 'inconsistent' }),
    finding({ verdict: 'differs', voice: 'speaker' }),
    slip,
  ];
  expect(discrepancyCount({ findings, dismissed: [{ index: 0, id: 'a' }] })).toBe(2);
});
