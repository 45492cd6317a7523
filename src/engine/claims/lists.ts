import type { Quantity, Span } from '../mentions/mention';
import { isAddable, type Line } from './line';

/** One member of a list: a figure, or one thing without a figure ("a pilot", "the driver"). */
/** `kind`: nothing but an adjective goes with the figure ("61 primary"); `leads`: nothing stands before it; `placed`: it is said where. */
export type ListItem =
  | { readonly figure: Quantity; readonly kind?: boolean; readonly leads?: boolean; readonly placed?: boolean }
  | { readonly one: true };

export interface FigureList {
  readonly items: readonly ListItem[];
  readonly span: Span;
  /** Every item is clean: nothing in it is left unread, and "and" stands before the last. */
  readonly clean: boolean;
  /** The same, but that no "and" stands before the last: "610,000 at home, 990,000 in America, 780,000 elsewhere". */
  readonly open: boolean;
}

interface Piece extends Span {
  /** "and" stands before it: it is the last of a list. */
  readonly last: boolean;
}

const MOST_ITEMS = 20;
const separator = /, (and |& |plus )?|; (and )?| (?:and|&|plus) /g;
const single =
  /^(?:a|an|the|his|her|their|its|one|another|my|our)\s+(?!(?:total|few|dozen|number|couple|group|pair|rest|others?|further|few|handful)\b)[^\d]{2,60}$/i;
const adjective =
  /^ (?!(?:against|abstain\w*|absent|opposed|dissent\w*|more|less|fewer|dead|missing|injured|hurt|wounded|both|others?|each)$)[\p{Ll}-]{4,}$/u;
const where = /^(?: of (?:them|these|those))? (?:in|at|on|from) (?!(?:all|total|average)\b)(?:the )?[\p{L}' -]{2,40}$/u;
/** Words inside an item that break it: another clause begins, or the figure is of something else. */
const breaks =
  /\b(?:which|who|that|while|but|when|because|after|before|said|says|will|would|have|has|had|including|of whom|is|are|was|were)\b/i;

/**
 * Reads `sentence.text.slice(start, end)` as a list of figures ("four women, three children and the driver"), up to
 * where the sentence goes on. `undefined` when an item is neither a figure that can be added to `total` nor one thing.
 */
export function readList(line: Line, start: number, end: number, total: Quantity): FigureList | undefined {
  const { text } = line.sentence;
  const items: ListItem[] = [];
  let clean = true;
  let closed = false;
  let stop = start;
  for (const piece of split(text, start, end)) {
    const own = line.figures.filter((figure) => figure.start >= piece.start && figure.start < piece.end);
    const [figure] = own;
    const words = text.slice(piece.start, piece.end);
    // "18 girls and 14 boys, sang in three languages": behind the last, a figure further on is of another clause.
    if (closed && figure && isOfAnotherClause(total, figure, text.slice(piece.start, figure.start))) break;
    const one = figure === undefined && single.test(words) && total.dimension !== 'money';
    if (figure ? !isAddable(line, total, figure) || figure.hedge === '>' || figure.hedge === '<' : !one) {
      // After "and three children" the sentence goes on; before, it was no list.
      if (!closed) return undefined;
      break;
    }
    if (closed || breaks.test(words) || own.length > 1) clean = false;
    items.push(
      figure
        ? {
            figure,
            kind: adjective.test(text.slice(figure.end, piece.end)),
            leads: figure.start === piece.start,
            placed: where.test(text.slice(figure.end, piece.end)),
          }
        : { one: true },
    );
    closed ||= piece.last;
    stop = piece.end;
  }
  const figures = items.filter((item) => 'figure' in item);
  if (figures.length === 0 || items.length < 2) return undefined;
  return { items, span: { start, end: stop }, clean: clean && closed, open: clean && !closed };
}

function split(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  let last = false;
  separator.lastIndex = start;
  for (let match = separator.exec(text); match && match.index < end; match = separator.exec(text)) {
    if (match.index > from) pieces.push({ start: from, end: match.index, last });
    if (pieces.length > MOST_ITEMS) return [];
    from = match.index + match[0].length;
    last = match[1] !== undefined || match[2] !== undefined || /^ (?:and|&|plus)/.test(match[0]);
  }
  if (from < end) pieces.push({ start: from, end, last });
  return pieces;
}

function isOfAnotherClause(total: Quantity, figure: Quantity, before: string): boolean {
  return (
    total.dimension === 'count' && figure.unit !== total.unit && / (?:in|on|at|for|to|with|by|from) $/.test(before)
  );
}
