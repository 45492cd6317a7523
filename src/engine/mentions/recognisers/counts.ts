import { HYPHEN, isUpper, pastSpace, SLASH } from '../characters';
import { readNoun } from '../nouns';
import { has, knownAt, knownBefore } from '../phrases';
import type { Recogniser } from '../scene';

/** "Two-thirds of voters": a part of something. */
export const readShare: Recogniser = (draft, { text, lexicon }) => {
  if (draft.numeral.denominator === undefined) return false;
  // "9/10" may be a day: in digits a share is "of" something.
  if (text.charCodeAt(draft.numeral.end - 2) === SLASH || text.charCodeAt(draft.numeral.end - 3) === SLASH) {
    draft.silent = !has(knownAt(text, pastSpace(text, draft.end), lexicon), 'link');
    if (draft.silent) return true;
  }
  draft.unit = 'share';
  draft.dimension = 'share';
  draft.unitAt = 'after';
  return true;
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
  draft.unit = 'year';
  draft.dimension = 'age';
  draft.unitAt = 'noun';
  return true;
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
  draft.dimension = 'none';
  const hyphen = text.charCodeAt(draft.end) === HYPHEN;
  const place = hyphen ? draft.end + 1 : pastSpace(text, draft.end);
  if (!lexicon.data.readsNouns) {
    // "Un plan", "ein Haus": the article is written like the number one.
    draft.silent = draft.numeral.form === 'words' && has(knownAt(text, draft.numeral.start, lexicon), 'article');
    return true;
  }
  if (place === draft.end) return true;
  const linked = knownAt(text, place, lexicon);
  const vague =
    draft.numeral.upper !== undefined && has(linked, 'link') && linked ? pastSpace(text, linked.end) : place;
  const noun = readNoun(text, vague, lexicon);
  if (!noun) return true;
  const one = draft.value.digits === 1n && draft.value.scale === 0;
  if (!noun.plural && !one && !hyphen) return true;
  draft.unit = noun.noun;
  draft.dimension = 'count';
  draft.unitAt = 'noun';
  if (hyphen) draft.end = noun.end;
  return true;
};
