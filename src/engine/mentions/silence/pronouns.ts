import { HYPHEN, isLetter, SPACE, wordEnd } from '../characters';
import { has, knownAt, knownBefore } from '../phrases';
import type { Recogniser } from '../scene';

/** "one" as a pronoun or a determiner ("no one knows which one", "one of them", "one day"): a count only before a noun. */
export const silencePronoun: Recogniser = (draft, { text, lexicon }) => {
  const { numeral } = draft;
  if (numeral.form !== 'words' || numeral.denominator || numeral.multiple) return false;
  if (numeral.value.digits !== 1n || numeral.value.scale !== 0) return false;
  const end = draft.end;
  if (text.charCodeAt(end) === HYPHEN) return false;
  if (text.charCodeAt(end) !== SPACE || !isLetter(text.charCodeAt(end + 1))) {
    draft.silent = true;
    return true;
  }
  const after = knownAt(text, end + 1, lexicon);
  const before = knownBefore(text, draft.start - 1, lexicon);
  const capital = wordEnd(text, end + 1) > end && text.charAt(end + 1) !== text.charAt(end + 1).toLowerCase();
  if (!has(after, 'pronounAfter') && !has(before, 'pronounBefore') && !(capital && !after)) return false;
  draft.silent = true;
  return true;
};
