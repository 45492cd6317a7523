import { focusedIn } from './read/dom';
import { limits } from './read/limits';
import { weighProse } from './read/main-part';
import { fold, type PageBlock, type Piece, toRange } from './read/page-block';
import { readBlocks } from './read/read-blocks';

/** Longer highlighted texts are cut to this many characters. */
const LONGEST = 20_000;

/** Highlighted text within the blocks that hold it, so that its context counts. Offsets in UTF-16 units into `text`. */
export interface SelectedText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly range: Range | undefined;
  /** The part of the page that an offset pair of `text` came from. */
  rangeOf(start: number, end: number): Range | undefined;
}

/** What the reader has highlighted; nothing when that is nothing. Reads only the blocks around it. */
export function readSelection(): SelectedText | undefined {
  const typed = selectedInField(focusedIn(document));
  if (typed) return typed;
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  if (!selection || !range || range.collapsed || selection.toString().trim() === '') return undefined;
  return within(range, blocksAround(range)) ?? plain(selection.toString(), range);
}

function selectedInField(field: Element | null): SelectedText | undefined {
  if (!(field instanceof HTMLTextAreaElement) && !(field instanceof HTMLInputElement && field.type === 'text'))
    return undefined;
  const { value, selectionStart, selectionEnd } = field;
  if (selectionStart === null || selectionEnd === null || selectionStart === selectionEnd) return undefined;
  if (value.length > LONGEST) return plain(value.slice(selectionStart, selectionEnd), undefined);
  return { text: value, start: selectionStart, end: selectionEnd, range: undefined, rangeOf: () => undefined };
}

function plain(selected: string, range: Range | undefined): SelectedText {
  const text = selected.slice(0, LONGEST);
  return { text, start: 0, end: text.length, range, rangeOf: () => undefined };
}

/** The blocks of the smallest block element that holds the whole range. */
function blocksAround(range: Range): readonly PageBlock[] {
  const { commonAncestorContainer } = range;
  let around =
    commonAncestorContainer instanceof Element ? commonAncestorContainer : commonAncestorContainer.parentElement;
  while (around?.parentElement && getComputedStyle(around).display.startsWith('inline')) around = around.parentElement;
  if (!around) return [];
  const reading = readBlocks(around, weighProse(around), limits);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value.blocks;
}

/** The blocks that the range touches, one to a line, and where in them it lies. */
function within(range: Range, blocks: readonly PageBlock[]): SelectedText | undefined {
  const places: { readonly block: PageBlock; readonly at: number }[] = [];
  let text = '';
  let start = -1;
  let end = -1;
  for (const block of blocks) {
    const touched = block.pieces.filter(({ node }) => range.intersectsNode(node));
    const [first] = touched;
    const last = touched.at(-1);
    if (!first || !last) continue;
    const at = text === '' ? 0 : text.length + 1;
    places.push({ block, at });
    if (start < 0) start = at + positionIn(first, range.startContainer, range.startOffset, first.at);
    end = at + positionIn(last, range.endContainer, range.endOffset, last.at + last.length);
    text = text === '' ? block.text : `${text}\n${block.text}`;
    if (text.length > LONGEST) return undefined;
  }
  if (start < 0 || start >= end) return undefined;
  const rangeOf = (from: number, to: number): Range | undefined => {
    const place = places.findLast(({ at }) => at <= from);
    return place && toRange(place.block, from - place.at, to - place.at);
  };
  return { text, start, end: Math.min(end, text.length), range, rangeOf };
}

/** Where in the block a boundary of the range lies: in this piece, or at its edge when the range goes beyond it. */
function positionIn(piece: Piece, container: Node, offset: number, edge: number): number {
  if (container !== piece.node) return edge;
  const before = fold(piece.data.slice(piece.from, offset)).length - piece.skipped;
  return piece.at + Math.min(Math.max(before, 0), piece.length);
}
