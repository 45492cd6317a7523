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

/** Between a person and a country or body: "X heads the ECB". */
export const leadsPhrases = phrases('leads | heads | runs | now leads | now heads | now runs | still leads | governs');

/** Between a person and a country that "as prime minister" follows. */
export const hasLedPhrases = phrases('has led | has headed | has run | has governed | has ruled');

/** Behind a country or body that is led as a whole: "X leads NATO into …". */
export const afterLeading: ReadonlySet<string> = new Set(
  'and but or as since into in at from with until for now when while though although because by on alongside'.split(
    ' ',
  ),
);

/** Before a title that stands between commas behind its name: "X, back as prime minister, …". */
export const apposedOpenings = phrases(`
  back as | now serving as | serving as | in office as | again | now again | this year 's | sworn in as
  newly sworn in as | just sworn in as
`);

/** Plurals of the last words of titles: "Presidents X and Y", "the French and German foreign ministers". */
export const pluralTitleWords: ReadonlyMap<string, string> = new Map([
  ...['president', 'minister', 'chancellor', 'premier', 'leader', 'governor', 'king', 'queen', 'mayor', 'chief'].map(
    (word) => [`${word}s`, word] as const,
  ),
  ['secretaries', 'secretary'],
]);
