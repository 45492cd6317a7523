// @vitest-environment happy-dom
import '../style';
import { describe, expect, it, vi } from 'vitest';
import { LONGEST_BLOCK, LONGEST_STRETCH, limits } from '../../../src/content/read/limits';
import { weighProse } from '../../../src/content/read/main-part';
import { readBlocks } from '../../../src/content/read/read-blocks';
import { readBody } from '../page';

describe('a page that is too much', () => {
  const filler = 'Words that say nothing at all. ';
  const upTo = (characters: number) => filler.repeat(Math.ceil(characters / filler.length)).slice(0, characters);

  it('a figure cut in half where a block is full is left out with its sentence', () => {
    for (const figure of ['€185 billion', '1,234,567', '3.75 %']) {
      for (let inside = 1; inside < figure.length; inside++) {
        const before = `${upTo(LONGEST_BLOCK - 20 - inside)}. It holds now `.slice(-(LONGEST_BLOCK - inside));
        document.body.innerHTML = `<p>${before}${figure} in all.</p>`;
        const { blocks, cut } = readBody();
        expect(cut).toBe(true);
        expect(blocks[0]?.text).toMatch(/\.$/);
        expect(blocks[0]?.text).not.toContain('holds now');
      }
    }
  });

  it('a figure cut in half is left out too when its sentence is the only one', () => {
    document.body.innerHTML = `<p>${'9'.repeat(LONGEST_BLOCK + 5)} euros in all.</p><p>After it.</p>`;
    expect(readBody({ time: Number.POSITIVE_INFINITY })).toMatchObject({ cut: true, blocks: [{ text: 'After it.' }] });
  });

  it('a figure cut in half where the page is long enough is left out with its block', () => {
    document.body.innerHTML = `<p>Before.</p><p>It holds <b>€18</b>5 <i>bil</i>lion.</p>`;
    for (let nodes = 4; nodes < 11; nodes++) {
      const { blocks, cut } = readBody({ nodes });
      expect(cut).toBe(true);
      expect(blocks.map(({ text }) => text)).toEqual(['Before.']);
    }
  });

  it('looks at no more of a node than a block may hold, white space and all', () => {
    const folds = vi.spyOn(String.prototype, 'replace');
    document.body.textContent = `  ${'9'.repeat(2_000_000)}`;
    expect(readBody({ time: Number.POSITIVE_INFINITY })).toMatchObject({ cut: true, blocks: [] });
    document.body.textContent = `Before. ${' '.repeat(2_000_000)}After.`;
    expect(readBody({ time: Number.POSITIVE_INFINITY })).toMatchObject({ cut: true, blocks: [{ text: 'Before.' }] });
    for (const length of folds.mock.contexts.map((text) => String(text).length))
      expect(length).toBeLessThanOrEqual(LONGEST_STRETCH);
    folds.mockRestore();
  });

  it('a million lines in one node are stopped at like a million nodes', () => {
    document.body.innerHTML = '<pre></pre>';
    const pre = document.querySelector('pre') as HTMLElement;
    pre.textContent = '1\n'.repeat(1_000_000);
    const work = readBlocks(document.body, weighProse(document.body), { ...limits, time: Number.POSITIVE_INFINITY });
    let stops = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) stops += 1;
    expect(step.value.cut).toBe(true);
    expect(step.value.blocks.length).toBeLessThanOrEqual(limits.blocks + 1);
    expect(stops).toBeGreaterThanOrEqual(Math.floor(limits.blocks / 25));
  });

  it('weighs no more of a page than any story has', () => {
    document.body.innerHTML = '';
    let inner: Element = document.body;
    for (let depth = 0; depth < 300; depth++) inner = inner.appendChild(document.createElement('p'));
    inner.textContent = 'Words without end. '.repeat(30_000);
    expect(weighProse(document.body).paragraphs).toBe(1);
  });

  it('looks no further into a page than for so many paragraphs', () => {
    document.body.innerHTML = '<p>Words of a story that goes on and on, longer than anybody reads.</p>'.repeat(3000);
    const whole = vi.spyOn(Element.prototype, 'querySelectorAll');
    const looked = vi.spyOn(HTMLCollection.prototype, 'item');
    expect(weighProse(document.body).paragraphs).toBe(400);
    expect(looked.mock.calls.length).toBeLessThanOrEqual(401);
    expect(whole).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('asks nobody for the neighbours of ten thousand cells in a row', () => {
    document.body.innerHTML = `<table><tr>${'<td>12 %</td>'.repeat(10_000)}</tr></table>`;
    const cells = vi.spyOn(Element.prototype, 'children', 'get');
    const { blocks } = readBody({ time: Number.POSITIVE_INFINITY, blocks: 500 });
    expect(blocks.length).toBeGreaterThan(500);
    expect(blocks[7]?.cell).toEqual({ table: 0, row: 0, column: 7 });
    expect(cells.mock.calls.length).toBeLessThan(50);
    cells.mockRestore();
  });
});
