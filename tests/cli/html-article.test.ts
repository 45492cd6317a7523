import { expect, test } from 'vitest';
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
