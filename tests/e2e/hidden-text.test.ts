import { describe, expect, it } from 'vitest';
import { agreement, articlePage } from './support/articles';
import { useHarness } from './support/harness';

const filler = 'Officials spent the day going from door to door with drafts of a text that changed by the hour. ';

/** Ways to have words in a page that nobody sees; each hides a figure of its own. */
const ways: Readonly<Record<string, string>> = {
  'display: none': 'display: none',
  'visibility: hidden': 'visibility: hidden',
  'visibility: collapse': 'visibility: collapse',
  'opacity: 0': 'opacity: 0',
  'no size of letters': 'font-size: 0',
  'off the screen': 'position: absolute; left: -9999px',
  'off the screen, fixed': 'position: fixed; top: -9999px',
  'a far indent': 'text-indent: -9999px',
  'clipped away': 'clip-path: inset(50%)',
  'clipped to a circle': 'clip-path: circle(0)',
  'for screen readers only': 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0)',
  'skipped by the browser': 'content-visibility: hidden',
  'letters turned round by style': 'unicode-bidi: bidi-override; direction: rtl',
  'a box without height': 'max-height: 0; overflow: hidden',
};

describe('text that nobody sees', () => {
  const harness = useHarness();

  it('is not read, whatever hides it', async () => {
    const hidden = Object.entries(ways).map(
      ([, style], at) => `<p style="${style}">A slice of €35 billion ($${100 + at} billion) could be paid.</p>`,
    );
    const { report } = await harness().read('/hidden', articlePage('Hidden', [filler, agreement, ...hidden, filler]));
    const read = report.findings.map(({ quote }) => quote).join();
    expect(read).toContain('€185 billion');
    const seen = Object.keys(ways).filter((_, at) => read.includes(`$${100 + at} billion`));
    expect(seen).toEqual([]);
  });

  it('is not read inside a figure either', async () => {
    const inside = (style: string) =>
      `Euroclear holds about €185<span style="${style}">0</span> billion of immobilised Russian central bank assets.`;
    const paragraphs = Object.values(ways).map(inside);
    const { report } = await harness().read('/hidden-inside', articlePage('Inside', [filler, ...paragraphs, filler]));
    expect(report.findings.filter(({ verdict }) => verdict === 'differs').map(({ quote }) => quote)).toEqual([]);
  });
});
