import type { BindContext, Binding, FigureWords } from '../claims/binding';
import { isContested } from '../claims/contested';
import { measureWords } from '../claims/measure-words';
import { type ClaimPeriod, daysBetween } from '../claims/period';
import { isStop, type Segment } from '../claims/segment';
import { isNounOf } from '../claims/units';
import { wordClass } from '../claims/word-class';
import type { Words } from '../claims/words';
import { shift, toNumber } from '../decimal';
import type { Interval } from '../interval';
import type { Quantity } from '../mentions/mention';
import type { Reference } from '../reference/reference';
import type { Observation } from '../reference/schema';
import type { Reason } from '../report';
import { type Statement, say } from '../statement';
import { doubtOf, isAhead, speaksOfThePast } from './certainty';
import { compareWith } from './compare';
import { inUnit } from './convert';
import { isNobodys } from './implied';
import { isNamedElection, isUnknownHouse } from './parliaments';
import { isFar, type Outcome } from './readings';
import { digitsOf } from './telling';
import { isPassedOver, isToldByOthers } from './told-apart';

export interface ShutGate {
  readonly reason: Reason;
  readonly detail?: Statement;
  /** The figure is of something else: what the reference knows of the measure is not shown beside it. */
  readonly isOther?: boolean;
}

/**
 * The gates of an alarm, all of which must be open (CONTRIBUTING.md): a figure outside every row of every reading
 * of it, in a clause where each word, the entity, the unit and the period are certain, and data that reach so far.
 */
export function differenceGate(
  words: Words,
  quantity: Quantity,
  primary: Outcome,
  outcomes: readonly Outcome[],
  period: ClaimPeriod | undefined,
  { reading, reference }: BindContext,
): ShutGate | undefined {
  const { binding, rows } = primary;
  const { choice, measure, far } = binding;
  const rival = outcomes.find((other) => keepsDown(other, primary));
  if (rival) return { reason: 'ambiguous', detail: say('doubt_may_be', rival.binding.measure.name) };
  // "the SPD slipped by nearly as much (-9.5%)": no share is below nothing.
  if (isNegative(quantity, binding, rows.current))
    return { reason: 'ambiguous', detail: say('doubt_change'), isOther: true };
  if (isOtherWorld(inUnit(quantity, measure.unit), rows.current) && !isScaleSlip(quantity, primary))
    return { reason: 'ambiguous', detail: say('doubt_magnitude'), isOther: true };
  if ((choice.ambiguous && !isToldByOthers(binding, words, reference)) || isPassedOver(binding, words, reference))
    return { reason: 'ambiguous', detail: say('doubt_several') };
  if (choice.how === 'page') return { reason: 'entity-unknown' };
  const loose = looseness(words, binding);
  if (loose) return { reason: 'ambiguous', detail: loose };
  if (isUnnamedForecast(words, measure)) return { reason: 'ambiguous', detail: say('doubt_forecast') };
  if (isTurnedRound(words, binding)) return { reason: 'other-scope', detail: say('doubt_turned') };
  if (period?.how === 'article' && speaksOfThePast(words, binding)) return { reason: 'period-unknown' };
  if (isUnknownHouse(words, binding, reading)) return { reason: 'entity-unknown', detail: say('doubt_house') };
  if (isUnitOnly(binding, words)) return { reason: 'ambiguous', detail: say('doubt_unit_only') };
  const [stranger] = far;
  if (stranger) return { reason: 'unexplained-word', detail: say('doubt_word', stranger.text) };
  const restricted = restrictor(words, measure);
  if (restricted) return { reason: 'unexplained-word', detail: say('doubt_word', restricted) };
  const doubt = doubtOf(words, quantity, primary, period, reading);
  if (doubt) return { reason: 'ambiguous', detail: say(doubt) };
  if (isNobodys(binding, words, { reading, reference })) return { reason: 'ambiguous', detail: say('doubt_whose') };
  const { published } = reading.article;
  if (!published && period?.how !== 'clause') return { reason: 'no-date' };
  if (!period) return { reason: 'period-unknown' };
  if (hadOtherMembers(primary, period, reference)) return { reason: 'other-scope', detail: say('doubt_members') };
  if (isAhead(binding, rows.current, period, published)) return { reason: 'forecast' };
  if (!rows.firm) return { reason: rows.reason ?? 'other-period' };
  const size = toNumber(inUnit(quantity, measure.unit).value);
  if (isContested(measure, binding.entity, rows.current, size)) return { reason: 'contested' };
  const said = words.sentence.text.slice(quantity.start, quantity.end);
  if (quantity.hedge === '<' && ceiling.test(said)) return { reason: 'ambiguous' };
  if (quantity.unit === '' && quantity.dimension === 'money') return { reason: 'currency-unknown' };
  if (outcomes.some((outcome) => isNearMiss(inUnit(quantity, outcome.binding.measure.unit), outcome)))
    return { reason: 'ambiguous', detail: say('doubt_noise') };
  return undefined;
}

