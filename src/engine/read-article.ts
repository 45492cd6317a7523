import type { Article } from './article';
import { guessLanguage } from './language/guess';
import { readDates } from './mentions/dates';
import type { Mention } from './mentions/mention';
import { readQuantities } from './mentions/quantities';
import type { ReadBlock, Reading, Sentence } from './reading';
import type { Reference } from './reference/reference';
import { normalise } from './text/normalise';
import { splitSentences } from './text/sentences';
import { type Token, tokenise } from './text/tokens';

/**
 * Reads every block once: sentences, and the quantities, dates and names in them. One kind of mention is read in all blocks
 * before the next kind, so that the code of each reader stays at hand. Cost: linear in the text.
 */
export function readArticle(article: Article, reference: Reference): Reading {
  const language = article.language ?? guessLanguage(article.blocks);
  const { published, country } = article;
  const normals = article.blocks.map(({ text }) => normalise(text));
  const quantities = normals.map(({ text }) => readQuantities(text, { language, country }));
  const dates = normals.map(({ text }) => readDates(text, { language, published, country }));
  const names = normals.map(({ text }) => reference.findNames(text));
  const blocks: ReadBlock[] = [];
  const sentences: Sentence[] = [];
  let heading = -1;
  for (const [index, block] of article.blocks.entries()) {
    const normal = normals[index];
    if (!normal) break;
    const own: Sentence[] = [];
    const ofQuantities = inOrder(quantities[index] ?? none);
    const ofDates = inOrder(dates[index] ?? none);
    const ofNames = inOrder(names[index] ?? none);
    for (const { start, end } of splitSentences(normal.text)) {
      const sentence = new ReadSentence(index, sentences.length, normal.text, start, end);
      sentence.quantities = ofQuantities(end);
      sentence.dates = ofDates(end);
      sentence.names = ofNames(end);
      own.push(sentence);
      sentences.push(sentence);
    }
    blocks.push({ block, normal, sentences: own, heading });
    if (block.role === 'heading' || block.role === 'headline' || index === 0) heading = index;
  }
  return { article, language, blocks, sentences };
}

/** A sentence whose tokens are read when they are first asked for: most sentences hold nothing to check. */
class ReadSentence implements Sentence {
  readonly block: number;
  readonly index: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  quantities: Sentence['quantities'] = none;
  dates: Sentence['dates'] = none;
  names: Sentence['names'] = none;
  readonly memory: unknown[] = [];
  #tokens: readonly Token[] | undefined;

  constructor(block: number, index: number, text: string, start: number, end: number) {
    this.block = block;
    this.index = index;
    this.text = text;
    this.start = start;
    this.end = end;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokenise(this.text, this.start, this.end);
    return this.#tokens;
  }
}

const none: readonly never[] = [];

/** Hands out mentions, which are in reading order, sentence by sentence: each call those that begin before `end`. */
function inOrder<T extends Mention>(mentions: readonly T[]): (end: number) => readonly T[] {
  let next = 0;
  return (end) => {
    const first = next;
    while (next < mentions.length && (mentions[next]?.start ?? end) < end) next++;
    return first === next ? none : mentions.slice(first, next);
  };
}
