/** Words whose stem no suffix rule finds. Keys and values in lower case. */
const groups: readonly (readonly string[])[] = [
  ['freez', 'freeze', 'freezes', 'froze', 'frozen', 'freezing'],
  ['hold', 'holds', 'held', 'holding', 'holdings'],
  ['person', 'people', 'persons'],
  ['child', 'children'],
  ['woman', 'women'],
  ['man', 'men'],
  ['spend', 'spends', 'spent', 'spending'],
  ['lend', 'lends', 'lent', 'lending'],
  ['give', 'gives', 'gave', 'given', 'giving'],
  ['grow', 'grows', 'grew', 'grown', 'growing'],
  ['rise', 'rises', 'rose', 'risen', 'rising'],
  ['fall', 'falls', 'fell', 'fallen', 'falling'],
  ['win', 'wins', 'won', 'winning'],
  ['seiz', 'seize', 'seizes', 'seized', 'seizing', 'seizure'],
  ['die', 'dies', 'died', 'dying'],
  ['death', 'deaths', 'dead'],
  ['half', 'halves'],
  ['asset', 'assets'],
  // Words that only look inflected.
  ...['news', 'united', 'series', 'economics', 'politics', 'always', 'perhaps', 'during', 'billing', 'wales'].map(
    (word) => [word, word],
  ),
];

export const irregularStems: ReadonlyMap<string, string> = new Map(
  groups.flatMap(([stem = '', ...words]) => words.map((word) => [word, stem] as const)),
);
