import type { Block, BlockRole, CellPlace } from '../../engine/article';
import { GridWalker } from './html-grid';
import { readRaised } from './html-notes';

const skipped = new Set(
  (
    'script style noscript template nav aside footer form button select option svg math iframe object video audio head ' +
    'del s strike'
  ).split(' '),
);
const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em font i ins kbd mark q samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
// A cell that holds more is a part of a page that is laid out as a table.
const LONGEST_DATUM = 250;
const struckOut = new Set('del s strike'.split(' '));
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const roles: Record<string, BlockRole> = {
  h1: 'headline',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
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
  readonly cell: CellPlace | undefined;
  /** How many blocks were collected before it. */
  readonly first: number;
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
  readonly #grids = new GridWalker();
  #text = '';
  #places: number[] = [];
  /** A raised sign under way: where it begins in the text. */
  #raised: { readonly at: number; isLink: boolean } | undefined;
  #noted = false;

  open(name: string, attributes: Attributes): void {
    const parent = this.#open.at(-1);
    if (!inline.has(name) && !struckOut.has(name)) this.#flush();
    if (voids.has(name)) return;
    const cell = this.#grids.open(name, attributes);
    this.#open.push({
      name,
      hidden: (parent?.hidden ?? false) || skipped.has(name) || isHidden(attributes),
      inArticle: (parent?.inArticle ?? false) || name === 'article' || attributes.itemprop === 'articleBody',
      cell: cell ?? (name === 'table' ? undefined : parent?.cell),
      first: this.#collected.length,
    });
    if (name === 'sup') this.#raised = { at: this.#text.length, isLink: attributes.role === 'doc-noteref' };
    else if (name === 'a' && this.#raised) this.#raised.isLink = true;
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
    if (name === 'sup') this.#closeRaised();
    if (!inline.has(name) && !struckOut.has(name)) this.#flush();
    this.#grids.close(name);
    const last = this.#open.at(-1);
    if (last?.name !== name) return;
    this.#open.pop();
    if (name === 'td' || name === 'th') this.#closeCell(last);
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
    // As in a browser, signs alone are no block: an empty cell may hold a dash.
    if (/[\p{L}\p{N}]/u.test(text)) {
      const role = this.#open.findLast(({ name }) => name in roles)?.name ?? '';
      const { inArticle = false, cell } = this.#open.at(-1) ?? {};
      this.#collected.push({
        block: {
          text,
          role: roles[role] ?? 'paragraph',
          ...(cell && { cell: this.#noted ? { ...cell, noted: true } : cell }),
        },
        places: this.#places,
        inArticle,
      });
    }
    this.#text = '';
    this.#places = [];
    this.#raised = undefined;
    this.#noted = false;
  }

  #closeRaised(): void {
    if (!this.#raised) return;
    const { at, isLink } = this.#raised;
    this.#raised = undefined;
    const before = this.#text.slice(0, at);
    const what = readRaised(before, this.#text.slice(at), isLink);
    if (what === 'note') {
      this.#text = before;
      this.#places.length = at;
      this.#noted = true;
    } else if (what === 'power') {
      this.#text = `${before}^${this.#text.slice(at)}`;
      this.#places.splice(at, 0, this.#places[at] ?? 0);
    }
  }

  /** A cell that holds far more than a datum, or headings, is layout: what it holds reads as paragraphs. */
  #closeCell({ cell, first }: OpenElement): void {
    const own = this.#collected.slice(first);
    const long = own.reduce((length, { block }) => length + block.text.length, 0) > LONGEST_DATUM;
    if (!cell || !(long || own.some(({ block }) => block.cell?.table !== cell.table || isHeading(block)))) return;
    for (const [index, one] of own.entries()) {
      const { text, role } = one.block;
      if (one.block.cell?.table !== cell.table) continue;
      this.#collected[first + index] = { ...one, block: { text, role: role === 'table-cell' ? 'paragraph' : role } };
    }
  }
}

function isHeading({ role }: Block): boolean {
  return role === 'headline' || role === 'heading';
}

function isHidden(attributes: Attributes): boolean {
  return (
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '')
  );
}
