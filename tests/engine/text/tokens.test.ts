import { expect, test } from 'vitest';
import { stem } from '../../../src/engine/text/stem';
import { tokenise } from '../../../src/engine/text/tokens';

test('words, numbers, possessives and signs, each with its place', () => {
  const text = "Ukraine's 20-point plan: €1,250.5 (U.S. aid)";
  const tokens = tokenise(text);
  expect(tokens.map(({ text: written }) => written)).toEqual([
    'Ukraine',
    "'s",
    '20',
    '-',
    'point',
    'plan',
    ':',
    '€',
    '1,250.5',
    '(',
    'U.S',
    '.',
    'aid',
    ')',
  ]);
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
});

test('a part of a text keeps the offsets of the whole', () => {
  expect(tokenise('one two three', 4, 7)).toMatchObject([{ start: 4, end: 7, lower: 'two', kind: 'word' }]);
});

test.each([
  ['immobilised', 'immobilizing'],
  ['frozen', 'freezes'],
  ['assets', 'asset'],
  ['countries', 'country'],
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['taxes', 'tax'],
  ['spent', 'spending'],
  ['organisation', 'organize'],
  ['stopped', 'stop'],
  ['prices', 'price'],
  ['pledged', 'pledge'],
])('%s and %s have one stem', (a, b) => {
  expect(stem(a)).toBe(stem(b));
});

test.each([
  ['member', 'membership'],
  ['news', 'new'],
  ['crisis', 'crises'],
  ['united', 'unit'],
])('%s and %s are kept apart', (a, b) => {
  expect(stem(a)).not.toBe(stem(b));
});
