import { HYPHEN, isLetter, pastSpace, wordEnd } from '../characters';
import { has, knownAt } from '../phrases';
import type { Draft, Recogniser } from '../scene';

/** "doubled", "sixfold", "300-fold", "four times the limit", "2x". */
export const readMultiple: Recogniser = (draft, { text, lexicon }) => {
  if (draft.numeral.multiple) {
    const word = knownAt(text, draft.start, lexicon);
    // "twice" and "thrice" count occasions unless something is compared.
    const compares = has(knownAt(text, pastSpace(text, draft.end), lexicon), 'timesAfter');
    if (has(word, 'times') && !compares) draft.silent = true;
    return set(draft, draft.end);
  }
  if (
    draft.numeral.form === 'digits' &&
    text[draft.end] === 'x' &&
    !isLetter(text.charCodeAt(draft.end + 1)) &&
    !/\d/.test(text.charAt(draft.end + 1))
  )
    return set(draft, draft.end + 1);
  const place = text.charCodeAt(draft.end) === HYPHEN ? draft.end + 1 : pastSpace(text, draft.end);
  const stop = wordEnd(text, place);
  const known = lexicon.word(text, place, stop);
  if (known?.roles?.has('fold')) return set(draft, stop);
  if (!known?.roles?.has('times') || stop === place) return false;
  if (!has(knownAt(text, pastSpace(text, stop), lexicon), 'timesAfter')) return false;
  return set(draft, stop);
};

function set(draft: Draft, end: number): true {
  draft.unit = 'multiple';
  draft.dimension = 'multiple';
  draft.unitAt = 'after';
  draft.end = end;
  return true;
}
