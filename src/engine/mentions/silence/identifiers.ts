import {
  EN_DASH,
  HYPHEN,
  isDigit,
  isLetter,
  isUpper,
  MINUS_SIGN,
  pastGap,
  pastSpace,
  SLASH,
  SPACE,
  wordEnd,
  wordStart,
} from '../characters';
import { currencyBefore } from '../currency/before';
import { silence } from '../draft';
import { isPlural } from '../nouns';
import { has, knownAt, knownBefore } from '../phrases';
import type { Draft, Recogniser, Scene } from '../scene';

/** Numbers that are part of a name by their spelling: "A303", "F-16", "#1", "9/11", "%28", the clause "9(2)". */
export const silenceGlued: Recogniser = (draft, scene) => {
  const { text } = scene;
  if (draft.numeral.form === 'words') return false;
  const before = text.charCodeAt(draft.start - 1);
  if (isLetter(before)) return !currencyBefore(draft, scene) && silence(draft);
  const dash = before === HYPHEN || before === EN_DASH || before === MINUS_SIGN;
  // "8.2kg/18lb", "180C/350F": the same again in another unit.
  const again =
    before === SLASH &&
    /\d ?°?[a-z]{1,3}\/$/i.test(text.slice(Math.max(0, draft.start - 7), draft.start)) &&
    !/^100 ?km/.test(text.slice(draft.start, draft.start + 6));
  const glued =
    (dash && isLetter(text.charCodeAt(draft.start - 2))) ||
    (draft.start > 0 && '%=_#@?^'.includes(text.charAt(draft.start - 1))) ||
    (before === SLASH && !again) ||
    (text[draft.end] === ')' && text[draft.start - 1] === '(' && isDigit(text.charCodeAt(draft.start - 2))) ||
    (text.charCodeAt(draft.end) === SLASH && isDigit(text.charCodeAt(draft.end + 1)));
  return glued && silence(draft);
};

/** "221B Baker Street", "Rule 10b-5", "pad 39A": a letter of the number's own, no billion and no ampere. */
export const silenceLettered: Recogniser = (draft, scene) => {
  const { text, lexicon } = scene;
  const { end, start } = draft;
  if (!draft.numeral.bare || !/^[ab]\b/i.test(text.slice(end, end + 2)) || text.charCodeAt(start - 1) !== SPACE)
    return false;
  if (!isLetter(text.charCodeAt(start - 2)) || currencyBefore(draft, scene)) return false;
  const named =
    has(knownBefore(text, start - 1, lexicon), 'naming') || /^(?:-\d| [A-Z])/.test(text.slice(end + 1, end + 3));
  return named && silence(draft);
};

/** What is left glued after all units were tried: ordinals, decades, models ("22nd", "1990s", "737s", "4G"). */
export const silenceSuffixed: Recogniser = (draft, { text, lexicon }) => {
  if (has(knownAt(text, pastGap(text, draft.end), lexicon), 'ordinalAfter')) return silence(draft);
  if (draft.numeral.form === 'words' || draft.numeral.scaled) return false;
  const code = text.charCodeAt(draft.end);
  const letter = isLetter(code) || (code === 39 && text[draft.end + 1] === 's') || code === 0xba || code === 0xaa;
  return letter && silence(draft);
};

/** Names that a number ends ("Article 50", "iPhone 15", "Apollo 11"): a capital or a naming word before it. */
export const silenceNamed: Recogniser = (draft, scene) => {
  const { text, lexicon } = scene;
  const { numeral } = draft;
  if (text.charCodeAt(draft.start - 1) !== SPACE) return false;
  let end = text[draft.start - 2] === '.' ? draft.start - 2 : draft.start - 1;
  // "Boeing's 777"
  if (text.startsWith("'s", end - 2)) end -= 2;
  if (numeral.form === 'words') return wordName(draft, scene);
  if (numeral.scaled || (numeral.length > 4 && !numeral.bare)) return false;
  const start = wordStart(text, end);
  if (start === end) return false;
  const before = knownBefore(text, end, lexicon);
  // "nine 787 Dreamliners"
  if (before && before.word.number > 0 && numeral.bare && numeral.length === 3) return silence(draft);
  if (has(before, 'naming') && !has(knownAt(text, draft.end + 1, lexicon), 'to')) return silence(draft);
  if (!numeral.bare || numeral.length > 4) return false;
  // "Nur 18 von 45": where small words are no closed list, a capital may only open the sentence.
  if (!lexicon.data.readsNouns && opensSentence(text, start)) return false;
  if (end < draft.start - 1) return false;
  if (!isUpper(text, start) || before?.word.roles || before?.word.unit || (before?.word.currencies && end - start > 1))
    return false;
  // "gave the EPP 188 seats"
  if (has(knownAt(text, pastGap(text, draft.end), lexicon), 'seatAfter')) return false;
  return !isParty(text, start, end) && silence(draft);
};

/** "The left won 121 seats, the Greens 31": a plural with its article in a list has a count of its own. */
function isParty(text: string, start: number, end: number): boolean {
  return (
    text[end - 1] === 's' && /(?:[,;]| and) the (?:[A-Z]\w+ ){0,2}$/.test(text.slice(Math.max(0, start - 32), start))
  );
}

/** "World War Two", "the Big Four": a number word with a capital inside a sentence. */
function wordName(draft: Draft, { text }: Scene): boolean {
  return isUpper(text, draft.start) && !opensSentence(text, draft.start) && silence(draft);
}

function opensSentence(text: string, at: number): boolean {
  let place = at - 1;
  while (place >= 0 && ' "“‘\'([-–—'.includes(text.charAt(place))) place--;
  return place < 0 || '.!?:;\n\r\t•…|'.includes(text.charAt(place));
}

/** "day 3", "round two", when nothing is counted. */
export const silenceWeaklyNamed: Recogniser = (draft, { text, lexicon }) => {
  const { bare, form, scaled, denominator, length } = draft.numeral;
  if (scaled || denominator || length > 3 || !(bare || form === 'words')) return false;
  const before = knownBefore(text, draft.start - 1, lexicon);
  if (!has(before, 'namingWeak')) return false;
  const stop = wordEnd(text, pastSpace(text, draft.end));
  if (stop > draft.end + 1 && isPlural(text, draft.end + 1, stop, lexicon)) return false;
  return silence(draft);
};

/** "10 Downing Street", "1600 Pennsylvania Avenue": a house in a street. */
export const silenceAddress: Recogniser = (draft, { text, lexicon }) => {
  if (!draft.numeral.bare || text.charCodeAt(draft.end) !== SPACE) return false;
  let at = draft.end + 1;
  for (let count = 0; count < 4; count++) {
    if (!isUpper(text, at)) return false;
    const end = wordEnd(text, at);
    if (count > 0 && has(knownAt(text, at, lexicon), 'street')) return silence(draft);
    if (text.charCodeAt(end) !== SPACE) return false;
    at = end + 1;
  }
  return false;
};
