import { expect, it } from 'vitest';
import { citation } from '../../../src/content/card/citation';
import { finding } from './finding';

const page = { title: 'A story', url: 'http://news.test/story#top' };

it('names the quotation, its place in the page, the working and each source', () => {
  const text = citation(finding, page);
  expect(text).toContain(
    '“about €210 billion” — A story, http://news.test/story#:~:text=about%20%E2%82%AC210%20billion',
  );
  expect(text).toContain('The page says about €210 billion.');
  expect(text).toContain(
    '€185 billion, held at Euroclear, 2025-06-30 — Euroclear: Results, 2025-07-24, https://euroclear.test/',
  );
});

it('links to the page alone when the words are too many for a fragment, and escapes what a fragment reserves', () => {
  expect(citation({ ...finding, quote: 'long '.repeat(40) }, page)).toContain('http://news.test/story\n');
  expect(citation({ ...finding, quote: '3-4' }, page)).toContain('#:~:text=3%2D4');
});
