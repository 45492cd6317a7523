import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../built/folder';
import { agreement, contradiction, discrepancy } from './support/articles';
import { clickMark } from './support/click-mark';
import { family, useHarness } from './support/harness';
import { countMarks, leaveTime, until } from './support/look';
import { samplePage } from './support/sample-page';

/** What the page has found out about us, by every way that it knows. */
interface Learnt {
  readonly calls: readonly string[];
  readonly mutations: number;
  readonly shifts: number;
  readonly longestTask: number;
  readonly violations: number;
  readonly errors: number;
  readonly changed: boolean;
  readonly globals: number;
  readonly highlights: readonly string[];
  readonly styled: readonly string[];
  readonly sheets: number;
  readonly resources: readonly string[];
  readonly symbol: boolean;
}

const nothing: Omit<Learnt, 'longestTask'> = {
  calls: [],
  mutations: 0,
  shifts: 0,
  violations: 0,
  errors: 0,
  changed: false,
  globals: 0,
  highlights: [],
  styled: [],
  sheets: 0,
  resources: [],
  symbol: false,
};

const detective = (claim = '') => samplePage('detective').replace('<!-- claim -->', claim);

async function learntBy(page: Page): Promise<Omit<Learnt, 'longestTask'>> {
  const { longestTask, ...learnt } = await page.evaluate(() => (window as unknown as { learn(): Learnt }).learn());
  console.info(`${new URL(page.url()).pathname}: longest task ${Math.round(longestTask)} ms (${family})`);
  return learnt;
}

describe('what a page can learn of us', () => {
  const harness = useHarness();

  it('nothing at all where we have nothing to say', async () => {
    const { page } = await harness().read('/detective-quiet', detective());
    await leaveTime();
    expect(await learntBy(page)).toEqual(nothing);
  });

  it('nothing either where a figure is found and nothing marked', async () => {
    const { page, report } = await harness().read(
      '/detective-unchecked',
      detective('Euroclear could hold €300 billion of immobilised Russian central bank assets by 2030.'),
    );
    expect(report.findings.length).toBeGreaterThan(0);
    for (const { verdict } of report.findings) expect(['unchecked', 'related']).toContain(verdict);
    await leaveTime();
    expect(await learntBy(page)).toEqual(nothing);
  });

  it('the numbers of highlights and their style where passages are marked, and nothing else', async () => {
    const { page } = await harness().read('/detective', detective(`${agreement} ${discrepancy} ${contradiction}`));
    await until('marks', async () => (await learntBy(page)).highlights.length);
    await leaveTime();
    const { highlights, styled, ...rest } = await learntBy(page);
    expect(rest).toEqual((({ highlights: _, styled: __, ...others }) => others)(nothing));
    expect([...highlights].sort()).toEqual(['note-1', 'note-3']);
    expect(styled.length).toBe(6);
  });

  it('that a card is open: one empty element, of which it sees nothing inside', async () => {
    const { open, read } = harness();
    const { page } = await read('/detective-card', detective(contradiction));
    await until('marks', () => countMarks(page));
    await clickMark(open, page, '$30 billion');
    const seen = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      const middle = host?.getBoundingClientRect() ?? new DOMRect();
      const hit = document.elementFromPoint(middle.x + middle.width / 2, middle.y + middle.height / 2);
      return {
        name: host?.localName,
        words: host?.textContent,
        shadow: host?.shadowRoot,
        hit: hit === host,
        children: host?.childElementCount,
        attributes: host?.getAttributeNames(),
      };
    });
    expect(seen).toEqual({
      name: 'div',
      words: '',
      shadow: null,
      hit: true,
      children: 0,
      attributes: ['popover', 'style'],
    });
  });

  it('no answer from any file of ours', async () => {
    const { open, visit } = harness();
    const { page } = await visit('/detective-files', detective());
    // Firefox draws an address of its own for each installation, which no page can know.
    const addresses = family === 'chromium' ? filesOf(`dist/${family}`).map((path) => open.extensionUrl(path)) : [];
    const answered = await page.evaluate(async (urls) => {
      const tries = urls.map(async (url) => {
        const fetched = await fetch(url).then(
          () => true,
          () => false,
        );
        const shown = await new Promise((resolve) => {
          const image = new Image();
          image.onload = () => resolve(true);
          image.onerror = () => resolve(false);
          image.src = url;
        });
        return fetched || shown ? [url] : [];
      });
      return (await Promise.all(tries)).flat();
    }, addresses);
    expect(answered).toEqual([]);
    expect(addresses.length).toBeGreaterThan(family === 'chromium' ? 20 : -1);
  });
});
