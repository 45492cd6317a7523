import { clauseEnd, clauseOpening } from '../../language/en/comparisons';
import type { NameMention } from '../../mentions/mention';
import type { Sentence } from '../../reading';
import type { Reference } from '../../reference/reference';
import { anchored, matchAt } from './pattern';

/** A name of a sentence that means one country, union or the world. */
export interface Country {
  readonly id: string;
  readonly name: NameMention;
  /** Where its words end, the sign of possession left out. */
  readonly end: number;
}

const kinds = new Set(['country', 'union', 'group']);

/** The countries of a sentence in reading order; names that only stand for one by habit ("Berlin") are none. */
export function countriesOf({ names }: Sentence, reference: Reference): Country[] {
  const found: Country[] = [];
  for (const name of names) {
    if (name.of !== 'entity' || name.form === 'metonym') continue;
    const [id, ...others] = name.ids.filter((one) => kinds.has(reference.entity(one)?.kind ?? ''));
    if (id !== undefined && others.length === 0) found.push({ id, name, end: name.end });
  }
  return found;
}

const opening = new RegExp(clauseOpening, 'i');
const end = anchored(clauseEnd);
const LONGEST_OPENING = 16;
/** Stands for words that were cut off. */
const CUT = 'x';

/** Nothing before it makes it a part of a country ("Northern Italy"), or the object of something else. */
export function opensClause({ text, start }: Sentence, { name }: Country): boolean {
  const from = Math.max(start, name.start - LONGEST_OPENING);
  return opening.test((from > start ? CUT : '') + text.slice(from, name.start));
}

/** Nothing behind it makes it a part or one of several ("than Italy and Spain combined"). */
export function closesClause({ text, end: last }: Sentence, at: number): boolean {
  return matchAt(end, text.slice(0, last), at) !== undefined;
}
