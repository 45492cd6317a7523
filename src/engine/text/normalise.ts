/**
 * Text made plain for reading: one kind of space, hyphen, apostrophe and digit, nothing invisible. The seeds of this
 * project have U+202F inside figures and U+2011 inside names; pages also carry soft hyphens, zero-width joints and
 * direction marks, which would split a figure or let a page hide one.
 */
export interface NormalText {
  readonly original: string;
  readonly text: string;
  /** UTF-16 offset in `original` of a UTF-16 offset in `text` (0 … text.length). O(log n) in the characters removed. */
  offsetOf(position: number): number;
}

const SPACE = ' ';
const REMOVED = '';

/** Everything that is replaced, one to one, or removed. Characters not listed stay as they are. */
const replacements = new Map<number, string>();

function replace(characters: Iterable<number>, by: string): void {
  for (const code of characters) replacements.set(code, by);
}

function* range(from: number, to: number): Generator<number> {
  for (let code = from; code <= to; code++) yield code;
}

replace([0xa0, 0x1680, 0x202f, 0x205f, 0x3000, ...range(0x2000, 0x200a)], SPACE);
replace([0x2010, 0x2011, 0xfe58, 0xfe63, 0xff0d], '-');
replace([0x2019, 0x02bc, 0xff07], "'");
replace([0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0xfe0e, 0xfe0f], REMOVED);
replace([0x200e, 0x200f, 0x061c, ...range(0x202a, 0x202e), ...range(0x2066, 0x2069)], REMOVED);
for (const code of range(0xff10, 0xff19)) replacements.set(code, String.fromCharCode(code - 0xff10 + 0x30));
replacements.set(0xff05, '%');
replacements.set(0xff04, '$');
replacements.set(0xffe1, '£');
replacements.set(0xffe5, '¥');

/** "1️⃣" is the picture of a key, not a figure: blanked at equal length. */
const keycap = /[0-9#*]\ufe0f?\u20e3/g;
/** Text that is shown from right to left whatever it says: "581" is seen as 185. It becomes a word that nobody knows. */
const turnedRound = /\u202e[^\u202c\n]*\u202c?/g;
/** "TOKYO - The bank …": a hyphen between words that stands free is a dash; between figures it may be a minus or a range. */
const typedDash = /(?<=[\p{L},.)]) -(?= \p{L})/gu;
const FIRST_REPLACED = 0xa0;

/** Cost: linear, and no copy when nothing needs replacing. */
export function normalise(original: string): NormalText {
  const source = withoutPictures(original);
  const pieces: string[] = [];
  /** Pairs: position in the normal text, characters removed before it. */
  const removals: number[] = [];
  let copied = 0;
  let removed = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code < FIRST_REPLACED) continue;
    const by = replacements.get(code);
    if (by === undefined) continue;
    pieces.push(source.slice(copied, at) + by);
    copied = at + 1;
    if (by === REMOVED) {
      removed += 1;
      removals.push(at + 1 - removed, removed);
    }
  }
  if (pieces.length === 0) return { original, text: source, offsetOf: (position) => position };
  pieces.push(source.slice(copied));
  return { original, text: pieces.join(''), offsetOf: (position) => position + removedBefore(removals, position) };
}

/** Signs that do not say what they show, filled in at equal length. */
function withoutPictures(original: string): string {
  const dashed = original.includes(' - ') ? original.replace(typedDash, ' –') : original;
  const keysGone = dashed.includes('\u20e3') ? dashed.replace(keycap, (key) => SPACE.repeat(key.length)) : dashed;
  return keysGone.includes('\u202e') ? keysGone.replace(turnedRound, (run) => 'x'.repeat(run.length)) : keysGone;
}

function removedBefore(removals: readonly number[], position: number): number {
  let low = 0;
  let high = removals.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((removals[middle * 2] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (removals[low * 2 - 1] ?? 0);
}
