import type { Quantity } from '../../mentions/mention';
import type { Word, Words } from '../words';
import type { Segment } from '../words/segment';
import { wordClass } from '../words/word-class';

/** How a figure hangs on its verb: a level that was reached, or the amount of a change, and which way. */
export interface Manner {
  readonly change?: 'up' | 'down';
  /** The word that makes it a change. */
  readonly by?: Word;
  /** "from 3.2%", "compared with 3.2%": the figure of another time or thing. */
  readonly compared: boolean;
  /** "on the month", "from the previous quarter": a step that only some measures have. */
  readonly step?: string;
  /** "in annual interest", "a year": to be compared with what whole years brought. */
  readonly yearly: boolean;
}

const moved = wordClass.rise | wordClass.fall;
const comparatives = new Map<string, 'up' | 'down'>([
  ['higher', 'up'],
  ['more', 'up'],
  ['up', 'up'],
  ['above', 'up'],
  ['lower', 'down'],
  ['less', 'down'],
  ['fewer', 'down'],
  ['down', 'down'],
  ['below', 'down'],
]);
const comparing = new Set(['from', 'than', 'versus', 'against', 'vs']);
const hedging = new Set('a an the about some roughly around nearly almost just only over approximately by'.split(' '));

/** Reads the words around the figure. Cost: linear in its segment. */
export function mannerOf(words: Words, figure: Segment, segment: Segment, quantity: Quantity): Manner {
  const step = stepOf(words, segment);
  const yearly = quantity.per === 'year' || words.list.slice(segment.from, segment.to + 1).some(isOfYears);
  const steps = { yearly, ...(step && { step }) };
  if (quantity.pair === 'change') return { compared: false, ...steps };
  const { list } = words;
  let index = figure.from - 1;
  let by = false;
  while (index >= 0 && hedging.has(list[index]?.lower ?? '')) {
    by ||= list[index]?.lower === 'by';
    index--;
  }
  const before = list[index];
  const compared =
    before !== undefined &&
    (comparing.has(before.lower) || (before.lower === 'with' && list[index - 1]?.stem === 'compar'));
  const change = changeBefore(list, index, by) ?? changeAfter(list, figure.to + 1);
  return { ...change, compared, ...steps };
}

function isOfYears({ lower }: Word): boolean {
  return lower === 'annual' || lower === 'yearly' || lower === 'annually';
}

function changeBefore(list: readonly Word[], index: number, by: boolean): Pick<Manner, 'change' | 'by'> | undefined {
  const word = list[index];
  if (!word || isPartOfVerb(word, list[index - 1])) return undefined;
  if (word.bits & moved || (word.lower !== 'more' && comparatives.has(word.lower) && isChange(word, list[index - 1]))) {
    return { change: directionOf(word), by: word };
  }
  const reach = word.lower === 'of' ? 1 : by ? 4 : 0;
  for (let back = 0; back <= reach && reach > 0; back++) {
    const verb = list[index - back];
    // "is made up of 16 states" tells no rise.
    if (verb?.lower === 'up' && (list[index - back - 1]?.bits ?? 0) & wordClass.level) continue;
    if (verb && verb.bits & moved) return { change: directionOf(verb), by: verb };
  }
  return undefined;
}

/** The "up" of "made up €173 billion of the balance sheet" tells no rise. */
function isPartOfVerb({ lower }: Word, before: Word | undefined): boolean {
  return lower === 'up' && (before?.stem === 'make' || before?.stem === 'add');
}

/** "up 3%", but not "add up" or "above 3%". */
function isChange({ lower }: Word, before: Word | undefined): boolean {
  return (lower === 'up' || lower === 'down') && !(before && before.bits & wordClass.level);
}

function changeAfter(list: readonly Word[], index: number): Pick<Manner, 'change' | 'by'> | undefined {
  const word = list[index];
  const next = list[index + 1];
  if (word && word.bits & moved && word.kind === 'word') return { change: directionOf(word), by: word };
  const direction = word && word.lower !== 'up' && word.lower !== 'down' ? comparatives.get(word.lower) : undefined;
  if (word && direction && word.lower !== 'above' && word.lower !== 'below') return { change: direction, by: word };
  if (word?.lower === 'annual' && next && next.bits & moved) return { change: directionOf(next), by: next };
  return undefined;
}

function directionOf({ bits, lower }: Word): 'up' | 'down' {
  return comparatives.get(lower) ?? (bits & wordClass.fall ? 'down' : 'up');
}

const shortUnits = new Set(['month', 'quarter', 'week', 'day']);
const stepWords = new Set(['previous', 'earlier', 'ago', 'prior', 'before', 'preceding']);

/** "on the month", "month on month", "from the previous quarter", "a month earlier", "quarterly". */
function stepOf({ list }: Words, { from, to }: Segment): string | undefined {
  for (let index = from; index <= to; index++) {
    const word = list[index];
    if (!word || !shortUnits.has(word.stem) || word.lower.endsWith('s')) continue;
    const before = list[index - 1];
    const second = list[index - 2];
    const next = list[index + 1];
    const onThe =
      before?.lower === 'on' || (before?.lower === 'the' && (second?.lower === 'on' || second?.lower === 'over'));
    const previous = before !== undefined && stepWords.has(before.lower);
    if (
      onThe ||
      previous ||
      (next && stepWords.has(next.lower)) ||
      (next?.lower === 'on' && list[index + 2]?.stem === word.stem)
    ) {
      return word.stem;
    }
  }
  return undefined;
}
