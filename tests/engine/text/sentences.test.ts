import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/engine/text/sentences';

function sentences(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['Inflation was 2.4% in May. It fell.', ['Inflation was 2.4% in May.', 'It fell.']],
  ['Mr. Smith met Dr. Jones at 5 p.m. Tuesday.', ['Mr. Smith met Dr. Jones at 5 p.m. Tuesday.']],
  ['He led the U.S. Treasury. She left.', ['He led the U.S. Treasury.', 'She left.']],
  ['They flew to the U.S. The plan failed.', ['They flew to the U.S.', 'The plan failed.']],
  ['J. K. Rowling spoke.', ['J. K. Rowling spoke.']],
  ['“It works.” He smiled.', ['“It works.”', 'He smiled.']],
  ['It cost $3.5 million! Why? Nobody knows…', ['It cost $3.5 million!', 'Why?', 'Nobody knows…']],
  ['It ended. "Never again," he said.', ['It ended.', '"Never again," he said.']],
  ['one line\nanother', ['one line', 'another']],
  ['Revenue at Acme Inc. rose. €5bn was paid.', ['Revenue at Acme Inc. rose.', '€5bn was paid.']],
  ['It was founded on Dec. 3, 1999.', ['It was founded on Dec. 3, 1999.']],
])('%s', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('nothing but white space is lost, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', ' ', '"', '”', '\n', '1', '€') }), (text) => {
      expect(sentences(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
