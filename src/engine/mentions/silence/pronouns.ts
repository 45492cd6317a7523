import { HYPHEN, isLetter, SPACE } from '../characters';
import { silence } from '../draft';
import { has, knownAt, knownBefore } from '../phrases';
import type { Recogniser } from '../scene';

/** "one" as a pronoun or a determiner ("no one knows which one", "one of them", "one day"): a count only before a noun. */
export const silencePronoun: Recogniser = (draft, { text, lexicon }) => {
  const { numeral, end } = draft;
  if (numeral.form !== 'words' || numeral.denominator || numeral.multiple) return false;
  if (numeral.value.digits !== 1n || numeral.value.scale !== 0) return false;
  if (text.charCodeAt(end) === HYPHEN) return false;
  if (text.charCodeAt(end) !== SPACE || !isLetter(text.charCodeAt(end + 1))) return silence(draft);
  const after = knownAt(text, end + 1, lexicon);
  const named = !after && text.charAt(end + 1) !== text.charAt(end + 1).toLowerCase();
  const before = knownBefore(text, draft.start - 1, lexicon);
  // "At one point" is a time, "by one point" a quantity.
  const time = has(before, 'pronounPlace') && has(after, 'pointWord');
  const pronoun = has(after, 'pronounAfter') || has(before, 'pronounBefore') || named || time;
  return pronoun && silence(draft);
};
