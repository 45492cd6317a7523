import { COMMA, EN_DASH, HYPHEN, isDigit, POINT, SLASH, SPACE } from '../characters';
import { numberEnd } from '../digits';

const COLON = 58;
const ZERO = 48;

/** What may stand between the parts of a chain. */
const links = new Set([HYPHEN, SLASH, SPACE, POINT, COMMA, COLON, EN_DASH]);

/**
 * Where a chain of digits ends that is no figure: a telephone number, a date in digits, a version, an address of the
 * network, a row of a table ("020 7946 0958", "03/11/2025", "2025-12-16", "1.2.3", "4-4-2", "1 1 1"). 0 when the digits
 * at `at` are no such chain. Cost: one pass over the chain.
 */
export function chainEnd(text: string, at: number, decimalSign: ',' | '.'): number {
  let end = at;
  let count = 0;
  let glued = 0;
  let last = 0;
  for (;;) {
    const start = end;
    end = numberEnd(text, start, decimalSign);
    if (count === 0 && text.charCodeAt(start) === ZERO && isDigit(text.charCodeAt(start + 1))) glued += 2;
    const link = text.charCodeAt(end);
    if (!links.has(link) || !isDigit(text.charCodeAt(end + 1))) break;
    // "2 1/2": a mixed fraction, not a chain.
    if (link === SLASH && count === 1 && last === SPACE) break;
    count++;
    // "555-0198": no figure begins with a zero.
    if (link === HYPHEN && text.charCodeAt(end + 1) === ZERO && isDigit(text.charCodeAt(end + 2))) glued += 2;
    if (link === COMMA || link === POINT || link === COLON) glued += 2;
    last = link;
    end++;
  }
  if (count === 1 && last === SPACE) return text.charCodeAt(at) === ZERO && glued > 0 ? end : 0;
  return count >= 2 || glued >= 2 ? end : 0;
}
