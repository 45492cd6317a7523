import type { Article } from './article';
import { guessLanguage } from './language/guess';
import { readDates } from './mentions/dates';
import type { Mention, Span } from './mentions/mention';
import { readQuantities } from './mentions/quantities';
import type { ReadBlock, Reading, Sentence } from './reading';
import type { Reference } from './reference/reference';
import { normalise } from './text/normalise';
import { splitSentences } from './text/sentences';
import { type Token, tokenise } from './text/tokens';

/** Reads every block once: sentences, and the quantities, dates and names in them. Cost: linear in the text. */
export function readArticle(article: Article, reference: Reference): Reading {
  const language = article.language ?? guessLanguage(article.blocks);
  const blocks: ReadBlock[] = [];
  const sentences: Sentence[] = [];
  for (const [index, block] of article.blocks.entries()) {
    const normal = normalise(block.text);
    const { text } = normal;
    const quantities = readQuantities(text, { language, country: article.country });
    const dates = readDates(text, { language, published: article.published, country: article.country });
    const names = reference.findNames(text);
    const own = splitSentences(text).map((span, position): Sentence => {
      let tokens: Token[] | undefined;
      return {
        ...span,
        block: index,
        index: sentences.length + position,
        text,
        get tokens() {
          tokens ??= tokenise(text, span.start, span.end);
          return tokens;
        },
        quantities: within(quantities, span),
        dates: within(dates, span),
        names: within(names, span),
      };
    });
    sentences.push(...own);
    blocks.push({ block, normal, sentences: own });
  }
  return { article, blocks, sentences };
}

/** The mentions that begin inside `span`; `mentions` are in reading order. */
function within<T extends Mention>(mentions: readonly T[], span: Span): readonly T[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((mentions[end]?.start ?? span.end) < span.end) end++;
  return mentions.slice(low, end);
}
