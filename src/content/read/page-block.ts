import type { Block } from '../../engine/article';

/** A stretch of a block's text that comes from one text node. Offsets in UTF-16 units. */
export interface Piece {
  readonly node: Text;
  /** The node's data as it was read, to notice a change. */
  readonly data: string;
  /** Where in the node the folding began: the start of the node, or of a line in `<pre>`. */
  readonly from: number;
  /** Where the stretch begins in the block's text. */
  readonly at: number;
  readonly length: number;
  /** Characters of the folded text left out at its start: a space that would have been doubled. */
  readonly skipped: number;
}

/** A block with the text nodes that it came from. */
export interface PageBlock extends Block {
  /** The element that holds it. */
  readonly element: Element;
  readonly pieces: readonly Piece[];
}

const spaces = /[ \t\n\r\f]+/g;
const foldable = /[\t\n\r\f]| {2}/;

/** White space as a browser shows it: runs of ASCII white space are one space; no-break and narrow spaces stay. */
export function fold(text: string): string {
  return foldable.test(text) ? text.replace(spaces, ' ') : text;
}

/**
 * The part of the page that `start` to `end` of a block's text came from, or nothing when the page has changed since.
 * Cost: linear in the pieces and in the two text nodes at the ends.
 */
export function toRange(block: PageBlock, start: number, end: number): Range | undefined {
  const from = locate(block, start);
  const to = locate(block, end - 1);
  if (!from || !to) return undefined;
  const range = new Range();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}

function locate(block: PageBlock, position: number): { node: Text; offset: number } | undefined {
  for (const { node, data, from, at, length, skipped } of block.pieces) {
    if (position < at || position >= at + length) continue;
    if (!node.isConnected || node.data !== data) return undefined;
    return { node, offset: from + unfolded(data.slice(from), position - at + skipped) };
  }
  return undefined;
}

/** The offset in `data` of an offset in `fold(data)`. */
function unfolded(data: string, position: number): number {
  if (!foldable.test(data)) return position;
  let folded = -1;
  let inSpace = false;
  for (let offset = 0; offset < data.length; offset++) {
    const space = isSpace(data.charCodeAt(offset));
    if (!(space && inSpace)) folded += 1;
    inSpace = space;
    if (folded === position) return offset;
  }
  return data.length;
}

export function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
}
