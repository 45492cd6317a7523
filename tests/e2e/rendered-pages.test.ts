import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useHarness } from './support/harness';
import { until } from './support/look';
import { markedWords } from './support/marked';

const preact = readFileSync('node_modules/preact/dist/preact.mjs').toString('base64');

/** A page rendered on the server and taken over by a real virtual-DOM library, which keeps a hold of every node. */
const hydratedPage = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Hydrated</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-12-16T08:00:00Z"></head>
<body><div id="root"><main><article><h1>What the money earns</h1><p>The talks are expected to go on through the night, and few of those who take part would say how they will end.</p><p>Euroclear holds about €185 billion of immobilised Russian central bank assets.</p></article></main></div>
<script type="module">
  import { h, hydrate, render } from 'data:text/javascript;base64,${preact}';
  const texts = ['The talks are expected to go on through the night, and few of those who take part would say how they will end.', 'Euroclear holds about €185 billion of immobilised Russian central bank assets.'];
  const page = (paragraphs) => h('main', null, h('article', null, h('h1', null, 'What the money earns'), paragraphs.map((text) => h('p', { key: text }, text))));
  const root = document.getElementById('root');
  addEventListener('load', () => setTimeout(() => { hydrate(page(texts), root); document.body.dataset.hydrated = 'yes'; }, 700));
  addEventListener('again', () => render(page([texts[1], 'A first slice of €35 billion ($30 billion) could be paid in spring.']), root));
</script></body></html>`;

describe('a page of a virtual-DOM library', () => {
  const harness = useHarness();

  it('hydrates and renders anew under our marks: its nodes stay its own, and the marks follow', async () => {
    const { page, complaints } = await harness().read('/hydrated', hydratedPage);
    const marked = async (words: string) => (await markedWords(page)).filter((mark) => mark.includes(words)).length;
    await until('a mark before hydration or after', async () => (await marked('€185 billion')) === 1);
    const kept = await page.evaluateHandle(() => document.querySelectorAll('p')[1]);
    await page.waitForSelector('body[data-hydrated]');
    await until('the mark', async () => (await marked('€185 billion')) === 1);
    expect(await page.evaluate((node) => node === document.querySelectorAll('p')[1], kept)).toBe(true);
    await page.evaluate(() => dispatchEvent(new Event('again')));
    await until('the new mark', async () => (await marked('$30 billion')) === 1);
    expect(await marked('€185 billion')).toBe(1);
    expect(await page.evaluate((node) => node === document.querySelectorAll('p')[0], kept)).toBe(true);
    expect(complaints).toEqual([]);
  });
});
