import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../src/cli/browser/extension-browser';
import { articlePage, contradiction } from './articles';

/** A page made to exhaust whoever reads it; what is in `body` stands below an ordinary beginning. */
export interface WorstPage {
  readonly name: string;
  readonly body: string;
  /** It is too long to be read whole on any machine; on others that is a matter of speed. */
  readonly cut?: true;
}

const filler = 'Officials spent the day going from door to door with drafts of a text that changed by the hour. ';

/** The whole page: an ordinary beginning with one claim, and then that. */
export function worstPage({ name, body }: WorstPage): string {
  return articlePage(name, [contradiction, filler]).replace('</article>', `${body}</article>${longTaskScript}`);
}

const claims = (count: number) => `<p>${contradiction}</p>`.repeat(count);

export const worstPages: readonly WorstPage[] = [
  { name: 'megabytes of digits', body: `<p>${'1,234,567.89 '.repeat(100_000)}</p>`, cut: true },
  { name: 'megabytes of signs', body: `<p>${'€$£'.repeat(300_000)}</p>`, cut: true },
  { name: 'megabytes without a space', body: `<p>${'9'.repeat(2_000_000)}</p>`, cut: true },
  { name: 'megabytes of white space', body: `<p>Before.${' '.repeat(2_000_000)}After.</p>`, cut: true },
  { name: 'marks strewn unseen', body: `<p>${'1\u200b2\u200d3\u2060 \u202e€\u202c '.repeat(100)}</p>`.repeat(100) },
  { name: 'twenty thousand lines in one node', body: `<pre>${'1\n'.repeat(20_000)}</pre>`, cut: true },
  { name: '50,000 nodes', body: '<p>One of <b>very</b> many.</p>'.repeat(10_000) },
  { name: '150,000 nodes', body: '<p>One of <b>very</b> many.</p>'.repeat(30_000), cut: true },
  { name: 'nesting beyond reason', body: `${'<div>'.repeat(500)}deep${'</div>'.repeat(500)}` },
  {
    name: 'paragraphs within paragraphs',
    body: `<p id="inner">Words without end.</p><script>
      for (let depth = 0; depth < 300; depth++) {
        const outer = document.createElement('p');
        inner.firstChild.before(outer);
        outer.append(...[...inner.childNodes].filter((node) => node !== outer));
        inner.removeAttribute('id');
        outer.id = 'inner';
      }
      document.getElementById('inner').textContent = 'Words without end. '.repeat(10_000);
    </script>`,
    cut: true,
  },
  { name: 'a row of ten thousand cells', body: `<table><tr>${'<td>12 %</td>'.repeat(10_000)}</tr></table>`, cut: true },
  { name: 'more to mark than is marked', body: claims(600) },
  {
    name: 'a table of twenty thousand cells',
    body: `<table>${'<tr><td>12 %</td><td>34 %</td></tr>'.repeat(10_000)}</table>`,
    cut: true,
  },
  { name: 'ten thousand classes', body: `<p class="${'share '.repeat(10_000)}">Shared by many.</p>` },
];

/** Notes the longest task of the page's main thread, where the browser tells it (Chromium). */
export const longTaskScript = `<script>
  window.longest = 0;
  if (PerformanceObserver.supportedEntryTypes.includes('longtask'))
    new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) longest = Math.max(longest, duration); })
      .observe({ type: 'longtask' });
</script>`;

/** In whole milliseconds; 0 where no task took 50, or the browser does not say. */
export function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => Math.round((window as unknown as { longest: number }).longest));
}

/** Begins to count how often the report of each address is written as done. */
export function countPasses({ observer }: ExtensionBrowser): Promise<void> {
  return observer.evaluate(() => {
    const counts: Record<string, number> = {};
    Object.assign(globalThis, { counts });
    chrome.storage.session.onChanged.addListener((changes) => {
      for (const { newValue } of Object.values(changes)) {
        const report = newValue as { url?: string; status?: string } | undefined;
        if (report?.url && report.status === 'done') counts[report.url] = (counts[report.url] ?? 0) + 1;
      }
    });
  });
}

export function passesOf({ observer }: ExtensionBrowser, url: string): Promise<number> {
  return observer.evaluate(
    (one) => (globalThis as unknown as { counts: Record<string, number> }).counts[one] ?? 0,
    url,
  );
}
