import { plain, textsOf } from '../bench/texts';

/** A news text as a line of `check --jsonl`. */
export interface MadeArticle {
  readonly id: number;
  readonly text: string;
  readonly published: string;
  readonly outlet: string;
}

const LENGTH = 5_000;

/**
 * Articles of about five thousand characters, drawn from the labelled sentences of our corpora and plain prose between
 * them: the same for the same seed, and never two alike. One at a time, so that there may be any number of them.
 */
export function* madeArticles(root: string, count: number, seed = 1): Generator<MadeArticle> {
  const dense = ['figures', 'offices', 'page', 'news-quantities'].flatMap((name) => textsOf(root, name));
  const draw = drawer(seed);
  const oneOf = (texts: readonly string[]): string => texts[draw(texts.length)] ?? '';
  for (let id = 0; id < count; id++) {
    const paragraphs: string[] = [];
    for (let length = 0; length < LENGTH; ) {
      const paragraph = [oneOf(dense), oneOf(plain), oneOf(plain)].join(' ');
      paragraphs.push(paragraph);
      length += paragraph.length + 2;
    }
    const day = String(1 + draw(28)).padStart(2, '0');
    yield { id, text: paragraphs.join('\n\n'), published: `2025-12-${day}`, outlet: `outlet-${draw(7)}.example` };
  }
}

/** Whole numbers below a limit, the same for the same seed (xorshift, Marsaglia 2003). */
function drawer(seed: number): (limit: number) => number {
  let state = seed >>> 0 || 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}
