import { describe, expect, it } from 'vitest';
import { agreement, articlePage, mixedPage } from './support/articles';
import { cardText } from './support/card-text';
import { chooseCheckSelection, runCommand, selectText } from './support/drive';
import { useHarness } from './support/harness';
import { countMarks, until } from './support/look';

describe('highlighting text to check it', () => {
  const harness = useHarness();

  it('answers the keyboard command in a card', async () => {
    const { open, read } = harness();
    const { page } = await read('/select-key', mixedPage);
    await until('marks', () => countMarks(page));
    await selectText(page, agreement);
    await runCommand(open, page, 'check-selection');
    expect(await until('the card', () => cardText(open, page))).toContain('185');
  });

  it('answers the context menu in a card', async () => {
    const { open, read } = harness();
    const { page } = await read('/select-menu', mixedPage);
    await until('marks', () => countMarks(page));
    await selectText(page, agreement);
    await chooseCheckSelection(open, page);
    expect(await until('the card', () => cardText(open, page))).toContain('185');
  });

  it('answers the popup’s button in a card and in the popup', async () => {
    const { open, read } = harness();
    const { page, url } = await read('/select-popup', mixedPage);
    await selectText(page, agreement);
    const popup = await open.openPopup(page);
    await until('the button', () => popup.$('.foot__highlight'));
    await popup.evaluate(() => document.querySelector<HTMLElement>('.foot__highlight')?.click());
    const report = await until('the result', async () =>
      (await open.reports()).find((candidate) => candidate.url === url && candidate.selection),
    );
    expect(report.selection?.text).toBe(agreement);
    expect(report.selection?.findings.map(({ verdict }) => verdict)).toContain('agrees');
    await until('the card', () => cardText(open, page));
  });

  it('is honest when nothing in the highlighted text can be checked', async () => {
    const { open, read } = harness();
    const { page, url } = await read('/select-nothing', articlePage('Talks', ['Nobody wanted to speak of the sum.']));
    await selectText(page, 'Nobody wanted to speak');
    await runCommand(open, page, 'check-selection');
    const text = await until('the card', () => cardText(open, page));
    const report = (await open.reports()).find((candidate) => candidate.url === url);
    expect(report?.selection?.findings).toEqual([]);
    expect(report?.selection?.message).toBeTruthy();
    expect(text).toContain(report?.selection?.message);
  });

  it('is honest when nothing is highlighted', async () => {
    const { open, read } = harness();
    const { page } = await read('/select-empty', mixedPage);
    await runCommand(open, page, 'check-selection');
    expect(await until('the card', () => cardText(open, page))).toMatch(/highlight/i);
  });
});
