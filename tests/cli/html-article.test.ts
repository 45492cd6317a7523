import { describe, expect, test } from 'vitest';
import { articleFromHtml } from '../../src/cli/input/html-article';

const page = `<!doctype html><html lang="en-GB"><head><title>T</title>
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-12-16T08:00:00Z",}</script></head><body>
<nav>1,000 links</nav><article><h1>Frozen &amp; billions</h1>
<p>Euroclear holds
  <b>&euro;185</b>&nbsp;billion.</p><p hidden>€999 billion</p><p style="display: none">€998 billion</p>
<figure><figcaption>A vault</figcaption></figure><ul><li>One</li></ul></article><footer>2026</footer></body></html>`;

test('visible text of the article in blocks with roles; metadata from the page', () => {
  const { article } = articleFromHtml(page);
  expect(article.blocks).toEqual([
    { text: 'Frozen & billions', role: 'headline' },
    { text: 'Euroclear holds €185\u00a0billion.', role: 'paragraph' },
    { text: 'A vault', role: 'caption' },
    { text: 'One', role: 'list-item' },
  ]);
  expect(article).toMatchObject({ published: '2025-12-16', language: 'en', country: 'GB' });
});

test('offsets lead back into the source, through entities and folded space', () => {
  const { article, place } = articleFromHtml(page);
  const offset = (article.blocks[1]?.text ?? '').indexOf('€185');
  expect(page.slice(place(1, offset), place(1, offset + 3) + 1)).toBe('&euro;185');
});

test('unclosed and wrongly nested elements lose no text', () => {
  const { article } = articleFromHtml('<p>One<p>Two<div>Three</b></div></p>Four');
  expect(article.blocks.map(({ text }) => text)).toEqual(['One', 'Two', 'Three', 'Four']);
});

describe('tables', () => {
  const cellsOf = (html: string) =>
    articleFromHtml(html).article.blocks.map(({ text, role, cell }) => [text, role, cell]);

  test('each cell has its place, empty ones counted, as in a browser', () => {
    expect(
      cellsOf(`<table><caption>Jobs</caption><tr><th>Country<th>2024<tr><td><td>11.3%<sup>1</sup>
        <tr><td colspan="2">All</table><dl><dt>Capital</dt><dd><p>Rome</p></dd></dl>`),
    ).toEqual([
      ['Jobs', 'caption', undefined],
      ['Country', 'table-cell', { table: 0, row: 0, column: 0, head: true }],
      ['2024', 'table-cell', { table: 0, row: 0, column: 1, head: true }],
      ['11.3%', 'table-cell', { table: 0, row: 1, column: 1, noted: true }],
      ['All', 'table-cell', { table: 0, row: 2, column: 0, wide: true }],
      ['Capital', 'list-item', { table: 1, row: 0, column: 0, head: true }],
      ['Rome', 'list-item', { table: 1, row: 0, column: 1 }],
    ]);
  });

  test('a cell with prose or a heading is layout', () => {
    const long = 'Long prose in a cell of an old page. '.repeat(12).trim();
    expect(
      cellsOf(`<table><tr><td><p>${long}</p></td><td><h2>News</h2><p>One</p></td><td>Two</td></tr></table>`),
    ).toEqual([
      [long, 'paragraph', undefined],
      ['News', 'heading', undefined],
      ['One', 'paragraph', undefined],
      ['Two', 'table-cell', { table: 0, row: 0, column: 2 }],
    ]);
  });

  test('raised signs: notes are left out, powers of units read, those of numbers set off', () => {
    expect(
      cellsOf('<p>185<sup><a href="#1">1</a></sup> on 27 km<sup>2</sup> and 10<sup>6</sup>, said who<sup>a</sup>.</p>'),
    ).toEqual([['185 on 27 km2 and 10^6, said who.', 'paragraph', undefined]]);
  });
});
