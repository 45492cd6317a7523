import { isPlainCount, type Line } from '../../claims/line';
import { type Decimal, decimal } from '../../decimal';
import {
  atLeast,
  decadeBehind,
  equals,
  equated,
  joint,
  oneSpell,
  overTime,
  periodBehind,
  yearBehind,
} from '../../language/en/page/rates';
import { totalAfter, totalBefore } from '../../language/en/page-cues';
import type { Quantity } from '../../mentions/mention';
import { type Amount, type Part, say } from '../../statement';
import type { PageOutcome } from './finding';
import { judge } from './judge';
import { isQualified } from './qualified';
import { bothReadings, exactly, over, type Range, times, widenedBy, within } from './range';
import { periods, perYear } from './relations/periods';
import { amountBetween, count, quote, quoteNumber } from './wording';

/** "300 cars a day", "about 110,000 a year": counts with their period, which the reader leaves beside them. */
function withPeriods(line: Line): Line {
  const periodOf = (at: number) => periodBehind.exec(line.gaps[at + 1] ?? '');
  const counts = (figure: Quantity) => isPlainCount(line, figure) && figure.per === undefined;
  if (!line.figures.some((figure, at) => counts(figure) && periodOf(at))) return line;
  const gaps = [...line.gaps];
  const figures = line.figures.map((figure, at) => {
    const found = counts(figure) ? periodOf(at) : null;
    if (!found?.[1]) return figure;
    gaps[at + 1] = gaps[at + 1]?.slice(found[0].length) ?? '';
    return { ...figure, per: found[1] };
  });
  return { ...line, figures, gaps };
}

interface RateTotal {
  readonly rate: Quantity;
  readonly total: Quantity;
  readonly judged: Quantity;
  readonly time: { readonly value: Decimal; readonly unit: string; readonly figure?: Quantity };
  readonly firm: boolean;
}

/** "€45 billion a year for two years, €90 billion in all": a rate, a length of time and their product. */
export function judgeRates(line: Line): PageOutcome[] {
  const rated = withPeriods(line);
  if (rated.figures.length < 2 || !rated.figures.some(isRate)) return [];
  return rated.figures.flatMap((_, at) => [...rateAt(rated, at), ...twoRates(rated, at)]);
}

function rateAt(line: Line, at: number): PageOutcome[] {
  const { figures, gaps } = line;
  const [first, second, third] = figures.slice(at, at + 3);
  const [between = '', then = '', behind = ''] = gaps.slice(at + 1, at + 4);
  if (!first || !second) return [];
  const spell = oneSpell.exec(between)?.[1];
  if (spell && isRate(second) && isAmountOf(second, first))
    return compareRate(line, {
      rate: second,
      total: first,
      judged: second,
      time: { value: decimal(1), unit: spell },
      firm: false,
    });
  if (isRate(first) && isAmountOf(first, second) && joint.test(between)) {
    const decades = decadeBehind.test(then) ? 'decade' : yearBehind.test(then) ? 'year' : undefined;
    if (decades)
      return compareRate(line, {
        rate: first,
        total: second,
        judged: second,
        time: { value: decimal(1), unit: decades },
        firm: true,
      });
    if (third && isTime(third) && overTime.test(then))
      return compareRate(line, rateTotal(first, third, second, second, true));
  }
  if (!third) return [];
  if (isRate(first) && isTime(second) && overTime.test(between) && isAmountOf(first, third)) {
    const summed = totalBefore.test(then) || totalAfter.test(behind);
    if (joint.test(then) || totalBefore.test(then))
      return compareRate(line, rateTotal(first, second, third, third, summed || equals.test(then)));
  }
  if (isTime(first) && isRate(second) && isAmountOf(second, third) && /^[^.;:()]*$/.test(between)) {
    const summed = totalBefore.test(then) || totalAfter.test(behind);
    if (summed && (joint.test(then) || totalBefore.test(then)))
      return compareRate(line, rateTotal(second, first, third, third, true));
  }
  if (isRate(third) && isAmountOf(third, first) && isTime(second) && overTime.test(between) && joint.test(then)) {
    return compareRate(line, rateTotal(third, second, first, third, !atLeast.test(then)));
  }
  return [];
}

function rateTotal(rate: Quantity, time: Quantity, total: Quantity, judged: Quantity, firm: boolean): RateTotal {
  return { rate, total, judged, time: { value: time.value, unit: time.unit, figure: time }, firm };
}

function isRate({ per, value2 }: Quantity): boolean {
  return per !== undefined && per in perYear && !value2;
}

