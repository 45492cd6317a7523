import { describe, expect, it } from 'vitest';
import { placeOfText } from '../../src/cli/browser/place-of-text';
import { agreement, mixedPage } from './support/articles';
import { cardText } from './support/card-text';
import { clickMark } from './support/click-mark';
import { runCommand } from './support/drive';
import { useHarness } from './support/harness';
import { compareWithSource, countMarks, leaveTime, until } from './support/look';

describe('the card', () => {
  const harness = useHarness();

  it('opens by a click on a mark, shows the working, closes by Escape and leaves nothing behind', async () => {
    const { open, read } = harness();
    const { page, report, complaints } = await read('/card', mixedPage);
    await until('marks', () => countMarks(page));
    const finding = report.findings.find(({ quote, verdict }) => agreement.includes(quote) && verdict === 'agrees');
    if (!finding) throw new Error('nothing agrees on the page');
    await clickMark(open, page, finding.quote);
    const text = await cardText(open, page);
    const [reference] = finding.reference;
    expect(text).toContain(reference?.label);
    expect(text).toContain(reference?.source.publisher);
    await page.keyboard.press('Escape');
    await until('no card', async () => (await cardText(open, page)) === undefined);
    const { now, sent } = await compareWithSource(page, mixedPage);
    expect(now).toBe(sent);
    expect(complaints).toEqual([]);
  });

  it('opens by the keyboard, one finding after the other', async () => {
    const { open, read } = harness();
    const { page } = await read('/card-keys', mixedPage);
    await until('marks', () => countMarks(page));
    await runCommand(open, page, 'next-finding');
    const first = await until('the first card', () => cardText(open, page));
    await runCommand(open, page, 'next-finding');
    await until('another card', async () => ![first, undefined].includes(await cardText(open, page)));
  });

  it('gives the focus back to where it was when Escape closes it', async () => {
    const { open, read } = harness();
    const html = mixedPage.replace('<article>', '<article><button id="before" type="button">Share</button>');
    const { page } = await read('/card-focus', html);
    await until('marks', () => countMarks(page));
    await page.focus('#before');
    await runCommand(open, page, 'next-finding');
    await until('the card', () => cardText(open, page));
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('before');
    await page.keyboard.press('Escape');
    await until('no card', async () => (await cardText(open, page)) === undefined);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  it('does not open for events that no reader made', async () => {
    const { open, read } = harness();
    const { page, report } = await read('/card-forged', mixedPage);
    await until('marks', () => countMarks(page));
    const marked = report.findings.find(({ verdict }) => verdict === 'differs');
    const place = marked && (await placeOfText(page, marked.quote));
    if (!place) throw new Error('nothing differs on the page');
    await page.evaluate(({ x, y }) => {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        document
          .elementFromPoint(x, y)
          ?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }));
      }
    }, place);
    await leaveTime();
    expect(await cardText(open, page)).toBeUndefined();
  });

  it('hides and shows all marks by one command', async () => {
    const { open, read } = harness();
    const { page } = await read('/toggle', mixedPage);
    await until('marks', () => countMarks(page));
    await runCommand(open, page, 'toggle-marks');
    await until('no mark', async () => (await countMarks(page)) === 0);
    await runCommand(open, page, 'toggle-marks');
    await until('marks again', () => countMarks(page));
  });
});
