import { describe, expect, it } from 'vitest';
import { useHarness } from './support/harness';
import { compareWithSource, countMarks, until } from './support/look';
import { markedWords } from './support/marked';
import { samplePage } from './support/sample-page';

const agreed = '€185 billion';
const slice = '$30 billion';
const isMarked = (words: readonly string[], wanted: string) =>
  words.some((mark) => mark.includes(wanted) || wanted.includes(mark));

describe('what is read of a page', () => {
  const harness = useHarness();

  it('the article, over inline elements; nothing hidden, off-screen, beside it or below it', async () => {
    const html = samplePage('article');
    const { page, complaints } = await harness().read('/article', html);
    const words = await until('marks', async () => {
      const marked = await markedWords(page);
      return marked.length >= 3 && marked;
    });
    expect(isMarked(words, agreed)).toBe(true);
    expect(isMarked(words, slice)).toBe(true);
    for (const unread of ['€45', '€55', '€65', '€75', '€85']) expect(words.join(), unread).not.toContain(unread);
    const { now, sent } = await compareWithSource(page, html);
    expect(now).toBe(sent);
    expect(complaints).toEqual([]);
  });

  it.each(['short-item', 'strict-policy', 'hostile-style', 'right-to-left', 'dark'])('%s', async (name) => {
    const { page, complaints } = await harness().read(`/${name}`, samplePage(name));
    await until('a mark on the slice', async () => isMarked(await markedWords(page), slice));
    expect(complaints).toEqual([]);
  });

  it('cells of a table and captions', async () => {
    const { report } = await harness().read('/table', samplePage('table'));
    const inconsistent = report.findings.filter(({ verdict }) => verdict === 'inconsistent');
    expect(inconsistent).toHaveLength(2);
  });

  it('open shadow trees, and never closed ones', async () => {
    const { page, report, complaints } = await harness().read('/shadow-dom', samplePage('shadow-dom'));
    expect(report.findings.filter(({ verdict }) => verdict === 'inconsistent')).toHaveLength(1);
    await until('a mark', () => countMarks(page));
    expect(complaints).toEqual([]);
  });

  it('nothing at all where there is nothing to check', async () => {
    const html = samplePage('nothing');
    const { page, report, complaints } = await harness().read('/nothing', html);
    expect(report.status).toBe('not-an-article');
    const { now, sent } = await compareWithSource(page, html);
    expect(now).toBe(sent);
    expect(complaints).toEqual([]);
  });
});
