import type { BindContext, Binding, FigureWords } from '../claims/bind/binding';
import { measureWords } from '../claims/bind/measure-words';
import type { Words } from '../claims/words';
import { isStop, type Segment } from '../claims/words/segment';
import { wordClass } from '../claims/words/word-class';
import type { Quantity } from '../mentions/mention';
import type { Reason } from '../report';
import { type Statement, say } from '../statement';
import { isBand } from './compare';
import { doubtOfMoment } from './other-moment';
import type { Outcome } from './readings';
import { doubtOfSubject } from './whose-figure';

export interface ShutGate {
  readonly reason: Reason;
  readonly detail?: Statement;
  /** The figure is of something else: what the reference knows of the measure is not shown beside it. */
  readonly isOther?: boolean;
}

/**
 * What every alarm needs, of today's value or of one that was replaced: whose figure it is, that it is the whole, and that
 * it is said of no other moment.
 */
export function bindingGate(
  words: Words,
  quantity: Quantity,
  { binding, rows }: Outcome,
  { reading, reference }: BindContext,
): ShutGate | undefined {
  if (binding.choice.how === 'page') return { reason: 'entity-unknown' };
  const loose = looseness(words, binding);
  if (loose) return { reason: 'ambiguous', detail: loose };
  if (isTurnedRound(words, binding)) return { reason: 'other-scope', detail: say('doubt_turned') };
  if (isBand(quantity, binding.measure) && rows.current.every(({ valueHigh }) => valueHigh === undefined))
    return { reason: 'other-scope', detail: say('doubt_band') };
  const doubt =
    doubtOfSubject(words, binding, reading, reference) ?? doubtOfMoment(words, binding, rows.current, reading);
  return doubt === undefined ? undefined : { reason: 'ambiguous', detail: say(doubt) };
}

/** "China has a 10% tariff on American goods": what the measure is counted from stands as its object. */
function isTurnedRound({ list }: Words, { choice, scope, segment }: Binding): boolean {
  for (let index = Math.max(1, segment.from); index <= segment.to; index++) {
    const name = list[index]?.name;
    const isObject = list[index - 1]?.lower === 'on' && name?.ids.some((id) => scope.known.has(id));
    if (isObject && !name?.ids.some((id) => choice.ids.includes(id))) return true;
  }
  return false;
}

/**
 * "Of that, 185 is held …" is a part of what is named; "…, two-year fixes average 4.9%" has a subject of its own. A
 * measure that is only taken over from another part of the sentence needs a part without words of its own.
 */
function looseness(words: Words, { segment, placed, measure, figure }: Binding): Statement | undefined {
  const { list } = words;
  if (list[segment.from]?.lower === 'of' && !isTimeSpan(words, segment.from)) return say('doubt_part');
  if (isCounted(measure, figure.quantity) && isPartOfCount(list, figure.to)) return say('doubt_of_whole');
  if (isShareOf(list, placed, figure)) return say('doubt_share');
  if (placed.own) return undefined;
  if (relatives.has(list[segment.from]?.lower ?? '')) return say('doubt_subject', list[segment.from]?.text ?? '');
  if (isOfOtherTerm(words, placed, figure)) return say('doubt_term');
  const { own } = measureWords(measure);
  // "Spain pays €1,381 a month", "on outlays of $7 trillion"; but a loan's "€30 billion for the budget" is a part of it.
  const isPlainMeasure =
    (measure.unit === 'money' && (measure.kind === 'level' || measure.kind === 'flow')) || measure.unit === 'vote';
  const passed = isCounted(measure, figure.quantity) ? wordClass.function | wordClass.boundary : plain;
  const end = endOfItem(list, segment, figure.from, figure.to);
  const subject = list.find(
    ({ index, kind, bits, name, date, quantity, stem }) =>
      index >= segment.from &&
      index <= end &&
      kind === 'word' &&
      !(bits & passed) &&
      !name &&
      !date &&
      !quantity &&
      !(isPlainMeasure && own.has(stem)),
  );
  return subject && say('doubt_subject', subject.text);
}

/** "The Greens took 85 seats, and the Free Democrats, who had 91, are out": said of another than the sentence is about. */
const relatives = new Set(['who', 'which', 'whose']);

/** "45% of Polish forests": what the figure is a share of is all that names the measure. */
function isShareOf(
  list: Words['list'],
  { places, measure }: Binding['placed'],
  { to, quantity }: FigureWords,
): boolean {
  if ((quantity.dimension !== 'percent' && quantity.dimension !== 'share') || list[to + 1]?.lower !== 'of')
    return false;
  const name = measure.name.toLowerCase();
  const end = list.findIndex(
    (word, index) =>
      index > to && (isStop(word) || (word.bits & verbs) !== 0 || /^(?:is|are|was|were)$/.test(word.lower)),
  );
  const isWhole = (word: string) => name.includes(`of ${word}`) || name.includes(`of the ${word}`);
  return places.every((at) => at > to && (end < 0 || at < end) && !isWhole(list[at]?.lower ?? ''));
}

const verbs = wordClass.level | wordClass.rise | wordClass.fall;

/** "After two years of contraction": the "of" behind a length of time parts nothing. */
function isTimeSpan({ quantities }: Words, of: number): boolean {
  return quantities.some(({ to, quantity }) => to === of - 1 && quantity.dimension === 'duration');
}

/** "Yields on the 30-year US Treasury averaged 4.9%": a bond of a length that the measure's names do not have. */
function isOfOtherTerm({ quantities, sentence }: Words, { measure }: Binding['placed'], { from }: Segment): boolean {
  return quantities.some(({ quantity: { modifier, dimension, start, end }, to }) => {
    if (!modifier || dimension !== 'duration' || to >= from) return false;
    const term = sentence.text.slice(start, end).toLowerCase();
    return ![measure.name, ...measure.aliases].some((name) => name.toLowerCase().includes(term));
  });
}

/** Words that are no subject: the fall of "had fallen to 16%", the mood of "a grim 16%". */
const plain =
  wordClass.function |
  wordClass.boundary |
  wordClass.level |
  wordClass.rise |
  wordClass.fall |
  wordClass.report |
  wordClass.judging |
  wordClass.remark;

function isCounted({ kind }: Binding['measure'], { dimension }: Quantity): boolean {
  return kind === 'count' || dimension === 'count' || dimension === 'none';
}

/** "64 of the 160 seats": of which house is told by the whole, not by the measure. */
function isPartOfCount(list: Words['list'], to: number): boolean {
  const [of, ...behind] = list.slice(to + 1, to + 5);
  return of?.lower === 'of' && behind.some(({ quantity }) => quantity !== undefined);
}

/** "…, Germany ($4.7 trillion) far behind", "in Hungary it is $23,300, the bank's data show": where what is said of the figure ends. */
function endOfItem(list: Words['list'], { to }: Segment, from: number, last: number): number {
  if (list[from - 1]?.text === '(' && list[last + 1]?.text === ')') return last;
  const comma = list.findIndex(({ text }, index) => index > last && index <= to && text === ',');
  return comma > 0 && list.slice(comma, to + 1).some(({ bits }) => bits & wordClass.report) ? comma : to;
}
