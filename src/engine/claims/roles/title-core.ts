import { genericTitles, qualifiers } from '../../language/en/offices';
import type { Item } from './item';
import type { Draft } from './title-draft';

const MOST_WORDS = 6;
/** A title that more posts share names none. */
const MOST_SHARED = 4;
const generic = new Set(genericTitles);
const genericWords = new Set(genericTitles.flatMap((title) => title.split(' ')));
for (const word of qualifiers.keys()) genericWords.add(word);
for (const word of ['presidential', 'military', 'top', 'commander', 'adviser', 'the', 'of', 'for', 'and', 'special']) {
  genericWords.add(word);
}
/** Index of the first item of the post that ends at `last`, or -1. */
export function coreEndingAt(title: Draft, items: readonly Item[], last: number, text: string): number {
  const item = items[last];
  if (item?.name?.of === 'office') return !isJoined(items, last, text) && noteOffice(title, item, text) ? last : -1;
  for (let length = Math.min(MOST_WORDS, last + 1); length > 0; length--) {
    const words = joined(items, last - length + 1, last + 1);
    if (generic.has(words)) {
      title.core = words;
      return last - length + 1;
    }
  }
  return -1;
}

/** Index past the last item of the post that starts at `first`, or -1. */
export function coreStartingAt(title: Draft, items: readonly Item[], first: number, text: string): number {
  const item = items[first];
  if (item?.name?.of === 'office') return noteOffice(title, item, text) ? first + 1 : -1;
  for (let length = MOST_WORDS; length > 0; length--) {
    const words = joined(items, first, first + length);
    if (generic.has(words)) {
      title.core = words;
      return first + length;
    }
  }
  return -1;
}

function noteOffice(title: Draft, { name, lower, start, end }: Item, text: string): boolean {
  if (!name) return false;
  title.core = lower;
  title.offices = name.ids;
  title.anchored =
    name.ids.length <= MOST_SHARED &&
    text
      .slice(start, end)
      .split(/[\s-]+/)
      .some((word) => /^\p{Lu}/u.test(word) && !genericWords.has(word.toLowerCase().replace(/'s$/, '')));
  return true;
}

function joined(items: readonly Item[], from: number, to: number): string {
  let words = '';
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item?.kind !== 'word') return '';
    words += words ? ` ${item.lower}` : item.lower;
  }
  return words;
}

/** "pro-Russian president", "Franco-German": a hyphen before the name, and no "ex" or "then" before that. */
export function isJoined(items: readonly Item[], at: number, text: string): boolean {
  return text.charAt((items[at]?.start ?? 0) - 1) === '-' && !qualifiers.has(items[at - 1]?.lower ?? '');
}
