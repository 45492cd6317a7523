import { isDigit, isLetter, pastGap } from '../characters';
import { claim } from '../draft';
import { has, knownAfter, knownAt, wordAt } from '../phrases';
import type { Draft, Recogniser } from '../scene';

/** "doubled", "sixfold", "300-fold", "four times the limit", "2x". */
export const readMultiple: Recogniser = (draft, { text, lexicon }) => {
  const compares = (end: number) => has(knownAfter(text, end, lexicon), 'timesAfter');
  if (draft.numeral.multiple) {
    // "twice" and "thrice" count occasions unless something is compared.
    if (has(knownAt(text, draft.start, lexicon), 'times') && !compares(draft.end)) draft.silent = true;
    return multiple(draft, draft.end);
  }
  const next = text.charCodeAt(draft.end + 1);
  if (draft.numeral.form === 'digits' && text[draft.end] === 'x' && !isLetter(next) && !isDigit(next))
    return multiple(draft, draft.end + 1);
  const known = wordAt(text, pastGap(text, draft.end), lexicon);
  return (
    known !== undefined &&
    (has(known, 'fold') || (has(known, 'times') && compares(known.end))) &&
    multiple(draft, known.end)
  );
};

function multiple(draft: Draft, end: number): true {
  return claim(draft, 'multiple', 'multiple', end);
}
