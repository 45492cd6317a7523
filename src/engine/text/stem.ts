import { irregularStems } from '../language/en/stems';

/**
 * A light English stem, for comparing words of a measure's alias with words of a page: number, tense and the
 * British and American spellings fall together ("immobilised" and "immobilizing", "frozen" and "freeze").
 * It need not be a word. Cost: one pass over the word.
 */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = findStem(word);
  if (stems.size < MOST_KNOWN) stems.set(word, found);
  return found;
}

/** Stems found before: news repeats its words. Bounded, so that no text can fill the memory. */
const stems = new Map<string, string>();
const MOST_KNOWN = 20_000;

function findStem(word: string): string {
  const lower = word.toLowerCase();
  const irregular = irregularStems.get(lower);
  if (irregular !== undefined) return irregular;
  if (lower.length <= 3 || !/^[a-z]+$/.test(lower)) return lower;
  return spelling(suffix(lower));
}

function suffix(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return suffix(word.slice(0, -1));
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ed') && /[aeiouy].*ed$/.test(word) && word.length > 4) return bare(word.slice(0, -2));
  if (word.endsWith('ing') && /[aeiouy].*ing$/.test(word) && word.length > 5) return bare(word.slice(0, -3));
  return word.endsWith('e') && word.length > 3 ? word.slice(0, -1) : word;
}

/** "stopp" → "stop", "immobilise" → "immobilis". */
function bare(root: string): string {
  if (/([bdfgmnprt])\1$/.test(root)) return root.slice(0, -1);
  return root.endsWith('e') ? root.slice(0, -1) : root;
}

/** American and British spellings to one. */
function spelling(root: string): string {
  return root
    .replace(/i[sz]ation$/, 'is')
    .replace(/iz$/, 'is')
    .replace(/yz$/, 'ys')
    .replace(/ens$/, 'enc')
    .replace(/our$/, 'or');
}
