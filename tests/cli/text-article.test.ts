import { expect, test } from 'vitest';
import { articleFromText } from '../../src/cli/input/text-article';

test('a block a line, with offsets into the text as given', () => {
  const text = 'Frozen billions\r\n\r\n  Euroclear holds €185 billion.\n- A list item\n';
  const { article, place } = articleFromText(text, { published: '2025-12-16' });
  expect(article.blocks.map(({ role }) => role)).toEqual(['headline', 'paragraph', 'list-item']);
  expect(article.published).toBe('2025-12-16');
  const offset = (article.blocks[1]?.text ?? '').indexOf('€185');
  expect(text.slice(place(1, offset), place(1, offset) + 4)).toBe('€185');
});

test('a line broken in mid-sentence goes on; a new sentence does not', () => {
  const { article } = articleFromText('The bank held\nrates on Monday.\nGrowth was slow,\nit said.');
  expect(article.blocks.map(({ text }) => text)).toEqual([
    'The bank held rates on Monday.',
    'Growth was slow, it said.',
  ]);
});
