import { expect, test } from 'vitest';
import { formOf } from '../../../src/engine/text/forms';
import { tokenise } from '../../../src/engine/text/tokens';

test('tokens of one spelling share what is known of it', () => {
  const [first, second, third] = tokenise('Rates rates Rates');
  expect(first?.form).toBe(third?.form);
  expect(first?.form).not.toBe(second?.form);
  expect(first?.lower).toBe(second?.lower);
});

test('an apostrophe is a genitive or a quotation mark by where it stands', () => {
  const kinds = tokenise("the 'workers' pay").map(({ kind, text }) => `${kind} ${text}`);
  expect(kinds).toEqual(['word the', "sign '", 'word workers', "possessive '", 'word pay']);
});

test('a page that makes words up has each of them read right, the last as the first', () => {
  for (let at = 0; at < 50_000; at++) formOf(`word${at}`, 'word');
  expect(formOf('word0', 'word')).toMatchObject({ text: 'word0', lower: 'word0', kind: 'word' });
  expect(formOf('Word49999', 'word')).toMatchObject({ text: 'Word49999', lower: 'word49999' });
});