/** A union's yearly figures are reckoned back for its members of today: the EU of 2006 had others. */
function hadOtherMembers({ binding, rows }: Outcome, { to }: ClaimPeriod, reference: Reference): boolean {
  if (binding.measure.id === MEMBERS || reference.entity(binding.entity)?.kind !== 'union') return false;
  if (!rows.current.some(({ period }) => daysBetween(period.from, period.to) > 350)) return false;
  const joined = reference.observations(MEMBERS, binding.entity).map(({ validFrom = '' }) => validFrom);
  return joined.some((day) => day > to);
}

const MEMBERS = 'member-count';

/** "Economists had forecast growth of 0.4%": only the institution's own forecast is known, and it is not named. */
function isUnnamedForecast(
  { sentence: { text, start, end } }: Words,
  { name }: Outcome['binding']['measure'],
): boolean {
  if (!/\bforecast\b/.test(name)) return false;
  const issuer = /^[A-Z]{2,}/.exec(name)?.[0];
  return issuer !== undefined && !text.slice(start, end).includes(issuer);
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

/** Another reading that the figure may fit. */
function keepsDown({ result, converted }: Outcome, primary: Outcome): boolean {
  // What fits only at the day's rate of exchange is no reading of a sum in the primary one's own currency.
  if (converted && !primary.converted) return false;
  return result !== 'outside' && result !== 'none';
}

/** "France has 30 million people who …", "31 in Paris", "23 seats": the noun counted is all that speaks of the population. */
function isUnitOnly(binding: Binding, words: Words): boolean {
  const {
    placed: { places },
    measure,
  } = binding;
  const { list } = words;
  if (measure.kind === 'count' || isNamedElection(binding, words)) return false;
  return places.every((place) => {
    const word = list[place];
    return (
      word?.quantity !== undefined || (measure.kind === 'amount' && word !== undefined && isNounOf(measure, word.stem))
    );
  });
}

/** A figure that many times as large or small is no error about this measure but a figure of something else. */
const SAME_KIND = 8;

function isNegative({ value }: Quantity, { measure }: Binding, rows: readonly Observation[]): boolean {
  return value.digits < 0n && !measureWords(measure).isRate && rows.every((row) => row.value > 0);
}

function isOtherWorld({ value, dimension }: Quantity, rows: readonly Observation[]): boolean {
  if (dimension === 'percent' || dimension === 'share') return false;
  const size = Math.abs(toNumber(value));
  return rows.every((row) => {
    const known = Math.abs(row.value);
    return known > 0 && (size > known * SAME_KIND || size < known / SAME_KIND);
  });
}

/** "€185 million" of €185 billion: the right digits of a wrong thousand are a slip, and hardly a figure of something else. */
function isScaleSlip(quantity: Quantity, { binding: { measure }, rows }: Outcome): boolean {
  const { value, dimension } = quantity;
  if (digitsOf(quantity) < LEAST_DIGITS || (dimension !== 'money' && dimension !== 'count' && dimension !== 'none'))
    return false;
  return [3, -3].some((by) => {
    const meant = { ...quantity, value: shift(value, by), stated: shifted(quantity.stated, by) };
    return rows.current.some((row) => compareWith(meant, row, measure) === 'agrees');
  });
}

const LEAST_DIGITS = 2;

function shifted({ low, high }: Interval, by: number): Interval {
  return { low: low && shift(low, by), high: high && shift(high, by) };
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

/** "…, Germany ($4.7 trillion) far behind", "in Hungary it is $23,300, the bank's data show": where what is said of the figure ends. */
function endOfItem(list: Words['list'], { to }: Segment, from: number, last: number): number {
  if (list[from - 1]?.text === '(' && list[last + 1]?.text === ')') return last;
  const comma = list.findIndex(({ text }, index) => index > last && index <= to && text === ',');
  return comma > 0 && list.slice(comma, to + 1).some(({ bits }) => bits & wordClass.report) ? comma : to;
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

/** "up to" says as little of what lies above as of what lies below. */
const ceiling = /^(?:up to|as much as|as many as|a maximum of|at most|no more than)\b/i;

function restrictor({ list }: Words, measure: Outcome['binding']['measure']): string | undefined {
  const { own } = measureWords(measure);
  return list.find(({ bits, stem }) => bits & wordClass.restrictor && !own.has(stem))?.text;
}

/** Statistics that other offices count otherwise: differences of this share of the value are no error. */
const NOISE = 0.03;

/** Modelled and revised statistics keep some noise between honest sources; counts, laws and sums agreed have none. */
function isNearMiss(quantity: Quantity, { binding, rows }: Outcome): boolean {
  const { kind } = binding.measure;
  if (kind === 'count' || kind === 'amount' || kind === 'rank') return false;
  const loose = rows.current.filter(
    ({ precision, acceptLow, stage }) => precision !== 'exact' && acceptLow === undefined && stage === 'measured',
  );
  return loose.length > 0 && !isFar(quantity, loose, NOISE);
}
