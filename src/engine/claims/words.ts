import type { DateMention, NameMention, Quantity } from '../mentions/mention';
import { oncePerSentence, type Sentence } from '../reading';
import { Token } from '../text/tokens';
import { arrived, withoutParticle } from './line/hedges';
import { peopled } from './words/peopled';
import { type Lemma, lemmaOf } from './words/word-class';

/** A token of a sentence with all that binding asks of it. */
export class Word extends Token {
  readonly index: number;
  readonly lemma: Lemma;
  readonly quantity: Quantity | undefined;
  readonly date: DateMention | undefined;
  readonly name: NameMention | undefined;

  constructor(
    { start, end, form }: Token,
    index: number,
    quantity: Quantity | undefined,
    date: DateMention | undefined,
    name: NameMention | undefined,
  ) {
    super(start, end, form);
    this.index = index;
    this.lemma = lemmaOf(form);
    this.quantity = quantity;
    this.date = date;
    this.name = name;
  }

  get stem(): string {
    return this.lemma.stem;
  }

  /** Bits of `wordClass`. */
  get bits(): number {
    return this.lemma.bits;
  }
}

/** The words of a sentence, and where each stem stands. */
export interface Words {
  readonly sentence: Sentence;
  readonly list: readonly Word[];
  readonly at: Stems;
  /** The first and last word of each quantity of the sentence, in its order. */
  readonly quantities: readonly { readonly quantity: Quantity; readonly from: number; readonly to: number }[];
}

/** Where each stem of a sentence stands: places among its tokens, in the order of the first of them. */
export type Stems = ReadonlyMap<string, readonly number[]>;

/** The stems of a sentence's words and numbers. Cost: linear in the tokens, once. */
export const stemsOf: (sentence: Sentence) => Stems = oncePerSentence(({ tokens }) => {
  const at = new Map<string, number[]>();
  const stand = (stem: string, index: number) => {
    const places = at.get(stem);
    if (places) places.push(index);
    else at.set(stem, [index]);
  };
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    stand(lemmaOf(token.form).stem, index);
    const ordinal = ordinalBefore(tokens, index);
    if (ordinal !== undefined) stand(ordinal, index - 1);
  }
  return at;
});

const ordinalEndings = new Set(['st', 'nd', 'rd', 'th']);

/** "18th": two tokens, and one word of an alias. Undefined when the token at `index` ends none. */
export function ordinalBefore(tokens: readonly Token[], index: number): string | undefined {
  const ending = tokens[index];
  if (!ending || !ordinalEndings.has(ending.lower)) return undefined;
  const number = tokens[index - 1];
  return number?.kind === 'number' && number.end === ending.start ? `${number.lower}${ending.lower}` : undefined;
}

/** The words of a sentence, read once however many judges ask. Cost: linear in the tokens. */
export const wordsOf: (sentence: Sentence) => Words = oncePerSentence((sentence) => {
  const { dates, names } = sentence;
  const quantities = sentence.quantities.map((quantity) =>
    peopled(arrived(withoutParticle(quantity, sentence)), sentence),
  );
  const list: Word[] = [];
  const spans: { quantity: Quantity; from: number; to: number }[] = [];
  let nextQuantity = 0;
  let nextDate = 0;
  let nextName = 0;
  for (const token of sentence.tokens) {
    while ((quantities[nextQuantity]?.end ?? Number.POSITIVE_INFINITY) <= token.start) nextQuantity++;
    while ((dates[nextDate]?.end ?? Number.POSITIVE_INFINITY) <= token.start) nextDate++;
    while ((names[nextName]?.end ?? Number.POSITIVE_INFINITY) <= token.start) nextName++;
    const date = holding(dates[nextDate], token);
    const name = holding(names[nextName], token);
    const index = list.length;
    const last = spans[spans.length - 1];
    const candidate = holding(quantities[nextQuantity], token);
    const quantity = candidate && isPart(candidate, date, last, index) ? candidate : undefined;
    list.push(new Word(token, index, quantity, date, name));
    if (quantity) {
      if (last?.quantity === quantity) last.to = index;
      else spans.push({ quantity, from: index, to: index });
    }
  }
  return { sentence, list, at: stemsOf(sentence), quantities: spans };
});

/** "20-point": the number, the hyphen and its noun; what follows is the thing described. */
const MODIFIER_WORDS = 2;

/** Not "nine months" of "the first nine months of 2025", which is a date, nor the "bloc" of "27-nation bloc". */
function isPart(
  quantity: Quantity,
  date: DateMention | undefined,
  last: { readonly quantity: Quantity; readonly from: number } | undefined,
  index: number,
): boolean {
  if (date && date.start <= quantity.start && quantity.end <= date.end) return false;
  // "has doubled to 10,600": a verb, not a figure beside the other.
  if (quantity.dimension === 'multiple' && quantity.form === 'words') return false;
  return !quantity.modifier || last?.quantity !== quantity || index - last.from <= MODIFIER_WORDS;
}

function holding<T extends { readonly start: number; readonly end: number }>(
  mention: T | undefined,
  token: Token,
): T | undefined {
  return mention && mention.start < token.end && token.start < mention.end ? mention : undefined;
}
