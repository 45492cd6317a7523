import type { Page } from 'puppeteer-core';

/** The words under the marks, in the order of the page; light on words that were gone to is left out. */
export function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges: Range[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (name === 'note-6') continue;
      highlight.forEach((range) => {
        if (range instanceof Range && !range.collapsed) ranges.push(range);
      });
    }
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map((range) => range.toString());
  });
}
