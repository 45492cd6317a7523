import { APOSTROPHE, HYPHEN, isUpper, pastGap, pastSpace, SLASH } from '../characters';
import { claim } from '../draft';
import { readNoun } from '../nouns';
import { has, knownAfter, knownAt, knownBefore } from '../phrases';
import type { Draft, Recogniser } from '../scene';

/** "Two-thirds of voters": a part of something. */
export const readShare: Recogniser = (draft, { text, lexicon }) => {
  if (draft.numeral.denominator === undefined) return false;
  // "9/10" may be a day: in digits a share is "of" something.
  if (text.charCodeAt(draft.numeral.end - 2) === SLASH || text.charCodeAt(draft.numeral.end - 3) === SLASH) {
    draft.silent = !has(knownAfter(text, draft.end, lexicon), 'link');
    if (draft.silent) return true;
  }
  return claim(draft, 'share', 'share', draft.end);
};

/** An age by its words or by apposition: "aged 44", "Anna Holt, 44, chairs". */
export const readAge: Recogniser = (draft, { text, lexicon }) => {
  if (draft.numeral.form === 'words' ? draft.numeral.scaled : !draft.numeral.bare || draft.numeral.length > 3)
    return false;
  const after = text.charAt(draft.end);
  const before = knownBefore(text, draft.start - 1, lexicon);
  const apposition =
    text.slice(draft.start - 2, draft.start) === ', ' &&
    (after === ',' || after === '.' || after === ';') &&
    draft.numeral.bare &&
    draft.numeral.length === 2 &&
    isName(text, draft.start - 2) &&
    !has(knownBefore(text, draft.start - 2, lexicon), 'month');
  if (!apposition && !has(before, 'agedBefore')) return false;
  return claim(draft, 'year', 'age', draft.end, 'noun');
};

/** Whether the word that ends at `end` is written as a name, with another name before it. */
function isName(text: string, end: number): boolean {
  let start = end;
  while (start > 0 && text.charCodeAt(start - 1) > 32 && end - start < 40) start--;
  if (!isUpper(text, start)) return false;
  let previous = start - 1;
  while (previous > 0 && text.charCodeAt(previous - 1) > 32 && start - previous < 40) previous--;
  return previous >= 0 && isUpper(text, previous);
}

/** The plain noun that is counted, or nothing at all: always claims. */
export const readCount: Recogniser = (draft, { text, lexicon }) => {
  const hyphen = text.charCodeAt(draft.end) === HYPHEN;
  const place = pastGap(text, draft.end);
  if (!lexicon.data.readsNouns) {
    // "Un plan", "ein Haus": the article is written like the number one.
    draft.silent = draft.numeral.form === 'words' && has(knownAt(text, draft.numeral.start, lexicon), 'article');
    return true;
  }
  // "The boy, three, was found safe": an age, or the place in a list.
  if (place === draft.end) {
    draft.silent = draft.numeral.form === 'words' && text[draft.end] === ',' && text.startsWith(', ', draft.start - 2);
    return true;
  }
  const linked = knownAt(text, place, lexicon);
  const vague = linked && draft.numeral.upper && has(linked, 'link');
  const noun = readNoun(text, vague ? pastSpace(text, linked.end) : place, lexicon);
  const one = draft.value.digits === 1n && draft.value.scale === 0;
  if (!noun || !(noun.plural || one || hyphen)) {
    draft.silent = isLikelyName(draft, text, one && hyphen);
    return true;
  }
  return claim(draft, noun.noun, 'count', hyphen ? noun.end : draft.end, 'noun');
};

/** Of a number that counts nothing: "a one-off", "Two Sigma"; "the class of '99", "Ocean's 11". */
function isLikelyName({ start, end, numeral }: Draft, text: string, oneOff: boolean): boolean {
  if (numeral.form === 'words') return oneOff || (isUpper(text, start) && isUpper(text, end + 1));
  const behindApostrophe = text.charCodeAt(start - 1) === APOSTROPHE && numeral.length === 2;
  return behindApostrophe || (numeral.bare && text.startsWith("'s ", start - 3));
}
