// @vitest-environment happy-dom
import '../style';
import { describe, expect, it } from 'vitest';
import { findPublicationDate } from '../../../src/content/read/publication-date';
import { prose, readingOf } from '../page';

const body = `<article><h1>Headline</h1><p>${prose}</p></article>`;
const article = (head: string, address?: string) => readingOf({ head, body, ...(address && { address }) })?.article;
const data = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the day of publication', () => {
  it('from structured data, before anything else', () => {
    const graph = {
      '@graph': [{ '@type': 'WebPage' }, { '@type': ['NewsArticle'], datePublished: '2025-12-16T09:00:00Z' }],
    };
    expect(article(`${data(graph)}<meta name="date" content="2025-12-01">`)?.published).toBe('2025-12-16');
  });

  it('from a meta element, a byline, or the address', () => {
    expect(article('<meta property="article:published_time" content="2025-12-16T09:00:00Z">')?.published).toBe(
      '2025-12-16',
    );
    const byline = `<article><h1>H</h1><p class="byline">By A, 16 December 2025</p><p>${prose}</p></article>`;
    expect(readingOf({ body: byline })?.article.published).toBe('2025-12-16');
    expect(article('', 'http://news.test/2025/12/16/story')?.published).toBe('2025-12-16');
  });

  it('is unknown rather than today, and never lies far ahead', () => {
    expect(article('')?.published).toBeUndefined();
    expect(article('<meta name="date" content="2999-01-01">')?.published).toBeUndefined();
  });

  it('is the written one whatever the clock says, or unknown where the clock lags behind it', () => {
    document.head.innerHTML = '<meta name="date" content="2025-12-16">';
    const at = (clock: string) =>
      findPublicationDate(document, undefined, new URL('http://news.test/a'), 'en', Date.parse(clock));
    expect(['2025-12-15', '2026-07-01', '2199-01-01'].map(at)).toEqual(Array(3).fill('2025-12-16'));
    expect(['1970-01-01', '2025-12-01'].map(at)).toEqual([undefined, undefined]);
  });

  it('survives malformed structured data', () => {
    const broken = '<script type="application/ld+json">{"@type":"NewsArticle",</script>';
    expect(article(`${broken}<meta name="date" content="2025-12-16">`)?.published).toBe('2025-12-16');
  });
});

describe('the country of the outlet', () => {
  it.each([
    ['http://news.co.uk/a', '', 'GB'],
    ['http://news.de/a', '', 'DE'],
    ['http://news.test/a', '<meta property="og:locale" content="en_AU">', 'AU'],
    ['http://news.test/a', data({ '@type': 'NewsArticle', publisher: { address: { addressCountry: 'CA' } } }), 'CA'],
  ])('%s %s', (address, head, country) => {
    expect(article(head, address)?.country).toBe(country);
  });

  it('is not guessed from what software writes by default, nor from endings that anybody uses', () => {
    expect(article('<meta property="og:locale" content="en_US">')?.country).toBeUndefined();
    expect(article('', 'http://news.io/a')?.country).toBeUndefined();
  });
});

it('takes the language from the document', () => {
  document.documentElement.lang = 'de-AT';
  expect(article('')?.language).toBe('de');
  document.documentElement.removeAttribute('lang');
  expect(article('<meta property="og:locale" content="fr_FR">')?.language).toBe('fr');
});
