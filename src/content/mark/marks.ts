import type { Finding } from '../../engine/report';
import { type PageBlock, toRange } from '../read/page-block';
import { drawingOrder, type Group, groupOf, highlightNames } from './groups';

/** More marks than this cost layout time and help nobody. */
export const MOST_MARKS = 200;
const PULSE = 1600;

/** A finding drawn in the page. Our own list: going through a `Highlight` throws in Firefox. */
export interface Mark {
  readonly index: number;
  readonly finding: Finding;
  readonly group: Group;
  readonly range: Range;
}

/** The marks of this page. Painting touches no node of the page. */
export class Marks {
  #marks: readonly Mark[] = [];
  #shown = true;

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.clear());
  }

  /** In reading order. */
  get all(): readonly Mark[] {
    return this.#shown ? this.#marks : [];
  }

  /** Draws findings in place of what was drawn; those whose text has changed since it was read are left out. */
  paint(findings: readonly Finding[], blocks: readonly PageBlock[]): void {
    this.#marks = choose(findings).flatMap(({ finding, index, group }): Mark[] => {
      const range = rangeOf(finding, blocks);
      return range ? [{ finding, index, group, range }] : [];
    });
    this.#draw();
  }

  /** Shows or hides the marks. */
  show(shown: boolean): void {
    this.#shown = shown;
    this.#draw();
  }

  clear(): void {
    this.#marks = [];
    for (const name of Object.values(highlightNames)) registry()?.delete(name);
  }

  /** Lights a range up for a moment. */
  pulse(range: Range): void {
    const name = highlightNames.pulse;
    registry()?.set(name, new Highlight(range));
    setTimeout(() => registry()?.delete(name), PULSE);
  }

  #draw(): void {
    const drawn = registry();
    if (!drawn) return;
    for (const group of drawingOrder) {
      const ranges = this.all.filter((mark) => mark.group === group).map(({ range }) => range);
      if (ranges.length > 0) drawn.set(highlightNames[group], new Highlight(...ranges));
      else drawn.delete(highlightNames[group]);
    }
  }
}

/** Missing in old browsers: then there are no marks, and popup and panel still list everything. */
function registry(): HighlightRegistry | undefined {
  return typeof Highlight === 'function' ? CSS.highlights : undefined;
}

interface Drawable {
  readonly finding: Finding;
  readonly index: number;
  readonly group: Group;
}

/** The findings to draw, in reading order: discrepancies first when there are too many. */
function choose(findings: readonly Finding[]): readonly Drawable[] {
  const drawable = findings.flatMap((finding, index): Drawable[] => {
    const group = groupOf(finding);
    return group ? [{ finding, index, group }] : [];
  });
  if (drawable.length <= MOST_MARKS) return drawable;
  return drawable
    .sort((a, b) => drawingOrder.indexOf(a.group) - drawingOrder.indexOf(b.group) || a.index - b.index)
    .slice(0, MOST_MARKS)
    .sort((a, b) => a.index - b.index);
}

/** Where a finding stands in the page now. */
export function rangeOf({ block, start, end }: Finding, blocks: readonly PageBlock[]): Range | undefined {
  const place = blocks[block];
  return place && toRange(place, start, end);
}
