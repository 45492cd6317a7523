import { describe, expect, it } from 'vitest';
import { articlePage, contradiction, mixedPage } from './support/articles';
import { family, useHarness } from './support/harness';
import { badgeOf, countMarks, until } from './support/look';

const filler = 'Officials spent the day going from door to door with drafts of a text that changed by the hour. ';

describe('hard times', () => {
  const harness = useHarness();

  it('a tab that the browser put away for want of memory is read again when it is looked at', async () => {
    const { open, read } = harness();
    const { page, url, report } = await read('/put-away', mixedPage);
    await until('marks', () => countMarks(page));
    await open.observer.bringToFront();
    await open.observer.evaluate((id) => chrome.tabs.discard(id), report.tabId);
    const after = () => open.observer.evaluate(() => chrome.tabs.query({ url: 'http://news.test/put-away' }));
    const [away] = await after();
    expect(away?.discarded).toBe(true);
    await open.observer.evaluate((id) => chrome.tabs.update(id, { active: true }), away?.id ?? 0);
    await until('the report', async () =>
      (await open.reports()).some((one) => one.url === url && one.tabId === away?.id && one.status === 'done'),
    );
    expect(await until('the badge', () => badgeOf(open, away?.id ?? 0))).not.toBe('');
  });

  // Only Chromium's tools can end a page's process.
  if (family === 'chromium')
    it('a page whose process was ended is read anew when it is loaded anew', async () => {
      const { open, read } = harness();
      const { page, url, report } = await read('/ended', mixedPage);
      await until('marks', () => countMarks(page));
      const ended = new Promise((resolve) => page.once('error', resolve));
      const session = await page.createCDPSession();
      session.send('Page.crash').catch(() => undefined);
      await ended;
      await open.observer.evaluate(async (key) => {
        await chrome.storage.session.remove(key);
        await chrome.tabs.reload(Number(key.split(':')[1]));
      }, `report:${report.tabId}`);
      const again = await until('the report', async () =>
        (await open.reports()).find((one) => one.url === url && one.status === 'done'),
      );
      expect(again.findings).toEqual(report.findings);
      const marks = () =>
        open.observer.evaluate(async (tabId) => {
          const [frame] = await chrome.scripting.executeScript({ target: { tabId }, func: () => CSS.highlights.size });
          return frame?.result;
        }, again.tabId);
      await until('marks again', marks);
    });

  it('forty open tabs: each is read, none disturbs another, and session storage holds them', async () => {
    const { open, site } = harness();
    const many = 40;
    const urls = Array.from({ length: many }, (_, at) =>
      site.put(
        `/many-${at}`,
        articlePage(`Story ${at}`, [filler, contradiction.replace('30', String(100 + at)), filler]),
      ),
    );
    const done = async () =>
      (await open.reports()).filter(({ url, status }) => status === 'done' && url.includes('/many-'));
    for (let from = 0; from < many; from += 20) {
      const group = urls.slice(from, from + 20);
      await open.observer.evaluate(async (addresses) => {
        for (const url of addresses) await chrome.tabs.create({ url, active: false });
      }, group);
      await until(`${from + 20} reports`, async () => (await done()).length >= from + 20, 60_000);
    }
    const reports = await done();
    expect(new Set(reports.map(({ url }) => url)).size).toBe(many);
    for (const { url, findings } of reports) {
      const at = Number(url.split('-').at(-1));
      expect(findings.map(({ quote }) => quote).join()).toContain(`$${100 + at} billion`);
    }
    const bytes = await open.observer.evaluate(
      async () => JSON.stringify(await chrome.storage.session.get(null)).length,
    );
    console.info(`${family}: ${many} tabs, ${Math.round(bytes / 1000)} kB of session storage`);
    await open.observer.evaluate(async () => {
      const tabs = await chrome.tabs.query({ url: 'http://news.test/*' });
      await chrome.tabs.remove(tabs.filter(({ url }) => url?.includes('/many-')).flatMap(({ id }) => id ?? []));
    });
    await until('nothing left of them', async () => (await done()).length === 0);
  }, 120_000);
});
