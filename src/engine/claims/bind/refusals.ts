import type { Measure } from '../../reference/schema';
import type { Reason } from '../../report';
import { type Statement, say } from '../../statement';
import type { Word, Words } from '../words';
import { isStop, type Segment } from '../words/segment';
import type { FigureClause, FigureWords, Refusal } from './binding';
import type { PlacedAlias } from './candidates';
import type { Manner } from './manner';
import { measureWords } from './measure-words';
import { isWholeCount, perFits, strangeNoun } from './units';

/**
 * What the words around a figure say against a measure, whomever it is of. `isOwnClaim` is asked only of a figure that is
 * set against another; a `lenient` reading may count some of what there is. Cost: the words of the figure and a few beside it.
 */
export function refuseByWords(
  { words, figure, manner }: FigureClause,
  placed: PlacedAlias,
  isOwnClaim: () => boolean,
  lenient = false,
): Refusal | undefined {
  const { measure } = placed;
  const { quantity } = figure;
  const refuse = (reason: Reason, detail: Statement): Refusal => ({ reason, measure, detail });
  // "An absolute majority in the 720-seat parliament": the modifier speaks of what follows it.
  if (quantity.modifier && placed.places.some((place) => place < figure.from)) {
    return refuse('no-measure', say('doubt_modifier'));
  }
  const strange = strangeNoun(words, figure.from, figure.to, quantity, measure);
  if (strange) return refuse('unexplained-word', say('doubt_word', strange.text));
  if (!perFits(quantity, measure)) return refuse('other-scope', say('doubt_per', quantity.per ?? ''));
  if (!lenient && !isWholeCount(words, figure.from, quantity, measure, placed.places))
    return refuse('other-scope', say('doubt_some'));
  if (isOutOf(words, figure, placed)) return refuse('other-scope', say('doubt_of_counted'));
  if (areSomething(words, figure, placed)) return refuse('other-scope', say('doubt_some'));
  if (isContribution(words, figure, placed)) return refuse('other-scope', say('doubt_part'));
  const wrongManner = mannerRefuses(manner, measure, isOwnClaim, words);
  if (wrongManner) return refuse('other-scope', wrongManner);
  if (!placed.own && isWholeOf(words, figure)) return refuse('other-scope', say('doubt_whole'));
  return undefined;
}

/** The 650 of "411 of the 650 seats": what the clause says of the first is not said of it. */
function isWholeOf({ list }: Words, { from }: Segment): boolean {
  const before = list[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return list[before]?.lower === 'of' && list[before - 1]?.quantity !== undefined;
}

/** "70 million people are first-time voters": what they are picks them out of the people. */
function areSomething({ list }: Words, { to }: Segment, { places, measure: { unit, kind } }: PlacedAlias): boolean {
  if (unit !== 'person' || kind !== 'stock') return false;
  const noun = Math.max(to, ...places);
  return noun <= to + 1 && places.every((place) => place >= to) && being.has(list[noun + 1]?.lower ?? '');
}

const being = new Set(['are', 'were', 'remain', 'remained']);

/** "farming contributed 6 per cent to GDP growth": a part of what is measured. */
function isContribution({ list }: Words, { from, to, quantity }: FigureWords, { places }: PlacedAlias): boolean {
  if (quantity.dimension !== 'percent' && quantity.dimension !== 'share') return false;
  const tie = list[to + 1]?.lower ?? '';
  if (!sharing.has(tie) || !places.every((place) => place > to)) return false;
  return list.slice(Math.max(0, from - MOST_BETWEEN), from).some(({ lower }) => contributing.test(lower));
}

const sharing = new Set(['to', 'of', 'towards', 'toward']);
const contributing = /^(?:contribut(?:e|es|ed|ing)|account(?:s|ed|ing)?|add(?:s|ed|ing)?|ma[dk](?:e|es|ing))$/;

/** The 204 of "Of the 630 Bundestag members 204 are women": the words of the measure are the whole's. */
function isOutOf({ list, quantities }: Words, { from }: Segment, { places }: PlacedAlias): boolean {
  const whole = quantities.find((one) => one.to < from && opensOf(list, one.from));
  return (
    whole !== undefined &&
    places.length > 0 &&
    places.every((place) => place < from && place >= whole.from - MOST_BETWEEN)
  );
}

const MOST_BETWEEN = 4;

/** Whether "of" opens the clause and the figure at `from` with it: "Of the 630", "Of the Bundestag's 630". */
function opensOf(list: Words['list'], from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - MOST_BETWEEN); index--) {
    const word = list[index];
    if (word?.lower === 'of') return index === 0 || isStop(list[index - 1] as Word);
    if (word?.kind === 'sign') return false;
  }
  return false;
}

/** A change is no level, an earlier figure is not today's, a monthly step is no yearly one. */
function mannerRefuses(
  { change, by, compared, step }: Manner,
  measure: Measure,
  isOwnClaim: () => boolean,
  words: Words,
): Statement | undefined {
  const { own, name, isRate } = measureWords(measure);
  if (step && !own.has(step)) return say('doubt_step', step);
  const { kind } = measure;
  // "Russia has lost 1.2 million soldiers": a sum or a tally is not of a level.
  // An emissions cut is itself named a change.
  if (
    change &&
    !isRate &&
    !(by && name.has(by.stem) && isPlanned(by, words)) &&
    kind !== 'amount' &&
    kind !== 'cumulative'
  )
    return say('doubt_gives_change', by?.text ?? '');
  if (compared && !isOwnClaim()) return say('doubt_compared');
  return undefined;
}

/** "to cut its emissions by 90%", "a cut of 90%": what is planned, where "has cut" tells of what was done. */
function isPlanned({ index }: Word, { list }: Words): boolean {
  const before = list[index - 1]?.lower ?? '';
  if (before === 'have') return list[index - 2]?.lower === 'to';
  return before === 'to' || before === 'a' || before === 'the';
}
