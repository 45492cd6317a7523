import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/check';
import { bundledReference } from '../support/reference';

/** Verdicts on the figures of a sentence, in order. */
function verdicts(text: string): string[] {
  const { findings } = check({ blocks: [{ role: 'paragraph', text }], published: '2025-12-16' }, bundledReference());
  return findings.map(({ verdict }) => verdict);
}

const sentence = (figure: string) => `Euroclear holds about ${figure} of immobilised Russian central bank assets.`;

test('the plain sentence is read', () => {
  expect(verdicts(sentence('€185 billion'))).toEqual(['agrees']);
  expect(verdicts(sentence('€285 billion'))).toEqual(['differs']);
});

describe('what a reader cannot see does not matter', () => {
  test.each([
    ['a zero-width space', '€1\u200b85 billion'],
    ['a zero-width joiner', '€18\u200d5 billion'],
    ['a soft hyphen', '€185 bil\u00adlion'],
    ['a word joiner', '€\u2060185\u2060 billion'],
    ['a byte order mark', '\ufeff€185 billion'],
    ['direction marks', '\u200e€185\u200f billion'],
    ['isolates', '\u2066€185\u2069 billion'],
    ['full-width digits', '€１８５ billion'],
    ['a narrow no-break space', '€185\u202fbillion'],
  ])('%s', (_, figure) => {
    expect(verdicts(sentence(figure))).toEqual(['agrees']);
  });
});

describe('what cannot be read for sure accuses nobody', () => {
  test.each([
    ['text turned round, so that 185 is seen', '€\u202e581\u202c billion'],
    ['a whole figure turned round', '\u202enoillib 581€\u202c'],
    ['text turned round and never back', '€\u202e581 billion'],
    ['a Cyrillic letter in the scale', '€185 b\u0456llion'],
    ['a Cyrillic letter for a digit', '€1\u04175 billion'],
    ['the letter O for a nought', '€1O5 billion'],
    ['the letter l for a one', '€l85 billion'],
    ['mathematical digits', '€\u{1d7cf}\u{1d7d6}\u{1d7d3} billion'],
    ['Arabic-Indic digits', '€١٨٥ billion'],
    ['digits in circles', '€①⑧⑤ billion'],
    ['raised digits', '€18⁵ billion'],
    ['lowered digits', '€18₅ billion'],
    ['digits struck through', '€9\u03369\u03369\u0336 185 billion'],
    ['a digit under a combining mark', '€18\u20dd5 billion'],
    ['an enclosed digit', '€1\u20e385 billion'],
    ['a fraction slash', '€18\u20445 billion'],
    ['an Arabic decimal sign', '€185\u066b5 billion'],
    ['a middle dot', '€18·5 billion'],
    ['a tag character', '€18\u{e0035}5 billion'],
    ['a variation selector', '€18\ufe0f5 billion'],
    ['a lone surrogate', '€18\ud8355 billion'],
    ['a replacement character', '€18\ufffd5 billion'],
    ['a Hangul filler', '€18\u31645 billion'],
    ['an invisible plus', '€18\u20645 billion'],
    ['an invisible separator', '€18\u20635 billion'],
    ['a Mongolian vowel separator', '€18\u180e5 billion'],
    ['a line separator', '€18\u20285 billion'],
    ['a braille blank', '€18\u28005 billion'],
    ['figures past every number', `€${'9'.repeat(400)} billion`],
    ['nested brackets', `${'('.repeat(500)}€285${')'.repeat(500)} billion`],
  ])('%s', (_, figure) => {
    for (const verdict of verdicts(sentence(figure)))
      expect(['unchecked', 'agrees', 'close', 'related']).toContain(verdict);
  });
});

describe('names and words', () => {
  test.each([
    ['a Cyrillic letter', 'The Belgian foreign minister, K\u0430ja Kallas, arrived late.'],
    ['a turned name', 'The Belgian foreign minister, \u202esallaK ajaK\u202c, arrived late.'],
    ['a word that turns the sentence round', 'The European Union does \u202eton\u202c have 28 members.'],
  ])('%s accuses nobody', (_, text) => {
    expect(verdicts(text).filter((verdict) => verdict === 'differs')).toEqual([]);
  });
});
