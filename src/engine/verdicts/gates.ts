import type { BindContext, Binding } from '../claims/bind/binding';
import { isContested } from '../claims/bind/contested';
import { measureWords } from '../claims/bind/measure-words';
import { isNounOf } from '../claims/bind/units';
import { type ClaimPeriod, daysBetween } from '../claims/period';
import type { Words } from '../claims/words';
import { wordClass } from '../claims/words/word-class';
import { shift, toNumber } from '../decimal';
import type { Interval } from '../interval';
import type { Quantity } from '../mentions/mention';
import type { Reference } from '../reference/reference';
import type { Observation } from '../reference/schema';
import { say } from '../statement';
import { bindingGate, type ShutGate } from './binding-gate';
import { doubtOf, isAhead, speaksOfThePast } from './certainty';
import { compareWith } from './compare';
import { inUnit } from './convert';
import { isNobodys } from './implied';
import { isNamedElection, isUnknownHouse } from './parliaments';
import { isFar, type Outcome } from './readings';
import { digitsOf } from './telling';
import { isPassedOver, isToldByOthers } from './told-apart';

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
  const { measure, far } = binding;
  const rival = outcomes.find((other) => keepsDown(other, primary));
  if (rival) return { reason: 'ambiguous', detail: say('doubt_may_be', rival.binding.measure.name) };
  // "the SPD slipped by nearly as much (-9.5%)": no share is below nothing.
  if (isNegative(quantity, binding, rows.current))
    return { reason: 'ambiguous', detail: say('doubt_change'), isOther: true };
  if (isOtherWorld(inUnit(quantity, measure.unit), rows.current) && !isScaleSlip(quantity, primary))
    return { reason: 'ambiguous', detail: say('doubt_magnitude'), isOther: true };
  const { choice } = binding;
  if ((choice.ambiguous && !isToldByOthers(binding, words, reference)) || isPassedOver(binding, words, reference))
    return { reason: 'ambiguous', detail: say('doubt_several') };
  const open = bindingGate(words, quantity, primary, { reading, reference });
  if (open) return open;
  if (isUnnamedForecast(words, measure)) return { reason: 'ambiguous', detail: say('doubt_forecast') };
  if (period?.how === 'article' && speaksOfThePast(words, binding)) return { reason: 'period-unknown' };
  if (isUnknownHouse(words, binding, { reading, reference }))
    return { reason: 'entity-unknown', detail: say('doubt_house') };
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

/** "up to" says as little of what lies above as of what lies below. */
const ceiling = /^(?:up to|as much as|as many as|a maximum of|at most|no more than)\b/i;

function restrictor({ list }: Words, measure: Outcome['binding']['measure']): string | undefined {
  const { own } = measureWords(measure);
  return list.find(({ bits, stem }) => bits & wordClass.restrictor && !own.has(stem))?.text;
}

/** Statistics that other offices count otherwise: differences of this share of the value are no error. */
const NOISE = 0.03;

/** Estimates of before the last census were revised by as much as this. */
const REVISED = 0.12;
/** Days after which a census has come between. */
const CENSUS = 10 * 365;

/** "Population: 4,644,457 (July 2008 est.)": what was estimated then is not what is counted back today. */
function isOld({ period: { to } }: Observation, { rows }: Binding): boolean {
  return rows.some((row) => daysBetween(to, row.period.to) > CENSUS);
}

/** Modelled and revised statistics keep some noise between honest sources; counts, laws and sums agreed have none. */
function isNearMiss(quantity: Quantity, { binding, rows }: Outcome): boolean {
  const { kind } = binding.measure;
  if (kind === 'stock' && rows.current.some((row) => isOld(row, binding)) && !isFar(quantity, rows.current, REVISED))
    return true;
  if (kind === 'count' || kind === 'amount' || kind === 'rank') return false;
  const loose = rows.current.filter(
    ({ precision, acceptLow, stage }) => precision !== 'exact' && acceptLow === undefined && stage === 'measured',
  );
  return loose.length > 0 && !isFar(quantity, loose, NOISE);
}
