/** The words of a gap in order, in lower case; numbers and signs of a clause count as words of their own. */
export function gapWords(gap: string): readonly string[] {
  return gap.match(/[\p{L}\d'’.&%-]*[\p{L}\d'’%]|[,;:()–—¦.!?]/gu) ?? [];
}

const softSigns = new Set([',', '(', ')', ':', '–', '—']);
const hardSigns = new Set([';', '.', '!', '?', '¦']);

/** How many of these words are in none of the lists; a sign that ends a clause counts as a hundred. */
export function strangers(words: readonly string[], ...lists: readonly { has(word: string): boolean }[]): number {
  let count = 0;
  for (const word of words) {
    if (hardSigns.has(word)) count += 100;
    else if (!softSigns.has(word) && !lists.some((list) => list.has(word))) count += 1;
  }
  return count;
}

/** The words behind a figure up to the end of its clause. */
export function clauseWords(gap: string): readonly string[] {
  const words = gapWords(gap);
  const end = words.findIndex((word) => hardSigns.has(word) || (softSigns.has(word) && word !== '('));
  return end < 0 ? words : words.slice(0, end);
}
