import {
  boundaryWords,
  dealWords,
  fallVerbs,
  functionWords,
  levelVerbs,
  neutralWords,
  notAdverbs,
  reportVerbs,
  restrictors,
  riseVerbs,
} from '../language/en/claim-words';
import { stem } from '../text/stem';

/** What a plain word does in a claim's phrase, as bits; 0 is a content word that must be accounted for. */
export const wordClass = {
  function: 1,
  neutral: 2,
  level: 4,
  rise: 8,
  fall: 16,
  report: 32,
  boundary: 64,
  restrictor: 128,
  /** Giving, getting and agreeing on a sum. */
  deal: 256,
} as const;

const classes = new Map<string, number>();

function enter(words: string, bit: number, form: (word: string) => string): void {
  for (const word of words.split(/\s+/)) if (word) classes.set(form(word), (classes.get(form(word)) ?? 0) | bit);
}

const asWritten = (word: string) => word;
enter(functionWords, wordClass.function, asWritten);
enter(boundaryWords, wordClass.boundary, asWritten);
enter(neutralWords, wordClass.neutral, stem);
enter(levelVerbs, wordClass.level, stem);
enter(riseVerbs, wordClass.rise, stem);
enter(fallVerbs, wordClass.fall, stem);
enter(reportVerbs, wordClass.report, stem);
enter(restrictors, wordClass.restrictor, stem);
enter(dealWords, wordClass.deal, stem);

const tellingAdverbs = new Set(notAdverbs.trim().split(/\s+/));

/** The bits of a word given in lower case and as its stem. */
function classOf(lower: string, stemmed: string): number {
  if (lower.length > 5 && lower.endsWith('ly') && !tellingAdverbs.has(lower) && !classes.has(lower))
    return wordClass.neutral;
  return (classes.get(lower) ?? 0) | (lower === stemmed ? 0 : (classes.get(stemmed) ?? 0));
}

/** What a word is, whatever sentence it stands in. */
export interface WordForm {
  readonly stem: string;
  readonly bits: number;
}

const forms = new Map<string, WordForm>();

/** Words remembered at the most: a page's vocabulary many times over, and no more when a page makes words up. */
const MOST_FORMS = 20_000;

/** The stem and class of a word in lower case. News repeats its words: nearly every call is one look-up. */
export function formOf(lower: string): WordForm {
  const known = forms.get(lower);
  if (known) return known;
  const stemmed = stem(lower);
  const form = { stem: stemmed, bits: classOf(lower, stemmed) };
  if (forms.size >= MOST_FORMS) forms.clear();
  forms.set(lower, form);
  return form;
}
