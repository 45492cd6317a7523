import type { Block, BlockRole } from '../../engine/article';

const skipped = new Set(
  'script style noscript template nav aside footer form button select option svg math iframe object video audio head'.split(
    ' ',
  ),
);
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const roles: Record<string, BlockRole> = {
  h1: 'headline',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  figcaption: 'caption',
  caption: 'caption',
  td: 'table-cell',
  th: 'table-cell',
  blockquote: 'quotation',
};

type Attributes = Readonly<Record<string, string>>;

interface OpenElement {
  readonly name: string;
  readonly hidden: boolean;
  readonly inArticle: boolean;
}

interface Collected {
  readonly block: Block;
  readonly places: number[];
  readonly inArticle: boolean;
}

/**
 * Gathers blocks of visible text from the events of an HTML parser. White space is folded as a browser does; each
 * kept character remembers its place in the source.
 */
export class BlockCollector {
  readonly #open: OpenElement[] = [];
  readonly #collected: Collected[] = [];
  #text = '';
  #places: number[] = [];

  open(name: string, attributes: Attributes): void {
    const parent = this.#open.at(-1);
    if (!inline.has(name)) this.#flush();
    if (voids.has(name)) return;
    this.#open.push({
      name,
      hidden: (parent?.hidden ?? false) || skipped.has(name) || isHidden(attributes),
      inArticle: (parent?.inArticle ?? false) || name === 'article' || attributes.itemprop === 'articleBody',
    });
  }

  text(data: string, start: number, end: number): void {
    if (this.#open.at(-1)?.hidden) return;
    const literal = end - start + 1 === data.length;
    for (let at = 0; at < data.length; at++) {
      const character = data.charAt(at);
      const isSpace = /[ \t\r\n\f]/.test(character);
      if (isSpace && (this.#text === '' || this.#text.endsWith(' '))) continue;
      this.#text += isSpace ? ' ' : character;
      this.#places.push(literal ? start + at : start);
    }
  }

  close(name: string): void {
    if (!inline.has(name)) this.#flush();
    if (this.#open.at(-1)?.name === name) this.#open.pop();
  }

  /** The blocks of the marked article where there is one of some length, else of the whole page. */
  finish(): { blocks: Block[]; places: number[][] } {
    this.#flush();
    const inside = this.#collected.filter(({ inArticle }) => inArticle);
    const chosen = inside.length >= 2 ? inside : this.#collected;
    return { blocks: chosen.map(({ block }) => block), places: chosen.map(({ places }) => places) };
  }

  #flush(): void {
    const text = this.#text.trimEnd();
    if (text !== '') {
      const role = this.#open.findLast(({ name }) => name in roles)?.name ?? '';
      this.#collected.push({
        block: { text, role: roles[role] ?? 'paragraph' },
        places: this.#places,
        inArticle: this.#open.at(-1)?.inArticle ?? false,
      });
    }
    this.#text = '';
    this.#places = [];
  }
}

function isHidden(attributes: Attributes): boolean {
  return (
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '')
  );
}
