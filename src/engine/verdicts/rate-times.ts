import type { Binding } from '../claims/bind/binding';
import type { ClaimPeriod } from '../claims/period';
import { daysBetween } from '../claims/period';
import type { Words } from '../claims/words';
import { toNumber } from '../decimal';
import type { Quantity } from '../mentions/mention';
import { oncePerSentence } from '../reading';
import type { Observation } from '../reference/schema';
import type { StatementKey } from '../statement';
import { compareWith } from './compare';
import type { Outcome } from './readings';

/** Of which months a rate is, where the words leave it open: no alarm. Cost: the rows of the year and its neighbours. */
export function doubtOfTime(
  words: Words,
  quantity: Quantity,
  { binding, rows }: Outcome,
  period: ClaimPeriod | undefined,
): StatementKey | undefined {
  if (isBaseless(words, binding, rows.current)) return 'doubt_since_when';
  if (isPassingRate(words, binding, rows.current, period)) return 'doubt_which_months';
  if (isYearEnd(words, quantity, binding, rows.current)) return 'doubt_mean_or_end';
  if (isDecided(quantity, binding, period)) return 'doubt_soon_after';
  return undefined;
}

/** Days within which what a bank has decided comes into force, at the end of the next month at the latest. */
const LEAD = 62;

/** "cut its policy rate to 1.75%": known by the ends of months, and in force in the next one. */
function isDecided(quantity: Quantity, { rows, measure }: Binding, period: ClaimPeriod | undefined): boolean {
  if (!period || !/policy rate/i.test(measure.name)) return false;
  const soon = rows.filter(({ period: { to } }) => to > period.to && daysBetween(period.to, to) <= LEAD);
  return soon.some((row) => compareWith(quantity, row, measure) !== 'outside');
}

/** The mean or the sum of one year; a rate in force for as long is another thing. */
function isYears({ period: { from, to }, validFrom }: Observation): boolean {
  const days = daysBetween(from, to);
  return validFrom === undefined && days > 350 && days < 370;
}

/** "Consumer prices rose 0.4% in July": on the month as likely as on the year, unless the sentence says which. */
function isBaseless({ sentence }: Words, { manner, measure }: Binding, rows: readonly Observation[]): boolean {
  if (manner.change === undefined || !/\bannual\b/i.test(measure.name) || rows.some(isYears)) return false;
  return !saysOf(sentence).yearly;
}

/** "Growth was 0.5%", "unemployment rose to 8.4%": the quarter's or the month's, where the reference has whole years. */
function isPassingRate(
  { sentence }: Words,
  { measure }: Binding,
  rows: readonly Observation[],
  period: ClaimPeriod | undefined,
): boolean {
  if (measure.unit !== 'percent' || (measure.kind !== 'level' && measure.kind !== 'change')) return false;
  if (!moving.test(measure.name) || (period?.how === 'clause' && period.precision === 'year')) return false;
  if (!rows.some(({ stage }) => stage === 'measured') || !rows.every(isYears)) return false;
  return !saysOf(sentence).wholeYear;
}

/** Shares that move from month to month; those of forests or of seats do not. */
const moving = /rate|growth|inflation|change|debt|spending|revenue|lending|exports|imports/i;

/** Points by which the rate at the end of a year may lie beyond the means of the years around it. */
const BEYOND = 2.5;

/**
 * "Inflation was 117.8% in 2024": many countries name a year's inflation by its December, others by the mean of its months.
 * Only a figure beyond the means of the year and its neighbours by more than prices move can be neither.
 */
function isYearEnd({ sentence }: Words, { value }: Quantity, binding: Binding, rows: readonly Observation[]): boolean {
  if (!/inflation/i.test(binding.measure.name) || rows.length === 0 || !rows.every(isYears)) return false;
  if (saysOf(sentence).average) return false;
  const year = Number(rows[0]?.period.to.slice(0, 4));
  const around = binding.rows.filter((row) => isYears(row) && Math.abs(Number(row.period.to.slice(0, 4)) - year) <= 1);
  const values = around.map((row) => Math.abs(row.value));
  const high = Math.max(...values);
  const isNextKnown = around.some(({ period: { to } }) => Number(to.slice(0, 4)) > year);
  const slack = Math.max(BEYOND, high * (isNextKnown ? 0.3 : 0.5));
  const size = Math.abs(toNumber(value));
  return size >= Math.min(...values) - slack && size <= high + slack;
}

/** What a sentence says for all its figures; read once, since a sentence may hold thousands. */
const saysOf = oncePerSentence(({ text, start, end }) => {
  const own = text.slice(start, end);
  return {
    yearly: /\b(?:years?|annual(?:ly|ised|ized)?|yearly|12[- ]months?|twelve[- ]months?|inflation|yoy|y\/y)\b/i.test(
      own,
    ),
    wholeYear: /\b(?:full[- ]year|calendar year|last year|whole year|(?:for|over) the year|annual average)\b/i.test(
      own,
    ),
    average: /\b(?:averag(?:e|ed|es|ing)|mean)\b/i.test(own),
  };
});
