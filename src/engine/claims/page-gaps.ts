import { lines } from '../language/lists';
import type { PageWords } from '../language/page-words';

/** The gaps between figures that say something, in one language. */
export interface Gaps {
  /** From a part to its whole: " von den ". */
  readonly ofWhole: RegExp;
  /** Before the whole that opens a sentence: "von den ". */
  readonly opensWhole: RegExp;
  /** Before the same said again: " Schulen, das sind ". */
  readonly again: RegExp;
  readonly totalBefore: RegExp;
  readonly totalBehind: RegExp;
  /** Before the amount of a change: ", ein Plus von ". */
  readonly change: RegExp;
  readonly from: RegExp;
  readonly to: RegExp;
  /** Before a percentage in front of both ends: " um ". */
  readonly by: RegExp;
  readonly partial: RegExp;
  readonly compared: RegExp;
}

const known = new WeakMap<PageWords, Gaps>();

/** The gaps of a language's words, made once. */
export function gapsOf(words: PageWords): Gaps {
  const found = known.get(words) ?? build(words);
  known.set(words, found);
  return found;
}

function build({ of, again, about, total, from, to, by, change, article, partial, compared }: PageWords): Gaps {
  const word = "[\\p{L}\\d'’.-]+";
  const hedge = `(?:(?:${any(about)}) )?`;
  const mark = '(?:,| \\(| –| —)';
  return {
    ofWhole: new RegExp(`^(?: ${word})? (?:${any(of)}) (?:${word} ){0,2}$`, 'u'),
    opensWhole: new RegExp(`(?:^|, )(?:${any(of)}) (?:${word} ){0,2}$`, 'u'),
    again: new RegExp(`^(?: ${word}){0,4}${mark} ?(?:(?:${any(again)}),? ){0,3}${hedge}$`, 'u'),
    totalBefore: new RegExp(`(?:,|;| –| —)? ?(?:${any(total)}) ${hedge}$`, 'u'),
    totalBehind: new RegExp(`^ ?(?:${word} ){0,1}(?:${any(total)})(?![\\p{L}])`, 'u'),
    change: new RegExp(
      `^(?: ${word}){0,3}${mark} ?(?:(?:${any(again)}|${any(article)}) ){0,3}(?:${any(change)}) (?:${word} )?${hedge}$`,
      'u',
    ),
    from: new RegExp(`(?:^| )(?:${any(from)}) ${hedge}$`, 'u'),
    to: new RegExp(`^(?: ${word}){0,3} (?:${any(to)}) ${hedge}$`, 'u'),
    by: new RegExp(`(?:^| )(?:${any(by)}) ${hedge}$`, 'u'),
    partial: new RegExp(`(?<![\\p{L}])(?:${any(partial)})(?![\\p{L}])`, 'u'),
    compared: new RegExp(`^ (?:${any(compared)})(?![\\p{L}])`, 'u'),
  };
}

function any(list: string): string {
  const words = lines(list)
    .flat()
    .map((word) => word.replaceAll('_', ' ').replaceAll('.', '\\.'));
  return words.sort((a, b) => b.length - a.length).join('|');
}
