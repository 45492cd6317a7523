import { describe, expect, it } from 'vitest';
import { articleFromHtml } from '../../src/cli/input/html-article';
import { loadReference } from '../../src/cli/reference';
import { check } from '../../src/engine/check';
import type { Finding } from '../../src/engine/report';
import { useHarness } from './support/harness';
import { until } from './support/look';
import { markedWords } from './support/marked';
import { samplePage } from './support/sample-page';

const outcome = (findings: readonly Finding[]) =>
  findings.map(({ block, kind, verdict, start, end, quote }) => `${block}:${start}-${end} ${kind} ${verdict} ${quote}`);

describe('figures in tables', () => {
  const harness = useHarness();
  const html = samplePage('tables-of-figures');

  it('give what the command line gives for the same page', async () => {
    const { report } = await harness().read('/tables', html);
    const { article } = articleFromHtml(html);
    const { findings } = check(article, await loadReference(process.cwd()));
    expect(outcome(report.findings)).toEqual(outcome(findings));
    const decided = findings.filter(({ verdict }) => verdict !== 'unchecked' && verdict !== 'related');
    expect(decided.length).toBeGreaterThan(12);
  });

  it('are marked in their cells, and told in the popup with what they are of', async () => {
    const { open, read } = harness();
    const { page, report } = await read('/tables-marked', html);
    const words = await until('marks', async () => {
      const marked = await markedWords(page);
      return marked.length > 12 && marked;
    });
    expect(words).toContain('9.5');
    expect(report.findings.filter(({ verdict }) => verdict === 'differs').map(({ quote }) => quote)).toEqual(['9.5']);
    const popup = await open.openPopup(page);
    await until('the list', () => popup.$('.finding__jump'));
    const first = await popup.$eval('.finding__jump', ({ textContent }) => textContent ?? '');
    expect(first).toMatch(/9\.5 · Unemployment rate, Italy/);
  });
});
