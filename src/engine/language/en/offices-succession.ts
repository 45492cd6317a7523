/** English words by which one holder of an office follows another, as data; the rules are in claims/roles/succession. */

function phrases(list: string): readonly (readonly string[])[] {
  return list
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .map((phrase) => phrase.split(' '));
}

/** After the one who comes: "X succeeded Y as …". */
export const followedPhrases = phrases(`
  succeeded | succeeds | has succeeded | replaced | replaces | has replaced | took over from | takes over from
  has taken over from
`);

/** After the one who goes: "Y was replaced by X as …", "Y was succeeded as … by X". */
export const wasFollowedPhrases = phrases(`
  was succeeded | was replaced | is succeeded | is replaced | has been succeeded | has been replaced
`);

/** Plurals of the last words of titles: "Presidents X and Y", "the French and German foreign ministers". */
export const pluralTitleWords: ReadonlyMap<string, string> = new Map([
  ...['president', 'minister', 'chancellor', 'premier', 'leader', 'governor', 'king', 'queen', 'mayor', 'chief'].map(
    (word) => [`${word}s`, word] as const,
  ),
  ['secretaries', 'secretary'],
]);
