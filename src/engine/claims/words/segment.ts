import type { Word, Words } from '../words';
import { wordClass } from './word-class';

/** The part of a sentence that belongs to one of its figures: word indexes, both inclusive. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

/**
 * The words of the figure number `position`: from the last separator after the figure before it to the first separator
 * ahead of the figure after it ("GDP grew 0.3% on the quarter | and 1.2% on the year"). A figure in brackets or after
 * "or" is the same amount said otherwise, and parts nothing. Cost: linear in the words.
 */
export function segmentOf(words: Words, position: number): Segment {
  const { list, quantities } = words;
  const own = quantities[position];
  if (!own) return { from: 0, to: list.length - 1 };
  const before = lastOther(words, position, -1);
  const following = lastOther(words, position, 1);
  const whole = following && isPartOf(words, own, following) ? following : undefined;
  const after = whole ? lastOther(words, quantities.indexOf(whole), 1) : following;
  let from = 0;
  if (before) {
    from = before.to + 1;
    for (let index = own.from - 1; index > before.to; index--) {
      if (separates(list[index])) {
        from = index + 1;
        break;
      }
    }
  }
  let to = list.length - 1;
  if (after) {
    to = after.from - 1;
    const opening = opensSentence(words, own);
    for (let index = (whole ?? own).to + 1; index < after.from; index++) {
      if (index === opening) continue;
      if (separates(list[index])) {
        to = index - 1;
        break;
      }
    }
  }
  return { from, to };
}

/** "152 of the Bundestag's 630 seats": what is counted is said of the whole. */
export function isPartOf({ list }: Words, own: Figure, whole: Figure): boolean {
  const { dimension, unit } = own.quantity;
  if (whole.from - own.to > MOST_BETWEEN || (dimension !== 'none' && unit !== '')) return false;
  if (list[own.to + 1]?.lower !== 'of') return false;
  for (let index = own.to + 2; index < whole.from; index++) {
    const word = list[index];
    if (!word || separates(word)) return false;
  }
  return true;
}

const MOST_BETWEEN = 8;

/** "At 1.7%, inflation fell below the 2% target": the comma that sets off what opens the sentence. */
function opensSentence({ list }: Words, own: Figure): number {
  const isOpening = own.from === 1 && (list[0]?.lower === 'at' || list[0]?.lower === 'with');
  return isOpening && list[own.to + 1]?.text === ',' ? own.to + 1 : -1;
}

type Figure = Words['quantities'][number];

function lastOther({ list, quantities }: Words, position: number, step: 1 | -1) {
  for (let other = position + step; ; other += step) {
    const found = quantities[other];
    if (!found) return undefined;
    const previous = list[found.from - 1];
    const aside = previous?.text === '(' || previous?.lower === 'or' || previous?.text === '[';
    if (!aside) return found;
  }
}

const conjunctions = new Set(['and', 'but', 'while', 'whereas', 'although', 'though', 'or', 'with', 'then']);

export function separates(word: Word | undefined): boolean {
  if (!word) return false;
  if (word.kind === 'sign') return isStop(word);
  return conjunctions.has(word.lower);
}

/** A sign that ends a phrase: any but the hyphen of a compound, quotation marks and an apostrophe. */
export function isStop({ kind, text }: Word): boolean {
  return kind === 'sign' && ',;:()[]–—|/…'.includes(text);
}

/** Whether the word ends the phrase before it. */
export function isBoundary(word: Word): boolean {
  return isStop(word) || (word.bits & wordClass.boundary) !== 0;
}
