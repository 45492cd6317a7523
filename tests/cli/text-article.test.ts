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

test('lines with as many cells each are a table; what stands over it is its caption', () => {
  const text =
    'Jobs\n\nUnemployment, %\n| Country | 2024 |\n|---|---|\n| Spain | 11.3 |\n| Italy | |\n\nOne | line alone.';
  const { article, place } = articleFromText(text);
  expect(article.blocks).toEqual([
    { text: 'Jobs', role: 'headline' },
    { text: 'Unemployment, %', role: 'heading' },
    { text: 'Country', role: 'table-cell', cell: { table: 0, row: 0, column: 0 } },
    { text: '2024', role: 'table-cell', cell: { table: 0, row: 0, column: 1 } },
    { text: 'Spain', role: 'table-cell', cell: { table: 0, row: 1, column: 0 } },
    { text: '11.3', role: 'table-cell', cell: { table: 0, row: 1, column: 1 } },
    { text: 'Italy', role: 'table-cell', cell: { table: 0, row: 2, column: 0 } },
    { text: 'One | line alone.', role: 'paragraph' },
  ]);
  expect(text.slice(place(5, 0), place(5, 3) + 1)).toBe('11.3');
});
