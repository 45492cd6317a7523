import { describe, expect, it } from 'vitest';
import { discrepancy, mixedPage, quietPage } from './support/articles';
import { cardText } from './support/card-text';
import { appendParagraph } from './support/drive';
import { useHarness } from './support/harness';
import { countMarks, until } from './support/look';

const headings = () => [...document.querySelectorAll('h2')].map(({ textContent }) => textContent ?? '');

describe('the popup', () => {
  const harness = useHarness();

  it('lists discrepancies first, then agreements, with the words of the page', async () => {
    const { open, read } = harness();
    const { page, report } = await read('/popup', mixedPage);
    const popup = await open.openPopup(page);
    const groups = await until('the groups', async () => {
      const found = await popup.evaluate(headings);
      return found.length > 1 && found;
    });
    expect(groups.indexOf('Discrepancies')).toBe(0);
    expect(groups.indexOf('Agreements')).toBe(1);
    const words = await popup.evaluate(() => document.body.textContent ?? '');
    const decided = report.findings.filter(({ verdict }) => verdict !== 'unchecked' && verdict !== 'related');
    expect(decided.length).toBeGreaterThan(2);
    for (const { quote } of decided) expect(words).toContain(quote);
  });

  it('takes the reader to the place in the page', async () => {
    const { open, read } = harness();
    const tall = mixedPage.replace('</article>', '<div style="height: 4000px"></div></article>');
    const { page } = await read(
      '/popup-jump',
      tall.replace('<article>', '<article><div style="height: 3000px"></div>'),
    );
    await until('marks', () => countMarks(page));
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const popup = await open.openPopup(page);
    await until('the list', () => popup.$('.finding__jump'));
    await popup.evaluate(() => document.querySelector<HTMLElement>('.finding__jump')?.click());
    await until('the page to scroll', () => page.evaluate(() => scrollY > 1000));
    await until('the card', () => cardText(open, page));
  });

  it('says in plain words that there is nothing to compare', async () => {
    const { open, read } = harness();
    const { page } = await read('/popup-quiet', quietPage);
    const popup = await open.openPopup(page);
    const words = await until('words', async () => (await popup.evaluate(() => document.body.innerText)).trim());
    expect(words).toMatch(/nothing/i);
    expect(await popup.evaluate(headings)).not.toContain('Discrepancies');
  });

  it('shows the course of a measure over time in the details, with its words for those who do not see it', async () => {
    const { open, read } = harness();
    const sentence = 'The population of Germany was 83.3 million in 2023.';
    const { page } = await read('/popup-series', mixedPage.replace('<p>', `<p>${sentence} `));
    const popup = await open.openPopup(page);
    await until('the list', () => popup.$('.finding__more'));
    await popup.evaluate(() => {
      const rows = [...document.querySelectorAll('.finding')];
      const row = rows.find(({ textContent }) => textContent?.includes('83.3 million'));
      row?.querySelector<HTMLElement>('.finding__more')?.click();
    });
    const label = await until('the chart', () =>
      popup.$eval('.series svg', (chart) => chart.getAttribute('aria-label')).catch(() => ''),
    );
    expect(label).toMatch(
      /^Over time, from 31 Dec \d{4} to 31 Dec \d{4}|^Over time, from Dec 31, \d{4} to Dec 31, \d{4}/,
    );
    expect(label).toMatch(/lowest 8\d(\.\d+)?M, highest 8\d(\.\d+)?M/);
    expect(await popup.$$('.series__dot')).toHaveLength(1);
  });

  it('shows what it learns while it is open', async () => {
    const { open, read } = harness();
    const { page } = await read('/popup-live', quietPage);
    const popup = await open.openPopup(page);
    await until('words', async () => (await popup.evaluate(() => document.body.innerText)).trim());
    expect(await popup.$('.finding__jump')).toBeNull();
    await appendParagraph(page, discrepancy);
    await until('the new finding', () => popup.$('.finding__jump'));
  });
});
