// @vitest-environment happy-dom
import './page';
import { describe, expect, it } from 'vitest';
import { readSelection } from '../../src/content/selection';

/** Highlights from the first occurrence of `from` to the end of `to`. */
function highlight(body: string, from: string, to: string): void {
  document.body.innerHTML = body;
  const find = (text: string) => {
    const walker = document.createTreeWalker(document.body, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(text);
      if (at >= 0) return { node, at };
    }
    throw new Error(`no "${text}"`);
  };
  const start = find(from);
  const end = find(to);
  getSelection()?.removeAllRanges();
  const range = document.createRange();
  range.setStart(start.node, start.at);
  range.setEnd(end.node, end.at + to.length);
  getSelection()?.addRange(range);
}

describe('reading what is highlighted', () => {
  it('with the whole block around it, so that its context counts', () => {
    highlight('<p>Euroclear  holds <b>€185</b> billion of assets.</p>', '€185', ' billion');
    const selected = readSelection();
    expect(selected?.text).toBe('Euroclear holds €185 billion of assets.');
    expect(selected?.text.slice(selected.start, selected.end)).toBe('€185 billion');
  });

  it('across blocks, one to a line', () => {
    highlight('<div><p>First one.</p><p>Second one.</p><p>Third.</p></div>', 'one.', 'Second');
    const selected = readSelection();
    expect(selected?.text).toBe('First one.\nSecond one.');
    expect(selected?.text.slice(selected.start, selected.end)).toBe('one.\nSecond');
  });

  it('and back to the page', () => {
    highlight('<p>Euroclear holds <b>€185</b> billion.</p>', 'holds', 'billion');
    const selected = readSelection();
    expect(selected?.rangeOf(16, 28)?.toString()).toBe('€185 billion');
  });

  it('also in a field that the reader writes in', () => {
    document.body.innerHTML = '<textarea>It was €185 billion.</textarea>';
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.focus();
    field.setSelectionRange(7, 19);
    const selected = readSelection();
    expect(selected?.text.slice(selected.start, selected.end)).toBe('€185 billion');
  });

  it('nothing when nothing is highlighted', () => {
    document.body.innerHTML = '<p>Words</p>';
    getSelection()?.removeAllRanges();
    expect(readSelection()).toBeUndefined();
  });
});
