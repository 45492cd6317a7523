import type { BindContext, Binding } from '../claims/bind/binding';
import type { Words } from '../claims/words';
import { wordClass } from '../claims/words/word-class';
import type { Quantity } from '../mentions/mention';
import type { Reference } from '../reference/reference';
import { isAbout } from './certainty';
import type { Outcome } from './readings';

/** Words beside a sum that agrees may be new to us when measure, entity and digits leave no other reading. */
const MOST_NEW = 2;

/** Whether a sum agrees so exactly that an unknown word beside it does not matter. */
export function isUnmistakable({ binding, result }: Outcome, quantity: Quantity): boolean {
  const { near, placed, choice } = binding;
  if (result !== 'agrees' || near.length > MOST_NEW || !placed.own || choice.ambiguous || choice.how === 'page')
    return false;
  if (near.some(({ name, bits }) => name !== undefined || (bits & wordClass.restrictor) !== 0)) return false;
  if (quantity.dimension !== 'money' || quantity.hedge === '>' || quantity.hedge === '<') return false;
  const named = placed.alias.stems.filter((one) => one.charCodeAt(0) > NINE).length;
  return named + digitsOf(quantity) >= LEAST_TELLING && named >= 2;
}

/** Words of the measure and digits of the figure that together are no chance. */
const LEAST_TELLING = 4;

/** Significant digits as written. */
export function digitsOf({ value }: Quantity): number {
  return String(value.digits).replace(/0+$/, '').length;
}

/** Words elsewhere in the clause that nothing accounts for: so many that the clause may be about something else. */
const MOST_STRANGERS = 6;

/**
 * Whether a match says something: the measure's own entity must be somewhere near, or the words or digits be so many
 * that no chance brings them together.
 */
export function isTelling(
  { binding, row }: Outcome,
  quantity: Quantity,
  words: Words,
  { reading, reference }: BindContext,
): boolean {
  if (row?.precision === 'at-most' && quantity.hedge === '>') return false;
  const { choice, placed } = binding;
  if (choice.how !== 'implied') return binding.far.length <= MOST_STRANGERS;
  if (isAbout(binding, words, reading)) return true;
  if (placed.places.every((place) => words.list[place]?.quantity !== undefined && !isRare(placed, reference)))
    return false;
  if (!choice.ambiguous && isRare(placed, reference)) return true;
  const digits = digitsOf(quantity);
  const named = placed.alias.stems.filter((one) => one.charCodeAt(0) > NINE).length;
  return named >= 2 && (!choice.ambiguous || named >= 3 || digits >= 3);
}

/** A word that no other measure is named by ("megacities"). */
function isRare({ alias, measure }: Binding['placed'], reference: Reference): boolean {
  return alias.stems.some(
    (one) =>
      one.length > 5 &&
      reference.measureAliases(one).length > 0 &&
      reference.measureAliases(one).every((other) => other.measure === measure.id),
  );
}

/** The character code of "9". */
const NINE = 57;
