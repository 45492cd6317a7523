import type { Reading } from '../reading';
import { type ClaimPeriod, periodOf } from './period';
import type { Word, Words } from './words';
import { segmentOf } from './words/segment';
import { wordClass } from './words/word-class';

/**
 * The period of a figure that takes its measure from the figure before it: "India grew by 7.6% in 2025, China by 5% and
 * America by 2.2%" tells of one year. Its own when it names one or is more than an item. Cost: the words between.
 */
export function itemPeriodOf(
  words: Words,
  position: number,
  own: ClaimPeriod | undefined,
  reading: Reading,
): ClaimPeriod | undefined {
  if (own?.how !== 'article') return own;
  for (let at = position; at > 0; at--) {
    const segment = segmentOf(words, at);
    const items = words.list.slice(segment.from, segment.to + 1);
    if (items.length > LONGEST_ITEM || items.some(isClause)) return own;
    const before = words.quantities[at - 1];
    if (!before || before.quantity.unit !== words.quantities[position]?.quantity.unit) return own;
    const period = periodOf(words, before, segmentOf(words, at - 1), reading);
    if (period?.how !== 'article') return period?.ambiguous === false ? period : own;
  }
  return own;
}

/** Words of an item: whose, and how much. */
const LONGEST_ITEM = 8;

const verbs = wordClass.level | wordClass.rise | wordClass.fall | wordClass.report;
const auxiliaries = new Set('is are was were will would has have had does did earlier before ago now then'.split(' '));

/** A verb or a word of time makes a clause of it, which may have a time of its own. */
function isClause({ bits, lower }: Word): boolean {
  return (bits & verbs) !== 0 || auxiliaries.has(lower);
}
