import type { DateMention, NameMention, Quantity } from '../mentions/mention';
import type { Sentence } from '../reading';
import type { Token } from '../text/tokens';
import { arrived, withoutParticle } from './hedges';
import { formOf } from './word-class';

/** A token of a sentence with all that binding asks of it. */
export interface Word extends Token {
  readonly index: number;
  readonly stem: string;
  /** Bits of `wordClass`. */
  readonly bits: number;
  readonly quantity: Quantity | undefined;
  readonly date: DateMention | undefined;
  readonly name: NameMention | undefined;
}

/** The words of a sentence, and where each stem stands. */
export interface Words {
  readonly sentence: Sentence;
  readonly list: readonly Word[];
  readonly at: ReadonlyMap<string, readonly number[]>;
  /** The first and last word of each quantity of the sentence, in its order. */
  readonly quantities: readonly { readonly quantity: Quantity; readonly from: number; readonly to: number }[];
}

const read = new WeakMap<Sentence, Words>();

/** The words of a sentence, read once however many judges ask. Cost: linear in the tokens. */
export function wordsOf(sentence: Sentence): Words {
  const known = read.get(sentence);
  if (known) return known;
  const words = readWords(sentence);
  read.set(sentence, words);
  return words;
}

function readWords(sentence: Sentence): Words {
  const { dates, names } = sentence;
  const quantities = sentence.quantities.map((quantity) => arrived(withoutParticle(quantity, sentence)));
  const list: Word[] = [];
  const at = new Map<string, number[]>();
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
    const { start, end, kind, text, lower } = token;
    const form = kind === 'word' ? formOf(lower) : undefined;
    const stemmed = form?.stem ?? lower;
    // Every word of one shape and without spreading: this runs for each word of each sentence with a figure.
    list.push({ start, end, kind, text, lower, index, stem: stemmed, bits: form?.bits ?? 0, quantity, date, name });
    if (token.kind === 'word' || token.kind === 'number') {
      const places = at.get(stemmed);
      if (places) places.push(index);
      else at.set(stemmed, [index]);
      const number = list[index - 1];
      // "18th": two tokens, and one word of an alias.
      if (ordinalEndings.has(lower) && number?.kind === 'number' && number.end === start) {
        const ordinal = `${number.lower}${lower}`;
        at.set(ordinal, [...(at.get(ordinal) ?? []), index - 1]);
      }
    }
    if (quantity) {
      if (last?.quantity === quantity) last.to = index;
      else spans.push({ quantity, from: index, to: index });
    }
  }
  return { sentence, list, at, quantities: spans };
}

const ordinalEndings = new Set(['st', 'nd', 'rd', 'th']);

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
