import { describe, expect, it } from 'vitest';
import { agreement, contradiction, discrepancy, mixedPage, plainPage, quietPage } from './support/articles';
import { appendParagraph, runCommand } from './support/drive';
import { useHarness } from './support/harness';
import { badgeOf, compareWithSource, countMarks, until } from './support/look';

describe('reading a page', () => {
  const harness = useHarness();

  it('finds what agrees, what differs and what contradicts itself, and marks it', async () => {
    const { page, report, complaints } = await harness().read('/mixed', mixedPage);
    expect(report.status).toBe('done');
    expect(report.published).toBe('2025-12-16');
    const verdictIn = (sentence: string) =>
      report.findings.filter(({ quote }) => sentence.includes(quote)).map(({ verdict }) => verdict);
    expect(verdictIn(agreement)).toContain('agrees');
    expect(verdictIn(discrepancy)).toEqual(['differs']);
    expect(verdictIn(contradiction)).toContain('inconsistent');
    expect(await until('marks in the page', () => countMarks(page))).toBeGreaterThanOrEqual(3);
    expect(complaints).toEqual([]);
  });

  it('counts the page’s own discrepancies on the badge', async () => {
    const { open, read } = harness();
    const { report } = await read('/badge', mixedPage);
    const own = report.findings.filter(
      ({ verdict, voice }) => voice === 'page' && (verdict === 'differs' || verdict === 'inconsistent'),
    );
    expect(await until('a badge', () => badgeOf(open, report.tabId))).toBe(String(own.length));
  });

  it('leaves the page’s document as it was sent', async () => {
    const { page } = await harness().read('/untouched', mixedPage);
    await until('marks in the page', () => countMarks(page));
    const { now, sent } = await compareWithSource(page, mixedPage);
    expect(now).toBe(sent);
  });

  it('moves nothing: every box of the page is where it is without marks', async () => {
    const { open, read } = harness();
    const { page } = await read('/unmoved', mixedPage);
    const boxes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('body *')].map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return [one.localName, x, y, width, height].join(' ');
        }),
      );
    await until('marks in the page', () => countMarks(page));
    const marked = await boxes();
    await runCommand(open, page, 'toggle-marks');
    await until('no mark', async () => (await countMarks(page)) === 0);
    expect(await boxes()).toEqual(marked);
  });

  it('says nothing about an article with nothing to check', async () => {
    const { open, read } = harness();
    const { page, report, complaints } = await read('/quiet', quietPage);
    expect(report.status).toBe('done');
    expect(report.findings.filter(({ verdict }) => verdict !== 'unchecked')).toEqual([]);
    expect(await countMarks(page)).toBe(0);
    expect(await badgeOf(open, report.tabId)).toBe('');
    const { now, sent } = await compareWithSource(page, quietPage);
    expect(now).toBe(sent);
    expect(complaints).toEqual([]);
  });

  it('lets a page that is no article alone', async () => {
    const { open, read } = harness();
    const { page, report, complaints } = await read('/plain', plainPage);
    expect(report.status).toBe('not-an-article');
    expect(await countMarks(page)).toBe(0);
    expect(await badgeOf(open, report.tabId)).toBe('');
    const { now, sent } = await compareWithSource(page, plainPage);
    expect(now).toBe(sent);
    expect(complaints).toEqual([]);
  });

  it('reads again when the page brings new paragraphs, and drops the marks of old ones', async () => {
    const { open, visit } = harness();
    const { page, url, complaints } = await visit('/live', quietPage);
    await until('a report', async () =>
      (await open.reports()).some((report) => report.url === url && report.status === 'done'),
    );
    const added = await appendParagraph(page, discrepancy);
    await until('a mark in the new paragraph', () => countMarks(page));
    await page.evaluate((id) => document.getElementById(id)?.remove(), added);
    await until('no mark any more', async () => (await countMarks(page)) === 0);
    expect(complaints).toEqual([]);
  });
});
