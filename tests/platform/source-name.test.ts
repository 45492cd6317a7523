import { expect, test } from 'vitest';
import { sourceName } from '../../src/platform/source-name';

const source = (publisher: string, title: string, url = 'https://www.board.example/yearbook') => ({
  publisher,
  title,
  url,
});

test.each([
  ['a publisher with its title', source('Harbour Board', 'Yearbook'), 'Harbour Board: Yearbook'],
  ['without a title, the site where it is found', source('Harbour Board', ''), 'Harbour Board (board.example)'],
  ['a publisher called like its site', source('Board.example', ''), 'Board.example'],
  ['a title of nobody', source('', 'Yearbook'), 'Yearbook'],
  ['an address that is none', source('Harbour Board', '', 'yearbook'), 'Harbour Board'],
])('a source is named: %s', (_, given, named) => {
  expect(sourceName(given)).toBe(named);
});
