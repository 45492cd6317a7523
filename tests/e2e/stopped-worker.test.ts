import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { agreement, articlePage, mixedPage, plainPage } from './support/articles';
import { cardText } from './support/card-text';
import { clickMark } from './support/click-mark';
import { runCommand, selectText } from './support/drive';
import { type Harness, useHarness } from './support/harness';
import { badgeOf, countMarks, until } from './support/look';
import { markedWords } from './support/marked';
import { type Stop, stopDuring, withStops } from './support/stops';

const stops = (...messages: readonly string[]): Stop[] =>
  messages.flatMap((at) => [
    { at, when: 'before' },
    { at, when: 'after' },
  ]);

/** The marks, findings and badge of a page, once it has all three. */
async function stateOf({ open }: Harness, page: Page): Promise<object> {
  const report = await until('a report', async () =>
    (await open.reports()).find(({ url, status }) => url === page.url() && status === 'done'),
  );
  await until('marks', () => countMarks(page));
  const badge = await until('a badge', () => badgeOf(open, report.tabId));
  return { findings: report.findings, badge, marked: await markedWords(page) };
}

/** Opens the card of a finding and dismisses it for its own words, by keyboard. */
async function dismiss({ open }: Harness, page: Page, quote: string, references: number): Promise<void> {
  await clickMark(open, page, quote);
  for (let step = 0; step < 4 + references + 1; step++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

describe('a background worker stopped at a message', () => {
  const harness = useHarness(withStops);
  let undisturbed: object;

  it.each(stops('hello', 'article', 'load-card'))(
    'a page read, stopped $when “$at”, looks as if nothing had been',
    async (stop) => {
      const { open, visit } = harness();
      undisturbed ??= await stateOf(harness(), (await visit('/undisturbed', mixedPage)).page);
      const path = `/stopped-${stop.when}-${stop.at}`;
      const pages: Page[] = [];
      await stopDuring(open, stop, async () => pages.push((await visit(path, mixedPage)).page));
      for (const page of pages) expect(await stateOf(harness(), page)).toEqual(undisturbed);
      expect(pages).toHaveLength(1);
    },
  );

  it.each(stops('not-an-article'))('a page that is none, stopped $when “$at”', async (stop) => {
    const { open, visit } = harness();
    const path = `/none-${stop.when}`;
    await stopDuring(open, stop, () => visit(path, plainPage));
    await until('the report', async () =>
      (await open.reports()).some(({ url, status }) => url.endsWith(path) && status === 'not-an-article'),
    );
  });

  it.each(stops('selection'))('highlighted text, stopped $when “$at”, is answered', async (stop) => {
    const { open, read } = harness();
    const { page } = await read(`/highlight-${stop.when}`, mixedPage);
    await selectText(page, agreement);
    await stopDuring(open, stop, () => runCommand(open, page, 'check-selection'));
    expect(await until('the card', () => cardText(open, page))).toContain('185');
  });

  it.each(stops('dismiss', 'undo-dismiss'))('a dismissal and its undoing, stopped $when “$at”', async (stop) => {
    const { open, read } = harness();
    const { page, report } = await read(`/dismiss-${stop.when}-${stop.at}`, mixedPage);
    await until('marks', () => countMarks(page));
    const finding = report.findings.find(({ verdict }) => verdict === 'agrees');
    if (!finding) throw new Error('nothing agrees on the page');
    const marked = async () => (await markedWords(page)).includes(finding.quote);
    const deed = () => dismiss(harness(), page, finding.quote, finding.reference.length);
    if (stop.at === 'dismiss') await stopDuring(open, stop, deed);
    else await deed();
    await until('the answer', async () => (await cardText(open, page))?.includes('are dismissed on every page'));
    expect(await marked()).toBe(false);
    const undo = () => page.keyboard.press('Enter');
    if (stop.at === 'dismiss') await undo();
    else await stopDuring(open, stop, undo);
    await until('the mark again', marked);
  });

  it('a site turned off in mid-stop is off when the worker is next awake', async () => {
    const { open, read } = harness();
    const { page } = await read('/turned-off', mixedPage);
    await until('marks', () => countMarks(page));
    const choose = (mode: 'off' | undefined) =>
      open.observer.evaluate(async (wanted) => {
        const { settings } = await chrome.storage.local.get('settings');
        const before = (settings ?? { version: 1 }) as object;
        await chrome.storage.local.set({ settings: { ...before, sites: wanted ? { 'news.test': wanted } : {} } });
      }, mode);
    await stopDuring(open, { at: 'storage', when: 'before' }, () => choose('off'));
    await open.behind('').catch(() => undefined);
    await open.observer.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
    await until('no mark any more', async () => (await countMarks(page)) === 0);
    await choose(undefined);
    await until('marks again', () => countMarks(page));
  });

  it('a tab that goes elsewhere in mid-stop keeps nothing of the page before', async () => {
    const { open, read, site } = harness();
    const { page, report } = await read('/left', mixedPage);
    const elsewhere = site.put('/', articlePage('Elsewhere', []), { host: 'elsewhere.test' });
    await stopDuring(open, { at: 'updated', when: 'before' }, () => page.goto(elsewhere));
    await open.observer.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
    await until('no report any more', async () => (await open.reports()).every(({ tabId }) => tabId !== report.tabId));
    expect(await badgeOf(open, report.tabId)).toBe('');
  });
});
