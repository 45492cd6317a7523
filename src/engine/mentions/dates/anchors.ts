import { type DateLexicon, opensDate } from './lexicon';
import { type DateToken, isLetter, tokeniseDates, wordEnd } from './tokens';

/** What a date's reading may look at before and behind its anchor, in characters. */
const BEFORE = 110;
const BEHIND = 70;

const SPACE = 32;

/**
 * Tokens of the stretches of `text` that may hold a date, parted by a token that no date crosses. Cost: one scan that
 * allocates nothing, and the stretches around years, months, weekdays and the like.
 */
export function datePassages(text: string, lexicon: DateLexicon): DateToken[] {
  const tokens: DateToken[] = [];
  let start = -1;
  let end = -1;
  for (let at = 0; at < text.length; ) {
    const next = step(text, at, lexicon);
    if (next < 0) {
      const anchorEnd = -next;
      if (start >= 0 && at - BEFORE > end) {
        tokeniseDates(tokens, text, lexicon, start, end);
        tokens.push({ kind: 'other', start: end, end, value: 0 });
        start = -1;
      }
      if (start < 0) start = wordStart(text, Math.max(end, at - BEFORE, 0), at);
      // Never sought again inside the passage: a text without spaces stays linear.
      const wanted = Math.max(anchorEnd, Math.min(text.length, at + BEHIND));
      if (wanted > end) end = spaceFrom(text, wanted);
      at = anchorEnd;
    } else at = next;
  }
  if (start >= 0) tokeniseDates(tokens, text, lexicon, start, end);
  return tokens;
}

/** Where the scan goes on from `at`; negative when what ends there is an anchor. */
function step(text: string, at: number, lexicon: DateLexicon): number {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) {
    let end = at + 1;
    while (isDigit(text.charCodeAt(end))) end++;
    const length = end - at;
    if (length === 4 && code <= 50) return -end;
    if (length > 4 || length === 3) return end;
    const after = text.charCodeAt(end);
    // "15th", "15.12.2025", "15/12/2025".
    const ordinal =
      (after === 116 && text.charCodeAt(end + 1) === 104) || after === 115 || after === 110 || after === 114;
    const dotted = after === 46 && isDigit(text.charCodeAt(end + 1));
    return ordinal || dotted || after === 47 ? -end : end;
  }
  if (!isLetter(code)) return at + 1;
  const end = wordEnd(text, at);
  // "FY25".
  const coded = code === 70 && text.charCodeAt(at + 1) === 89;
  return coded || opensDate(lexicon, text, at, end) ? -end : end;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The first word that begins at or after `from`, `limit` at the latest. */
function wordStart(text: string, from: number, limit: number): number {
  if (from === 0) return 0;
  let at = from;
  while (at < limit && text.charCodeAt(at) > SPACE) at++;
  return at;
}

function spaceFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) > SPACE) at++;
  return at;
}
