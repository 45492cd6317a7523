import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { placeOfText } from '../../src/cli/browser/place-of-text';
import { articlePage, contradiction } from './support/articles';
import { cardText } from './support/card-text';
import { runCommand } from './support/drive';
import { useHarness } from './support/harness';
import { countMarks, until } from './support/look';
import { markedWords } from './support/marked';
import { samplePage } from './support/sample-page';

const filler = 'Officials spent the day going from door to door with drafts of a text that changed by the hour. ';

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
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await page.evaluate(() => (window as unknown as Restless).removals)).toBe(1);
    await runCommand(open, page, 'next-finding');
    await until('the card again', () => page.evaluate(() => (window as unknown as Restless).removals === 2));
  });

  it('a storm of changes ends in one state, with the marks of the text as it then is', async () => {
    const page = await restless('/restless-storm');
    await page.evaluate(() => (window as unknown as Restless).storm(1500));
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await until('marks after the storm', async () => (await markedWords(page)).includes('$30 billion'), 10_000);
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

  it.each([
    ['megabytes of digits', `<p>${'1,234,567.89 '.repeat(100_000)}</p>`],
    ['megabytes of signs', `<p>${'€$£'.repeat(300_000)}</p>`],
    ['50,000 nodes', '<p>One of <b>very</b> many.</p>'.repeat(12_500)],
    ['nesting beyond reason', `${'<div>'.repeat(500)}deep${'</div>'.repeat(500)}`],
  ])('%s: gives up politely, and the page stays quick', async (name, body) => {
    const { visit, open } = harness();
    const html = articlePage(name, [contradiction, filler]).replace('</article>', `${body}</article>`);
    const { page, url, complaints } = await visit(`/${name.replaceAll(/\W/g, '-')}`, html);
    await until(
      'a report',
      async () => (await open.reports()).some((report) => report.url === url && report.status === 'done'),
      30_000,
    );
    const answered = await page.evaluate(async () => {
      const start = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 0));
      return performance.now() - start;
    });
    expect(answered).toBeLessThan(1000);
    expect(complaints).toEqual([]);
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
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await cardText(harness().open, page)).toBeUndefined();
  });
});
