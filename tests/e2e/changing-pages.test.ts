import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useHarness } from './support/harness';
import { until } from './support/look';
import { markedWords } from './support/marked';
import { samplePage } from './support/sample-page';

const agreed = '€185 billion';
const slice = '$30 billion';

/** Waits until exactly these of the two passages are marked, each once. */
function marksAre(page: Page, wanted: { readonly agreed: boolean; readonly slice: boolean }): Promise<boolean> {
  return until(`marks: ${JSON.stringify(wanted)}`, async () => {
    const words = await markedWords(page);
    const count = (text: string) => words.filter((mark) => mark.includes(text)).length;
    return count(agreed) === Number(wanted.agreed) && count(slice) === Number(wanted.slice);
  });
}

function press(page: Page, selector: string): Promise<void> {
  return page.evaluate((target) => document.querySelector<HTMLElement>(target)?.click(), selector);
}

describe('pages that change', () => {
  const harness = useHarness();

  it('a live blog: new posts are checked, though a clock never stops', async () => {
    const { page, complaints } = await harness().read('/live-blog', samplePage('live-blog'));
    await marksAre(page, { agreed: true, slice: false });
    await press(page, '#post');
    await marksAre(page, { agreed: true, slice: true });
    expect(complaints).toEqual([]);
  });

  it('a page hydrated and rendered anew keeps its marks and finds its nodes untouched', async () => {
    const { page, complaints } = await harness().read('/react-like', samplePage('react-like'));
    await page.waitForSelector('article[data-renders="1"]');
    await marksAre(page, { agreed: true, slice: true });
    await press(page, 'button');
    await marksAre(page, { agreed: true, slice: true });
    expect(complaints).toEqual([]);
  });

  it('text written into kept nodes, and branches put in at a comment', async () => {
    const { page, complaints } = await harness().read('/vue-like', samplePage('vue-like'));
    await marksAre(page, { agreed: true, slice: false });
    await press(page, 'button');
    await marksAre(page, { agreed: false, slice: true });
    await press(page, 'button');
    await marksAre(page, { agreed: true, slice: false });
    expect(complaints).toEqual([]);
  });

  it('a body swapped under a new address', async () => {
    const { open, read } = harness();
    const { page, complaints } = await read('/turbo-like', samplePage('turbo-like'));
    await marksAre(page, { agreed: true, slice: false });
    await press(page, '#next');
    await marksAre(page, { agreed: false, slice: true });
    const reports = await open.reports();
    expect(reports.map(({ url }) => url)).toContain('http://news.test/second');
    expect(complaints).toEqual([]);
  });

  it('an application with stories and a front', async () => {
    const { page, complaints } = await harness().visit('/app', samplePage('single-page-application'));
    await press(page, '[data-page=story]');
    await marksAre(page, { agreed: true, slice: false });
    await press(page, '[data-page=other]');
    await marksAre(page, { agreed: false, slice: true });
    await press(page, '[data-page=front]');
    await marksAre(page, { agreed: false, slice: false });
    expect(complaints).toEqual([]);
  });

  it('stories that come while scrolling', async () => {
    const { page, complaints } = await harness().read('/infinite-scroll', samplePage('infinite-scroll'));
    await marksAre(page, { agreed: true, slice: false });
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await marksAre(page, { agreed: true, slice: true });
    expect(complaints).toEqual([]);
  });
});
