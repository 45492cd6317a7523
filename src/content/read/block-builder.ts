import type { BlockRole, CellPlace } from '../../engine/article';
import { LONGEST_BLOCK, LONGEST_STRETCH } from './limits';
import { fold, type PageBlock, type Piece } from './page-block';
import type { Grid } from './table-cells';

/** How the text now being gathered stands in the page. */
export interface Context {
  readonly role: BlockRole;
  readonly element: Element;
  readonly cell?: CellPlace | undefined;
  /** The table or list of definitions around it. */
  readonly grid?: Grid | undefined;
  /** Inside `<pre>`: each line is a block. */
  readonly preformatted?: boolean;
}

const worthReading = /[\p{L}\p{N}]/u;

/** Gathers text nodes into blocks. */
export class BlockBuilder {
  readonly blocks: PageBlock[] = [];
  /** Characters gathered so far in all blocks. */
  characters = 0;
  /** Whether a block was too long to be read whole. */
  cut = false;
  #text = '';
  #pieces: Piece[] = [];
  #overlong = false;
  #noted = false;
  /** Set by `<br>`: a second one before any text ends the block. */
  #brokenLine = false;

  /** The text gathered in the block that is open. */
  get open(): string {
    return this.#text;
  }

  /** Stops after each line of preformatted text, of which one node may hold millions. */
  *addText(node: Text, context: Context): Generator<void, void> {
    const { data } = node;
    let from = 0;
    for (let end = context.preformatted ? data.indexOf('\n') : -1; end >= 0; end = data.indexOf('\n', from)) {
      this.#add(node, data, from, end);
      this.close(context);
      from = end + 1;
      yield;
    }
    this.#add(node, data, from, data.length);
  }

  /** A character that the page shows and no text node holds, such as the marks around `<q>`. */
  addSign(sign: string): void {
    this.#text += sign;
  }

  /** A raised sign of a note, which is left out. */
  addNote(): void {
    this.#noted = true;
  }

  /** One `<br>` is a space; two with nothing between them end the block. */
  breakLine(context: Context): void {
    if (this.#brokenLine || context.preformatted) {
      this.close(context);
    } else {
      this.#brokenLine = true;
      if (this.#text !== '' && !this.#text.endsWith(' ')) this.#text += ' ';
    }
  }

  /** Ends the open block, which stands in `context`. */
  close(context: Context): void {
    // What was cut ends with its last whole sentence: half of one may say something else.
    const end = this.#overlong ? this.#text.lastIndexOf('. ') + 1 : this.#text.length;
    const text = this.#text.slice(0, end).trimEnd();
    if (text !== '' && worthReading.test(text)) {
      const { role, element, cell } = context;
      this.blocks.push({
        text,
        role,
        element,
        pieces: this.#pieces,
        ...(cell && { cell: this.#noted ? { ...cell, noted: true } : cell }),
      });
      this.characters += text.length;
    }
    if (this.#text !== '') {
      this.#text = '';
      this.#pieces = [];
    }
    this.#brokenLine = false;
    this.#overlong = false;
    this.#noted = false;
  }

  #add(node: Text, data: string, from: number, end: number): void {
    const afterSpace = this.#text === '' || this.#text.endsWith(' ');
    const room = LONGEST_BLOCK - this.#text.length;
    // Cut before it is folded: a node may hold megabytes.
    const folded = room > 0 ? fold(data.slice(from, Math.min(end, from + LONGEST_STRETCH))) : '';
    const skipped = afterSpace && folded.startsWith(' ') ? 1 : 0;
    const length = Math.min(folded.length - skipped, room);
    if (folded.length - skipped > room || end - from > (room > 0 ? LONGEST_STRETCH : 0)) {
      this.#overlong = true;
      this.cut = true;
    }
    if (length <= 0) return;
    const added = folded.slice(skipped, skipped + length);
    this.#pieces.push({ node, data, from, at: this.#text.length, length, skipped });
    this.#text += added;
    if (added !== ' ') this.#brokenLine = false;
  }
}
