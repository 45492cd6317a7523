import type { Lexicon } from '../language/lexicon';
import type { Word } from '../language/words';
import { HYPHEN, isDigit, isLetter, SPACE } from './characters';
import { has, type Known, knownAt, wordAt } from './phrases';

export interface WordsRead {
  readonly end: number;
  /** value = whole × 10^exponent + half, as the words say it. */
  readonly whole: number;
  readonly exponent: number;
  readonly half: boolean;
  /** The plain number before the last scale, for sharing a scale in a range. */
  readonly mantissa: number;
}

/** Longest number in words that is followed; "nine hundred and ninety-nine thousand …" has far fewer. */
const MOST_WORDS = 16;

/**
 * Reads the number in words that begins at `at` ("two hundred and six", "twenty-three million", "a hundred",
 * "two and a half"). Undefined when there is none, or only an article.
 */
export function readNumberWords(text: string, at: number, lexicon: Lexicon): WordsRead | undefined {
  const state = { total: 0, current: 0, some: false, scale: 0, lastScale: 99, half: false, end: at, mantissa: 0 };
  let position = at;
  for (let count = 0; count < MOST_WORDS; count++) {
    const known = knownAt(text, position, lexicon);
    if (!known) break;
    const { word, end: stop } = known;
    if (count === 0 && (has(known, 'bareScale') || has(known, 'bareHundred'))) state.current = 1;
    if (take(state, word, count)) {
      state.end = stop;
    } else if (count === 0 && has(known, 'article')) {
      const next = nextWord(text, stop, lexicon)?.word;
      if (!next || !(next.hundred || next.scale > 0 || next.dozen > 0)) return undefined;
      state.current = 1;
    } else if (state.some && has(known, 'and')) {
      const after = halfAfter(text, stop, lexicon);
      if (after) {
        state.half = true;
        state.end = after;
        break;
      }
      if (!mayContinue(state, nextWord(text, stop, lexicon)?.word, lexicon.data.andAfterTens ?? false)) break;
    } else break;
    const gap = gapEnd(text, stop);
    if (gap === stop) break;
    position = gap;
  }
  return state.some ? result(state) : undefined;
}

interface State {
  total: number;
  current: number;
  some: boolean;
  /** Exponent of the scale just read, 0 when a plain number came last. */
  scale: number;
  lastScale: number;
  half: boolean;
  end: number;
  mantissa: number;
}

function take(state: State, word: Word, count: number): boolean {
  if (word.number >= 0) {
    const fits = count === 0 || state.scale > 0 || fitsAfter(state.current, word.number);
    if (!fits) return false;
    state.current += word.number;
    state.scale = 0;
  } else if (word.hundred) {
    if (state.current < 1 || state.current > 99 || state.scale > 0) return false;
    state.current *= 100;
  } else if (word.dozen) {
    if (state.current < 1) return false;
    state.current *= word.dozen;
  } else if (word.scale) {
    if (state.scale > 0) {
      state.scale += word.scale;
      state.total *= 10 ** word.scale;
      return true;
    }
    if (state.current < 1 || word.scale >= state.lastScale) return false;
    state.mantissa = state.current;
    state.total += state.current * 10 ** word.scale;
    state.current = 0;
    state.scale = word.scale;
    state.lastScale = word.scale;
  } else return false;
  state.some = true;
  return true;
}

/** "twenty" + "three", "two hundred" + "six", not "five" + "six". */
function fitsAfter(current: number, next: number): boolean {
  if (next === 0) return false;
  if (current % 100 === 0) return current > 0;
  return current % 10 === 0 && current % 100 >= 20 && next < 10;
}

/** After "and" a number goes on only below a hundred, and only after hundreds or a scale. */
function mayContinue(state: State, next: Word | undefined, afterTens: boolean): boolean {
  if (!next || next.number < 1) return false;
  if (afterTens && state.scale === 0 && state.current % 10 === 0 && state.current % 100 >= 20) return next.number < 10;
  return state.scale > 0 ? state.current === 0 : state.current >= 100 && state.current % 100 === 0;
}

function nextWord(text: string, at: number, lexicon: Lexicon): Known | undefined {
  const start = gapEnd(text, at);
  return start === at ? undefined : wordAt(text, start, lexicon);
}

/** Past the "a half" of "two and a half" or "three-and-a-half"; 0 when something else follows. */
function halfAfter(text: string, at: number, lexicon: Lexicon): number {
  const first = nextWord(text, at, lexicon);
  const half = first && has(first, 'article') ? wordAt(text, gapEnd(text, first.end), lexicon) : first;
  return half?.word.denominator === 2 ? half.end : 0;
}

/** Past the space or the hyphen between two words of a number. */
function gapEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (code === HYPHEN) return isDigit(next) ? at : at + 1;
  return code === SPACE && (isLetter(next) || text[at + 1] === '&') ? at + 1 : at;
}

function result(state: State): WordsRead {
  const { total, current, scale, half, end } = state;
  if (scale > 0 && current === 0) {
    let whole = total;
    let exponent = 0;
    while (exponent < scale && whole % 10 === 0) {
      whole /= 10;
      exponent++;
    }
    return { end, whole, exponent, half, mantissa: state.mantissa };
  }
  return { end, whole: total + current, exponent: 0, half, mantissa: total + current };
}
