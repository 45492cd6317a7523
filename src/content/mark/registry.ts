import { highlightNames } from './groups';

type Name = keyof typeof highlightNames;

/** The page's highlights, of which we set and delete only our own: after an update two scripts may stand in one page. */
export class Registry {
  readonly #own = new Map<Name, Highlight>();

  /** Draws `ranges` under a name in place of what we drew there. */
  set(name: Name, ranges: readonly Range[]): void {
    const highlights = pageHighlights();
    this.delete(name);
    if (!highlights || ranges.length === 0) return;
    const highlight = new Highlight(...ranges);
    this.#own.set(name, highlight);
    highlights.set(highlightNames[name], highlight);
  }

  delete(name: Name): void {
    const own = this.#own.get(name);
    if (!own) return;
    this.#own.delete(name);
    if (pageHighlights()?.get(highlightNames[name]) === own) pageHighlights()?.delete(highlightNames[name]);
  }

  clear(): void {
    for (const name of [...this.#own.keys()]) this.delete(name);
  }
}

/** Takes off what a script of ours left here that is dead now; a living one would take off its own. */
export function clearLeftovers(): void {
  for (const name of Object.values(highlightNames)) pageHighlights()?.delete(name);
}

/** Missing in old browsers: then there are no marks, and popup and panel still list everything. */
function pageHighlights(): HighlightRegistry | undefined {
  return typeof Highlight === 'function' ? CSS.highlights : undefined;
}
