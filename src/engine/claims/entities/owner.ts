import type { Word } from '../words';
import { isStop } from '../words/segment';
import type { EntityContext, Named } from './choice';

const relatives = new Set(['who', 'whose', 'which', 'that']);

/**
 * The names that may own a figure whose place in the sentence says whose it is: in brackets ("Afghanistan (10.3 million)")
 * or in a relative clause (", who had 91,") it belongs to the name right before. Empty when that name is not one for
 * which the measure is known; undefined when the place says nothing. Cost: the words before the figure in its clause.
 */
export function ownersOf(context: EntityContext, all: readonly Named[]): readonly Named[] | undefined {
  const { words, figure } = context;
  const end = bracketed(words.list, figure.from) ?? relativeTo(words.list, figure.from);
  if (end === undefined) return undefined;
  const found = all.filter(({ to }) => to === end || to === end - 1);
  if (found.length > 0) return found;
  return isOtherName(context, end) ? [] : undefined;
}

/** Where the words end that a bracket with the figure at `from` follows; the figure need not open it ("(up to 8 million)"). */
function bracketed(list: readonly Word[], from: number): number | undefined {
  return list[from - 1]?.text === '(' ? from - 2 : undefined;
}

/** Where the antecedent ends of the relative clause that the figure at `from` stands in. */
function relativeTo(list: readonly Word[], from: number): number | undefined {
  for (let index = from - 1; index > 0; index--) {
    const word = list[index];
    if (!word || isStop(word)) return undefined;
    if (!relatives.has(word.lower)) continue;
    return list[index - 1]?.text === ',' ? index - 2 : undefined;
  }
  return undefined;
}

/** A name of something else ends there: one for which the measure is not known, or that the reference does not have. */
function isOtherName({ words: { list }, used }: EntityContext, end: number): boolean {
  const word = list[end];
  return (
    word !== undefined &&
    word.kind === 'word' &&
    !word.date &&
    !word.quantity &&
    !used.includes(end) &&
    (word.name !== undefined || (end > 0 && /^\p{Lu}/u.test(word.text)))
  );
}
