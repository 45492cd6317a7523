import type { Finding } from '../../engine/report';
import { type PageBlock, toRange } from '../read/page-block';
import { drawingOrder, type Group, groupOf } from './groups';
import { watchNearby } from './nearby';
import { clearLeftovers, Registry } from './registry';

/** More marks than this cost layout time and help nobody. */
export const MOST_MARKS = 200;
/** How long the words of a finding are lit up when it is gone to, in milliseconds. */
const PULSE = 1600;

/** A finding that has a place in the page. Our own list: going through a `Highlight` throws in Firefox. */
export interface Mark {
  readonly index: number;
  readonly finding: Finding;
  readonly group: Group;
  readonly range: Range;
  readonly element: Element;
}

/** The marks of this page. Drawing them touches no node of the page. */
export class Marks {
  readonly #registry = new Registry();
  readonly #life: AbortSignal;
  #all: readonly Mark[] = [];
  #unmarked: ReadonlySet<number> = new Set();
  #shown = true;
  #watch: AbortController | undefined;

  constructor(life: AbortSignal) {
    this.#life = life;
    clearLeftovers();
    life.addEventListener('abort', () => this.clear());
  }

  /** All that may be marked, in reading order; none while marks are hidden. */
  get all(): readonly Mark[] {
    return this.#shown ? this.#all.filter(({ index }) => !this.#unmarked.has(index)) : [];
  }

  /** Draws findings in place of what was drawn; those whose text has changed since it was read are left out. */
  paint(findings: readonly Finding[], blocks: readonly PageBlock[], unmarked: readonly number[]): void {
    this.#unmarked = new Set(unmarked);
    this.#all = findings.flatMap((finding, index): Mark[] => {
      const group = groupOf(finding);
      const block = blocks[finding.block];
      const range = group && block && toRange(block, finding.start, finding.end);
      return range ? [{ index, finding, group, range, element: block.element }] : [];
    });
    this.#draw();
  }

  /** Shows or hides all marks. */
  show(shown: boolean): void {
    this.#shown = shown;
    if (this.#all.length > 0) this.#draw();
  }

  /** Leaves these findings without a mark: the reader dismissed them, or does not want their kind. */
  setUnmarked(indexes: readonly number[]): void {
    this.#unmarked = new Set(indexes);
    if (this.#all.length > 0) this.#draw();
  }

  clear(): void {
    this.#all = [];
    this.#watch?.abort();
    this.#registry.clear();
  }

  /** Lights a range up for a moment. */
  pulse(range: Range): void {
    this.#registry.set('pulse', [range]);
    setTimeout(() => this.#registry.delete('pulse'), PULSE);
  }

  #draw(): void {
    this.#watch?.abort();
    if (this.#life.aborted) return;
    const { all } = this;
    if (all.length <= MOST_MARKS) {
      this.#set(all);
    } else {
      this.#watch = new AbortController();
      const elements = new Set(all.map(({ element }) => element));
      watchNearby(elements, (near) => this.#set(nearest(all, near)), this.#watch.signal);
    }
  }

  #set(marks: readonly Mark[]): void {
    for (const group of drawingOrder) {
      this.#registry.set(
        group,
        marks.filter((mark) => mark.group === group).map(({ range }) => range),
      );
    }
  }
}

/** Of too many marks those near the viewport, discrepancies first when even these are too many. */
function nearest(marks: readonly Mark[], near: ReadonlySet<Element>): readonly Mark[] {
  return marks
    .filter(({ element }) => near.has(element))
    .sort((a, b) => drawingOrder.indexOf(a.group) - drawingOrder.indexOf(b.group) || a.index - b.index)
    .slice(0, MOST_MARKS);
}
