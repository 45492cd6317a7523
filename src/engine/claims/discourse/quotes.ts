import type { Span } from '../../mentions/mention';
import type { ReadBlock } from '../../reading';

/** A single-quoted run longer than this is taken for two apostrophes. */
const LONGEST_SINGLE = 600;

const cache = new WeakMap<ReadBlock, readonly Span[]>();

/** The quotations of a block in reading order, marks included; scanned once. */
export function quotationsOf(block: ReadBlock, next: ReadBlock | undefined): readonly Span[] {
  let found = cache.get(block);
  if (!found) {
    found = findQuotations(block.normal.text, next !== undefined && /^\s*["“]/.test(next.normal.text));
    cache.set(block, found);
  }
  return found;
}

/**
 * Quotations in a normalised text. A quotation left open runs to the end only when `continues` (the next paragraph opens
 * with a mark again, as is usual in news) or when its mark cannot be anything else (“). Cost: linear.
 */
export function findQuotations(text: string, continues: boolean): Span[] {
  const spans: Span[] = [];
  let open = -1;
  let closing = '';
  let nextClosing = -1;
  const closingOf = singleClosings(text);
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (open >= 0) {
      if (mark === closing && (mark !== "'" || endsSingle(text, at))) {
        spans.push({ start: open, end: at + 1 });
        open = -1;
      }
      continue;
    }
    if (mark === '"' && !/\d/.test(text.charAt(at - 1))) {
      open = at;
      closing = '"';
    } else if (mark === '“') {
      open = at;
      closing = '”';
      // German marks open low and close with the English opening mark; a page may also mix straight and curly.
      if (nextClosing < at) nextClosing = text.indexOf('”', at);
      if (nextClosing < 0) closing = '"';
    } else if (mark === '„') {
      open = at;
      closing = '“';
    } else if (mark === '«') {
      open = at;
      closing = '»';
    } else if (opensSingle(text, at)) {
      const end = closingOf(at);
      if (end > 0) {
        spans.push({ start: at, end });
        at = end - 1;
      }
    }
  }
  if (open >= 0 && (continues || closing === '”')) spans.push({ start: open, end: text.length });
  return spans;
}

function opensSingle(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === '‘') return true;
  if (mark !== "'") return false;
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  if (!/[\s([—–:]/.test(before)) return false;
  return (
    /[\p{L}€$£]|\d(?!\ds\b)/u.test(text.slice(at + 1, at + 4)) &&
    !/^'(?:em|til|tis|twas)\b/i.test(text.slice(at, at + 5))
  );
}

function endsSingle(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(at + 1)) && /[^\s]/.test(text.charAt(at - 1));
}

/** Finds where single-quoted runs end; asked in reading order, so that the text is walked once. */
function singleClosings(text: string): (from: number) => number {
  let next = -1;
  return (from) => {
    for (next = Math.max(next, from + 1); next < text.length; next++) {
      const mark = text.charAt(next);
      if ((mark === "'" || mark === '’') && endsSingle(text, next)) break;
    }
    const broken = next >= text.length || next - from > LONGEST_SINGLE || text.slice(from, next).includes('\n');
    return broken ? -1 : next + 1;
  };
}
