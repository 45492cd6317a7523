import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { mixedPage } from './support/articles';
import { cardText } from './support/card-text';
import { clickMark } from './support/click-mark';
import { family, useHarness } from './support/harness';
import { countMarks, until } from './support/look';
import { bareCard } from './support/open-card';

/** What axe finds in the card: its rule and the elements. The rest of the page is not ours. */
async function audit(page: Page): Promise<{ readonly broken: string[]; readonly passed: string[] }> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const rules = await (globalThis as unknown as { axe: typeof axe }).axe.run('main');
    const where = (nodes: (typeof rules.violations)[number]['nodes']) => nodes.map(({ html }) => html.slice(0, 120));
    return {
      broken: rules.violations.map(({ id, nodes }) => `${id}: ${where(nodes).join(' | ')}`),
      passed: rules.passes.map(({ id }) => id),
    };
  });
}

// Only Chromium's tools can look into a closed shadow root; the card's code is the same in both.
describe.runIf(family === 'chromium')('the card in light and dark', () => {
  const harness = useHarness();

  it.each(['light', 'dark'] as const)('%s: nothing in anybody’s way, for each kind of finding', async (theme) => {
    const { open, read } = harness();
    const { report } = await read('/card-kinds', mixedPage);
    const wanted = new Set(['agrees', 'differs', 'inconsistent']);
    const kinds = report.findings.filter(({ verdict }) => wanted.delete(verdict));
    expect(kinds).toHaveLength(3);
    for (const [at, finding] of kinds.entries()) {
      const { page } = await read(`/card-${theme}-${at}`, mixedPage);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await until('marks', () => countMarks(page));
      await clickMark(open, page, finding.quote);
      // What is dismissed for is asked for in the card too.
      for (let step = 0; step < 4 + finding.reference.length + 1; step++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await cardText(open, page)).toContain('This fact everywhere');
      await bareCard(page);
      const { broken, passed } = await audit(page);
      expect(broken, finding.verdict).toEqual([]);
      expect(passed).toEqual(expect.arrayContaining(['color-contrast', 'button-name', 'aria-dialog-name']));
      const background = await page.evaluate(() => {
        const card = document.querySelector('main > div')?.shadowRoot?.querySelector('.card');
        return card && getComputedStyle(card).backgroundColor;
      });
      expect(background).toBe(theme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(31, 35, 39)');
      await page.close();
    }
  });
});
