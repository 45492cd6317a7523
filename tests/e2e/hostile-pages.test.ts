import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { placeOfText } from '../../src/cli/browser/place-of-text';
import { MOST_MARKS } from '../../src/content/mark/marks';
import { maximumFindings } from '../../src/platform/limits';
import { cardText } from './support/card-text';
import { runCommand } from './support/drive';
import { family, useHarness } from './support/harness';
import { countMarks, leaveTime, until } from './support/look';
import { markedWords } from './support/marked';
import { samplePage } from './support/sample-page';
import { countPasses, longestTask, passesOf, worstPage, worstPages } from './support/worst-pages';

/** What the hostile sample page offers to the test. */
interface Hostile {
  seen(): string[];
}

/** What the restless one does when it is told to. */
interface Restless {
  storm(milliseconds: number): void;
  throwOut(): void;
  readonly removals: number;
}

describe('pages that fight', () => {
  const harness = useHarness();
  const hostile = async (path: string): Promise<Page> => {
    const { page } = await harness().read(path, samplePage('hostile'));
    await until('marks on a hostile page', () => page.evaluate(() => (window as unknown as Hostile).seen().length));
    return page;
  };

  const restless = async (path: string): Promise<Page> => {
    const { page } = await harness().read(path, samplePage('restless'));
    await until('marks on a restless page', () => countMarks(page));
    return page;
  };

  it('patched prototypes and named elements do not keep it from reading and marking', async () => {
    const { page, report } = await harness().read('/hostile', samplePage('hostile'));
    expect(report.findings.some(({ verdict }) => verdict === 'inconsistent')).toBe(true);
    const names = await until('marks', () =>
      page.evaluate(() => {
        const names = (window as unknown as Hostile).seen();
        return names.length > 0 && names.join();
      }),
    );
    expect(names).toMatch(/^note-\d(,note-\d)*$/);
  });

  it('a card that is thrown out stays out, and comes again when the reader asks', async () => {
    const { open } = harness();
    const page = await restless('/restless-card');
    await page.evaluate(() => (window as unknown as Restless).throwOut());
    await runCommand(open, page, 'next-finding');
    await until('the card thrown out', () => page.evaluate(() => (window as unknown as Restless).removals === 1));
    await leaveTime();
    expect(await page.evaluate(() => (window as unknown as Restless).removals)).toBe(1);
    await runCommand(open, page, 'next-finding');
    await until('the card again', () => page.evaluate(() => (window as unknown as Restless).removals === 2));
  });

  it('a storm of changes ends in one state, with the marks of the text as it then is', async () => {
    const page = await restless('/restless-storm');
    await page.evaluate(() => (window as unknown as Restless).storm(1500));
    await until('the mark of what the storm brought', async () => (await markedWords(page)).includes('$31 billion'));
    expect((await markedWords(page)).sort()).toEqual(['$30 billion', '$31 billion']);
  });

  it('the card stands in front of styles that hide everything', async () => {
    const { open, read } = harness();
    const { page } = await read('/hostile-style-card', samplePage('hostile-style'));
    await until('marks', () => countMarks(page));
    await runCommand(open, page, 'next-finding');
    const text = await until('the card', () => cardText(open, page));
    expect(text).toContain('$30 billion');
    const box = await page.evaluate(() => {
      const { width, height, left, top } =
        document.documentElement.lastElementChild?.getBoundingClientRect() ?? new DOMRect();
      return { width, height, left, top };
    });
    expect(box.width).toBeGreaterThan(300);
    expect(box.height).toBeGreaterThan(100);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
  });

  it.each(worstPages)('$name: what was read is checked, the rest is given up politely', async (worst) => {
    const { visit, open } = harness();
    const html = worstPage(worst);
    const path = `/${worst.name.replaceAll(/\W/g, '-')}`;
    const alone = await visit(path, html, 'unread.test');
    await countPasses(open);
    const { page, url, complaints } = await visit(path, html);
    const report = await until(
      'a report',
      async () => (await open.reports()).find((one) => one.url === url && one.status === 'done'),
      30_000,
    );
    await until('the mark of the first claim', async () => (await markedWords(page)).includes('$30 billion'));
    await leaveTime();
    const marks = await countMarks(page);
    const passes = await passesOf(open, url);
    const [ours, theirs] = [await longestTask(page), await longestTask(alone.page)];
    console.info(
      `${family}, ${worst.name}: ${report.findings.length} findings, ${marks} marks, ${passes} passes, ` +
        `${report.cut ? 'given up politely' : 'read whole'}; longest task ${ours} ms, without us ${theirs} ms`,
    );
    if (worst.cut) expect(report.cut).toBe(true);
    expect(report.findings.length).toBeLessThanOrEqual(maximumFindings);
    expect(marks).toBeLessThanOrEqual(MOST_MARKS);
    expect(passes).toBe(1);
    expect(complaints).toEqual([]);
    await Promise.all([page.close(), alone.page.close()]);
  });

  it('clicks that no reader made do not follow a hidden link or open a card', async () => {
    const page = await hostile('/hostile-clicks');
    const place = await placeOfText(page, '$30 billion').catch(() => undefined);
    await page.evaluate((at) => {
      document
        .getElementById('claim')
        ?.dispatchEvent(
          new MouseEvent('click', { bubbles: true, composed: true, clientX: at?.x ?? 10, clientY: at?.y ?? 10 }),
        );
    }, place);
    await leaveTime();
    expect(await cardText(harness().open, page)).toBeUndefined();
  });
});
