// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fold, toRange } from '../../../src/content/read/page-block';
import { blocksOf } from '../page';

/** The page's text that stands for `words` of the first block. */
function rangeFor(body: string, words: string): string | undefined {
  const [block] = blocksOf(body);
  const start = block?.text.indexOf(words) ?? -1;
  return block && toRange(block, start, start + words.length)?.toString();
}

describe('from a block back to the page', () => {
  it('across inline elements', () => {
    expect(rangeFor('<p>holds <b>€185</b> billion</p>', '€185 billion')).toBe('€185 billion');
  });

  it('across folded white space, giving the page’s own', () => {
    expect(rangeFor('<p>\n   Euroclear \n holds   €185\n\tbillion</p>', '€185 billion')).toBe('€185\n\tbillion');
  });

  it('where a space that would have doubled was left out', () => {
    expect(rangeFor('<p>one <b> two  three</b></p>', 'two three')).toBe('two  three');
  });

  it('in a line of preformatted text', () => {
    const [, second] = blocksOf('<pre>first line\n  second   line</pre>');
    expect(second && toRange(second, 7, 11)?.toString()).toBe('line');
  });

  it('gives nothing once the text has changed or is gone', () => {
    const [block] = blocksOf('<p>holds €185 billion</p>');
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = 'holds €190 billion';
    expect(block && toRange(block, 6, 10)).toBeUndefined();
    text.data = 'holds €185 billion';
    expect(block && toRange(block, 6, 10)?.toString()).toBe('€185');
    text.remove();
    expect(block && toRange(block, 6, 10)).toBeUndefined();
  });
});

it('folds only the white space that browsers fold', () => {
  expect(fold('a \t\n b\u00a0\u00a0c\u2009d')).toBe('a b\u00a0\u00a0c\u2009d');
});
