import { describe, expect, it } from 'vitest';
import { mixedPage } from './support/articles';
import { cardText } from './support/card-text';
import { clickMark } from './support/click-mark';
import { useHarness } from './support/harness';
import { badgeOf, countMarks, until } from './support/look';
import { markedWords } from './support/marked';

describe('dismissing a finding', () => {
  const harness = useHarness();

  it('in the card by keyboard: its mark, its place in the list and the badge go, and undo brings them back', async () => {
    const { open, read } = harness();
    const { page, report } = await read('/dismiss', mixedPage);
    await until('marks', () => countMarks(page));
    const finding = report.findings.find(({ verdict }) => verdict === 'differs');
    if (!finding) throw new Error('nothing differs on the page');
    const before = { marks: await markedWords(page), badge: Number(await badgeOf(open, report.tabId)) };
    expect(before.marks).toContain(finding.quote);
    await clickMark(open, page, finding.quote);

    // Past the two steps, the close button, the sources and the citation, to “Dismiss …”, then to its first choice.
    for (let step = 0; step < 4 + finding.reference.length + 1; step++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('the answer', async () => (await cardText(open, page))?.includes('are dismissed on every page'));
    await until('no mark', async () => !(await markedWords(page)).includes(finding.quote));
    expect(await markedWords(page)).toHaveLength(before.marks.length - 1);
    expect(Number(await badgeOf(open, report.tabId))).toBe(before.badge - 1);

    const popup = await open.openPopup(page);
    const listed = () =>
      popup.$$eval('.group--discrepancies q', (all) => all.map(({ textContent }) => textContent ?? ''));
    await until('the list', () => popup.$('.group--dismissed'));
    expect(await listed()).not.toContain(finding.quote);
    expect(await popup.$$eval('.group--dismissed q', (all) => all.map((one) => one.textContent))).toEqual([
      finding.quote,
    ]);
    await popup.evaluate(() => {
      document.querySelector<HTMLDetailsElement>('.group--dismissed')?.setAttribute('open', '');
      document.querySelector<HTMLElement>('.finding__undo')?.click();
    });
    await until('the finding again', async () => (await listed()).includes(finding.quote));
    await until('the mark again', async () => (await markedWords(page)).includes(finding.quote));
    expect(Number(await badgeOf(open, report.tabId))).toBe(before.badge);
  });

  it('can be undone at once, where it was dismissed', async () => {
    const { open, read } = harness();
    const { page, report } = await read('/dismiss-undo', mixedPage);
    await until('marks', () => countMarks(page));
    const finding = report.findings.find(({ verdict }) => verdict === 'agrees');
    if (!finding) throw new Error('nothing agrees on the page');
    await clickMark(open, page, finding.quote);
    for (let step = 0; step < 4 + finding.reference.length + 1; step++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('no mark', async () => !(await markedWords(page)).includes(finding.quote));
    await page.keyboard.press('Enter');
    await until('the answer', async () => (await cardText(open, page))?.includes('It counts again'));
    await until('the mark again', async () => (await markedWords(page)).includes(finding.quote));
  });
});
