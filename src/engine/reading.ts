import type { Article, Block } from './article';
import type { DateMention, NameMention, Quantity, Span } from './mentions/mention';
import { type Remembering, rememberer } from './remember';
import type { NormalText } from './text/normalise';
import type { Token } from './text/tokens';

/** A sentence of a block with all that was read in it. Offsets are into the block's normalised text. */
export interface Sentence extends Span, Remembering {
  readonly block: number;
  /** Position among the article's sentences. */
  readonly index: number;
  /** The whole block's normalised text: `text.slice(start, end)` is the sentence. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
}

/** For what judges read of a sentence once: its words, clauses, speakers. */
export const oncePerSentence = rememberer<Sentence>();

export interface ReadBlock {
  readonly block: Block;
  readonly normal: NormalText;
  readonly sentences: readonly Sentence[];
  /** The last block before it that heads others, or is the first; -1 for the first. */
  readonly heading: number;
}

/** The article read once: what every judge works on. */
export interface Reading {
  readonly article: Article;
  /** The article's own, or guessed from its text. */
  readonly language: string;
  readonly blocks: readonly ReadBlock[];
  /** All sentences in reading order. */
  readonly sentences: readonly Sentence[];
}
