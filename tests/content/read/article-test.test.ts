// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { prose, readingOf } from '../page';

const paragraphs = (count: number) => `<p>${prose}</p>`.repeat(count);

describe('what is read', () => {
  it.each([
    ['an article that says so, however short', { body: `<article><h1>H</h1>${paragraphs(1)}</article>` }],
    [
      'metadata that say so',
      { head: '<meta property="og:type" content="article">', body: `<h1>H</h1>${paragraphs(1)}` },
    ],
    ['a headline and enough prose', { body: `<h1>H</h1>${paragraphs(4)}` }],
  ])('%s', (_, page) => {
    expect(readingOf(page)).toBeDefined();
  });
});

describe('what is left alone', () => {
  it.each([
    ['an empty page', { body: '' }],
    ['a form', { body: '<h1>Sign in</h1><form><input></form>' }],
    [
      'a list of links',
      { body: `<h1>News</h1><ul>${'<li><a href="#">A headline of another page</a></li>'.repeat(40)}</ul>` },
    ],
    [
      'a front page of teasers',
      { body: `<h1>N</h1>${`<article>${paragraphs(1)}</article>`.repeat(8)}`, address: 'http://news.test/' },
    ],
  ])('%s', (_, page) => {
    expect(readingOf(page)).toBeUndefined();
  });

  it('unless the reader asks', () => {
    expect(readingOf({ body: '<p>Short.</p>', always: true })?.article.blocks).toHaveLength(1);
  });
});

describe('the part that is read', () => {
  it('is the article, not what stands around it', () => {
    const reading = readingOf({
      body: `<div id="top">Latest prices</div><div id="page"><main><h1>H</h1>${paragraphs(4)}</main><div>Other news</div></div>`,
    });
    expect(reading?.article.blocks.map(({ text }) => text)).toEqual(['H', prose, prose, prose, prose]);
  });

  it('has the headline with it when that stands outside', () => {
    const reading = readingOf({ body: `<div><h1>Outside</h1></div><article>${paragraphs(2)}</article>` });
    expect(reading?.article.blocks[0]).toEqual({ text: 'Outside', role: 'headline' });
  });
});