/** A length of time, also where the reader of figures took "seven days" for seven things. */
function isTime({ unit, value2 }: Quantity): boolean {
  return unit in perYear && !value2;
}

function isAmountOf(rate: Quantity, amount: Quantity): boolean {
  const counts = /^(?:count|none)$/;
  const same = rate.dimension === amount.dimension && rate.unit === amount.unit;
  return (
    (same || (counts.test(rate.dimension) && counts.test(amount.dimension))) &&
    amount.per === undefined &&
    !amount.value2
  );
}

function compareRate(line: Line, { rate, total, judged, time, firm }: RateTotal): PageOutcome[] {
  const lengths = (time.figure ? bothReadings({ ...time.figure, dimension: 'count' }) : undefined) ?? {
    strict: exactly(time.value),
    loose: exactly(time.value),
  };
  const [rates, totals] = [nearly(rate), nearly(total)];
  const factors = periods(time.unit, rate.per ?? 'year');
  const last = Math.max(rate.end, total.end, time.figure?.end ?? 0);
  const behind = line.sentence.text.slice(last, line.sentence.end).toLowerCase();
  const results = factors.flatMap((factor): PageOutcome[] => {
    const counted = (range: Range) => over(times(range, exactly(factor.of)), exactly(factor.by)) ?? range;
    const whole = (reading: 'strict' | 'loose') => times(rates[reading], counted(lengths[reading]));
    const each = (reading: 'strict' | 'loose') => over(totals[reading], counted(lengths[reading])) ?? totals[reading];
    const expected = judged === total ? whole : each;
    const shown =
      judged === total
        ? times(exactly(rate.value), counted(exactly(time.value)))
        : over(exactly(total.value), counted(exactly(time.value)));
    const said = judged === total ? totals : rates;
    const length = time.figure ? quote(line.sentence.text, time.figure) : count(1, time.unit);
    const source = judged === total ? quoteNumber(line.sentence.text, rate) : quoteNumber(line.sentence.text, total);
    return judge({
      line,
      stated: judged,
      strict: said.strict,
      loose: said.loose,
      expectedStrict: expected('strict'),
      expectedLoose: expected('loose'),
      working: () => {
        const comesTo = amountBetween(shown ?? expected('strict'), rate.dimension === 'money' ? rate.unit : '');
        if (judged === total) return say('page_rate_for', source, length, comesTo);
        return say('page_rate_over', source, length, perWords(comesTo, rate.per));
      },
      firm: firm && !isQualified(behind) && [total, rate].every(({ hedge }) => hedge !== '>' && hedge !== '<'),
    });
  });
  return best(results);
}

const perPeriod = {
  hour: 'page_an_hour',
  day: 'page_a_day',
  night: 'page_a_night',
  week: 'page_a_week',
  month: 'page_a_month',
  quarter: 'page_a_quarter',
  year: 'page_a_year',
  decade: 'page_a_decade',
} as const;

function perWords(amount: Amount, per: string | undefined): Part {
  const key = perPeriod[per as keyof typeof perPeriod];
  return key ? say(key, amount) : amount;
}

/** Who multiplies a figure of one digit means it: at most a tenth off. */
function nearly(figure: Quantity) {
  const { strict, loose } = bothReadings(figure);
  const most = widenedBy(exactly(figure.value), 100);
  return figure.hedge === '~' ? { strict, loose } : { strict: within(strict, most), loose: within(loose, most) };
}

function best(results: readonly PageOutcome[]): PageOutcome[] {
  const chosen =
    results.find(({ verdict }) => verdict === 'agrees') ??
    results.find(({ verdict }) => verdict === 'close') ??
    results[0];
  return chosen ? [chosen] : [];
}

/**
 * "€2,000 a month, or €24,000 a year": only confirmed, since yearly prices and pay are rarely twelve times the monthly,
 * unless the page says that the one is the other.
 */
function twoRates(line: Line, at: number): PageOutcome[] {
  const [first, second] = line.figures.slice(at, at + 2);
  if (!first || !second || !isRate(first) || !isRate(second) || first.per === second.per) return [];
  const counts = isPlainCount(line, first) && isPlainCount(line, second) && second.unit === '';
  if (!counts && (first.unit !== second.unit || first.dimension !== second.dimension)) return [];
  if (!joint.test(line.gaps[at + 1] ?? '')) return [];
  const confirmed = compareRate(line, {
    rate: first,
    total: second,
    judged: second,
    time: { value: decimal(1), unit: second.per ?? 'year' },
    firm: equated.test(line.gaps[at + 1] ?? ''),
  });
  return confirmed;
}
