import { describe, expect, it } from 'vitest';
import { agreement, discrepancy, mixedPage, quietPage } from './support/articles';
import { cardText } from './support/card-text';
import { appendParagraph, runCommand, selectText } from './support/drive';
import { useHarness } from './support/harness';
import { badgeOf, countMarks, until } from './support/look';

describe('a background worker that is stopped', () => {
  const harness = useHarness();

  it('loses nothing between reading and showing', async () => {
    const { open, read } = harness();
    const { page, report } = await read('/worker', mixedPage);
    await until('marks', () => countMarks(page));
    await open.stopBackground();
    const popup = await open.openPopup(page);
    await until('the list', () => popup.$('.finding__jump'));
    const kept = (await open.reports()).find(({ url }) => url === report.url);
    expect(kept?.findings).toEqual(report.findings);
    expect(await badgeOf(open, report.tabId)).not.toBe('');
  });

  it('comes back for a highlighted passage', async () => {
    const { open, read } = harness();
    const { page } = await read('/worker-select', mixedPage);
    await open.stopBackground();
    await selectText(page, agreement);
    await runCommand(open, page, 'check-selection');
    expect(await until('the card', () => cardText(open, page))).toContain('185');
  });

  it('comes back for a page that grows', async () => {
    const { open, read } = harness();
    const { page } = await read('/worker-live', quietPage);
    await open.stopBackground();
    await appendParagraph(page, discrepancy);
    await until('a mark in the new paragraph', () => countMarks(page));
  });

  it('comes back for a new page', async () => {
    const { open, read } = harness();
    await open.stopBackground();
    const { report } = await read('/worker-new', mixedPage);
    expect(report.status).toBe('done');
    expect(report.findings.length).toBeGreaterThanOrEqual(2);
  });
});
