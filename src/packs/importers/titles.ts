/** Titles that name no office by themselves, or are remarks rather than titles. */
const refused = new Set(['president', 'vice president', 'the us president', "the eu's top diplomat"]);

/**
 * Titles in the case that the name automaton wants: small letters where any will do ("Belgian foreign minister"), large
 * ones only in names and acronyms. A word is small when some title writes it so.
 */
export function plainTitles(titles: readonly string[], lowerWords: ReadonlySet<string>): string[] {
  const plain = titles
    .map((title) => title.trim())
    .filter((title) => title !== '' && !title.includes(':') && !refused.has(title.toLowerCase()))
    .map((title) =>
      title.replaceAll(/\b[A-Z][a-z]+\b/g, (word) => (lowerWords.has(word.toLowerCase()) ? word.toLowerCase() : word)),
    );
  const distinct = [...new Map(plain.map((title) => [title.toLowerCase(), title])).values()];
  // The first is the one that readers see: "governor of the Bank of England", found in whatever case by the next.
  const shown = titles.map((title) => title.trim()).find((title) => title.toLowerCase() === distinct[0]?.toLowerCase());
  return shown === undefined || shown === distinct[0] || shown.includes(' The ') ? distinct : [shown, ...distinct];
}
