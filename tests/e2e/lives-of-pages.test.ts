import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { agreement, articlePage, contradiction, discrepancy, mixedPage, quietPage } from './support/articles';
import { clickMark } from './support/click-mark';
import { family, type Harness, useHarness } from './support/harness';
import { badgeOf, countMarks, until } from './support/look';
import { markedWords } from './support/marked';
import { meanwhile, withStops } from './support/stops';

const filler = 'Officials spent the day going from door to door with drafts of a text that changed by the hour. ';
const otherPage = articlePage('Another story', [filler, contradiction, filler]);

/** The report of a page's address, once it is done. */
function reportOf({ open }: Harness, url: string) {
  return until(`a report of ${url}`, async () =>
    (await open.reports()).find((report) => report.url === url && report.status === 'done'),
  );
}

/** Goes somewhere from within the page, as a link does; waits for nothing. */
async function follow(page: Page, url: string): Promise<void> {
  await page.evaluate((target) => {
    location.href = target;
  }, url);
}

describe('how pages come and go', () => {
  const harness = useHarness(withStops);

  it('an address tidied up after loading: report, marks and badge stay', async () => {
    const { open, read } = harness();
    const { page, report } = await read('/tidied', mixedPage);
    await until('marks', () => countMarks(page));
    const marked = await markedWords(page);
    await page.evaluate(() => history.replaceState(null, '', '/tidied?clean'));
    const after = await reportOf(harness(), 'http://news.test/tidied?clean');
    expect(after.findings).toEqual(report.findings);
    expect(await markedWords(page)).toEqual(marked);
    expect(await until('the badge', () => badgeOf(open, after.tabId))).not.toBe('');
  });

  it('a document written anew is read anew, and its marks can be clicked', async () => {
    const { open, read } = harness();
    const { page, complaints } = await read('/written', mixedPage);
    await until('marks', () => countMarks(page));
    await page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, otherPage);
    await until('its marks alone', async () => (await markedWords(page)).join().includes('$30 billion'));
    expect(await markedWords(page)).toHaveLength(1);
    await clickMark(open, page, '$30 billion');
    expect(complaints).toEqual([]);
  });

  it('back from the back-forward cache: marks and report are there again', async () => {
    const { open, read, site } = harness();
    const { page, url, report } = await read('/kept', mixedPage);
    await until('marks', () => countMarks(page));
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.persisted = String(persisted);
      });
    });
    const next = site.put('/after-kept', otherPage);
    await follow(page, next);
    await reportOf(harness(), next);
    await page.evaluate(() => history.back());
    expect((await reportOf(harness(), url)).findings).toEqual(report.findings);
    expect(await until('marks', () => countMarks(page))).toBe(3);
    expect(await page.evaluate(() => document.documentElement.dataset.persisted)).toBe('true');
    expect(await badgeOf(open, report.tabId)).not.toBe('');
  });

  it('a page loaded ahead of time is read when it is looked at, and not before', async () => {
    const { open, visit, site } = harness();
    const loaded = site.put('/ahead-loaded', '');
    const tells = `<script>addEventListener('load', () => fetch('/ahead-loaded'))</script>`;
    const next = site.put('/ahead', mixedPage.replace('</body>', `${tells}</body>`));
    const rules = `<script type="speculationrules">{"prerender":[{"urls":["/ahead"],"eagerness":"immediate"}]}</script>`;
    const { page, url } = await visit('/before', quietPage.replace('</body>', `${rules}</body>`));
    await reportOf(harness(), url);
    // Firefox loads no page ahead of time; there it is simply visited.
    if (family === 'chromium') await until('the page loaded ahead', () => site.asked(loaded) > 0);
    expect((await open.reports()).map((report) => report.url)).not.toContain(next);
    await follow(page, next);
    const { tabId } = await reportOf(harness(), next);
    // Asked from within the extension: the tool that drives the browser may lose a page that takes another's place.
    const seen = () =>
      open.observer.evaluate(async (id) => {
        const look = () => {
          const [entry] = performance.getEntriesByType('navigation') as { activationStart?: number }[];
          return { marks: CSS.highlights.size, start: entry?.activationStart };
        };
        const [frame] = await chrome.scripting.executeScript({ target: { tabId: id }, func: look });
        return frame?.result;
      }, tabId);
    await until('marks', async () => (await seen())?.marks);
    if (family === 'chromium') expect((await seen())?.start).toBeGreaterThan(0);
  });

  it.each(['hello', 'article', 'load-card'])(
    'left while “%s” is answered, it leaves nothing behind',
    async (message) => {
      const { open, visit, site } = harness();
      const elsewhere = site.put('/', '<p>Elsewhere</p>', { host: 'elsewhere.test' });
      const path = `/left-in-${message}`;
      let page: Page | undefined;
      await meanwhile(
        open,
        message,
        async () => ({ page } = await visit(path, mixedPage)),
        async () => page?.goto(elsewhere),
      );
      await until('no report of it', async () => (await open.reports()).every(({ url }) => !url.endsWith(path)));
    },
  );

  it.each(['hello', 'article', 'load-card'])(
    'closed while “%s” is answered, it leaves nothing behind',
    async (message) => {
      const { open, visit } = harness();
      const path = `/closed-in-${message}`;
      let page: Page | undefined;
      await meanwhile(
        open,
        message,
        async () => ({ page } = await visit(path, mixedPage)),
        async () => page?.close(),
      );
      await until('no report of it', async () => (await open.reports()).every(({ url }) => !url.endsWith(path)));
    },
  );

  it('what stands in a frame is not read, and does not disturb', async () => {
    const { read, site } = harness();
    site.put('/framed', articlePage('In a frame', [filler, discrepancy, filler]));
    const html = articlePage('Around a frame', [filler, agreement, filler, '<iframe src="/framed"></iframe>']);
    const { page, report, complaints } = await read('/around', html);
    await until('marks', () => countMarks(page));
    expect(report.findings.map(({ quote }) => quote).join()).not.toContain('Kallas');
    const inFrame = page.frames().find((frame) => frame.url().endsWith('/framed'));
    expect(await inFrame?.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('style sheets replaced by the page take no mark away', async () => {
    const { open, read } = harness();
    const shadowed = `<div id="host"></div><script>
      const root = document.getElementById('host').attachShadow({ mode: 'open' });
      root.innerHTML = '<p>${contradiction}</p>';
    </script>`;
    const { page } = await read('/sheets', articlePage('Sheets', [filler, agreement, filler, shadowed]));
    await until('both marks', async () => (await countMarks(page)) === 2);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [new CSSStyleSheet()];
      const root = document.getElementById('host')?.shadowRoot;
      if (root) root.adoptedStyleSheets = [new CSSStyleSheet()];
      document.querySelector('article')?.append('Words that came later.');
    });
    await until('strokes in the page and in the shadow', () =>
      page.evaluate(() => {
        const inside = document.getElementById('host')?.shadowRoot?.querySelector('p');
        return [document.querySelector('article'), inside].every(
          (element) => element && getComputedStyle(element, '::highlight(note-3)').textDecorationLine === 'underline',
        );
      }),
    );
    await clickMark(open, page, '€185 billion');
  });

  it('on paper there are no marks', async () => {
    const { read } = harness();
    const { page, complaints } = await read('/printed', mixedPage);
    await until('marks', () => countMarks(page));
    const stroke = () => page.evaluate(() => getComputedStyle(document.body, '::highlight(note-3)').textDecorationLine);
    expect(await stroke()).toBe('underline');
    if (family === 'chromium') {
      await page.emulateMediaType('print');
      expect(await stroke()).toBe('none');
      await page.emulateMediaType();
    }
    expect((await page.pdf()).length).toBeGreaterThan(1000);
    expect(await stroke()).toBe('underline');
    expect(complaints).toEqual([]);
  });
});
