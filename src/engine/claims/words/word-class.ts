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
} from '../../language/en/claim-words';
import { partWords } from '../../language/en/part-words';
import { bystanders, commentNouns, countingOffices, judgingWords, livingVerbs } from '../../language/en/remark-words';
import { oncePerForm } from '../../text/forms';
import { stem } from '../../text/stem';

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
  /** Judges, sizes or ranks. */
  judging: 512,
  /** Says how somebody fares or what is thought of it. */
  remark: 1024,
  /** Those who live with a figure: told of as a part where "for" or "among" stands before them. */
  bystander: 2048,
  /** Picks out a part of a country, its people or its trade. */
  part: 4096,
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
enter(judgingWords, wordClass.judging, stem);
for (const words of [livingVerbs, commentNouns, countingOffices]) enter(words, wordClass.remark, stem);
enter(partWords, wordClass.part, stem);
enter(bystanders, wordClass.bystander, asWritten);

const tellingAdverbs = new Set(notAdverbs.trim().split(/\s+/));

/** The bits of a word given in lower case and as its stem. */
function classOf(lower: string, stemmed: string): number {
  if (lower.length > 5 && lower.endsWith('ly') && !tellingAdverbs.has(lower) && !classes.has(lower))
    return wordClass.neutral;
  return (classes.get(lower) ?? 0) | (lower === stemmed ? 0 : (classes.get(stemmed) ?? 0));
}

/** What a word is, whatever sentence it stands in. */
export interface Lemma {
  readonly stem: string;
  /** Bits of `wordClass`. */
  readonly bits: number;
}

/** The stem and class of a word in lower case. */
export function readLemma(lower: string): Lemma {
  const stemmed = stem(lower);
  return { stem: stemmed, bits: classOf(lower, stemmed) };
}

/** The stem and class of what stands in a text; numbers and signs are their own stems. Read once for each form. */
export const lemmaOf = oncePerForm(({ kind, lower }) =>
  kind === 'word' ? readLemma(lower) : { stem: lower, bits: 0 },
);
