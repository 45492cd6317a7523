import { expect, test } from 'vitest';
import { check } from '../../../../src/engine/check';
import { eventMatches, figureMatches } from '../../../../src/engine/claims/bind/alias-matches';
import type { Reference } from '../../../../src/engine/reference/reference';
import { bundledReference } from '../../../support/reference';
import { read } from '../read';

const reference = bundledReference();

/** The measures whose aliases a sentence holds. */
function measuresOf(text: string): readonly string[] {
  const [sentence] = read(text).sentences;
  return sentence ? figureMatches(sentence, reference).map(({ measure }) => measure.id) : [];
}

test('only measures of the unit of a figure are looked at', () => {
  expect(measuresOf('The unemployment rate was 4%.')).toContain('unemployment-rate');
  expect(measuresOf('The unemployment rate cost €4 billion.')).not.toContain('unemployment-rate');
});

test('a word that stands twice opens its aliases once', () => {
  const once = measuresOf('Unemployment was 4%.');
  expect(measuresOf('Unemployment, unemployment, unemployment was 4%.')).toEqual(once);
});

test('events are found by all words of an alias, measures never among them', () => {
  const [sentence] = read('Russia began its full-scale invasion of Ukraine in February 2022.').sentences;
  const events = sentence ? eventMatches(sentence, reference) : [];
  expect(events.length).toBeGreaterThan(0);
  expect(events.every(({ measure }) => measure.kind === 'date')).toBe(true);
});

test('prose whose figures are of no measure asks for no observation', () => {
  let asked = 0;
  const counting: Reference = {
    ...reference,
    observations: (measure, entity) => {
      asked++;
      return reference.observations(measure, entity);
    },
  };
  const text = 'The council bought 40 chairs for $1,200. Three of them broke within 10 days, a clerk said.';
  const report = check({ blocks: [{ text, role: 'paragraph' }], published: '2025-12-16', language: 'en' }, counting);
  expect(report.findings).toEqual([]);
  expect(asked).toBe(0);
});
