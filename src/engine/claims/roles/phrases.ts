import type { Item } from './item';

/** Index past the longest of the phrases that begins at `from`, or -1. */
export function endOfPhrase(items: readonly Item[], from: number, phrases: readonly (readonly string[])[]): number {
  const fitting = phrases.filter((phrase) => phrase.every((word, index) => items[from + index]?.lower === word));
  return fitting.length > 0 ? from + Math.max(...fitting.map(({ length }) => length)) : -1;
}
