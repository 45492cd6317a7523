import type { Quantity, Span } from '../mentions/mention';
import { isAddable, type Line } from './line';

/** One member of a list: a figure, or one thing without a figure ("a pilot", "the driver"). */
export type ListItem = { readonly figure: Quantity } | { readonly one: true };

export interface FigureList {
  readonly items: readonly ListItem[];
  readonly span: Span;
  /** Every item is clean: nothing in it is left unread. */
  readonly clean: boolean;
}

const separator = /, (?:and |& |plus )?|; (?:and )?| and | & | plus /g;
const single =
  /^(?:a|an|the|his|her|their|its|one|another|my|our)\s+(?!(?:total|few|dozen|number|couple|group|pair|rest|others?|further|few|handful)\b)[^\d]{2,60}$/i;
/** Words inside an item that break it: another clause begins, or the figure is of something else. */
const breaks =
  /\b(?:which|who|that|while|but|when|because|after|before|said|says|will|would|have|has|had|including|of whom)\b/i;

/**
 * Reads `sentence.text.slice(start, end)` as a list of figures ("four women, three children and the driver").
 * `undefined` when an item is neither a figure that can be added to `total` nor a single thing.
 */
export function readList(line: Line, start: number, end: number, total: Quantity): FigureList | undefined {
  const { text } = line.sentence;
  const pieces = split(text, start, end);
  if (pieces.length < 2 || pieces.length > 20) return undefined;
  const items: ListItem[] = [];
  let clean = true;
  for (const [at, piece] of pieces.entries()) {
    const own = line.figures.filter((figure) => figure.start >= piece.start && figure.start < piece.end);
    const figure = own[0];
    const words = text.slice(piece.start, piece.end);
    if (breaks.test(words)) clean = false;
    if (own.length > 1) clean = false;
    if (figure) {
      if (!isAddable(line, total, figure) || figure.hedge === '>' || figure.hedge === '<') return undefined;
      items.push({ figure });
    } else if (single.test(words) && total.dimension !== 'money') items.push({ one: true });
    else if (at === pieces.length - 1) clean = false;
    else return undefined;
  }
  const figures = items.filter((item) => 'figure' in item);
  return figures.length > 0 && items.length >= 2 ? { items, span: { start, end }, clean } : undefined;
}

function split(text: string, start: number, end: number): Span[] {
  const pieces: Span[] = [];
  let from = start;
  separator.lastIndex = start;
  for (let match = separator.exec(text); match && match.index < end; match = separator.exec(text)) {
    if (match.index > from) pieces.push({ start: from, end: match.index });
    from = match.index + match[0].length;
  }
  if (from < end) pieces.push({ start: from, end });
  return pieces;
}
