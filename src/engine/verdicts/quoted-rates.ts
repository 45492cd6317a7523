import type { IsoDate } from '../article';
import { discourseOf } from '../claims/discourse';
import { daysBetween, shiftDays } from '../claims/period';
import { type QuotedRate, quotedRates } from '../claims/quoted-rates';
import { decimalFromNumber, toNumber } from '../decimal';
import { type Interval, overlaps } from '../interval';
import type { DateMention } from '../mentions/mention';
import type { Reading, Sentence } from '../reading';
import type { RateRange, Reference } from '../reference/reference';
import { say } from '../statement';
import type { Draft } from './draft';
import { rateValue } from './page/exchange';
import { amountBetween, quote as quoted } from './page/wording';
import { daysWords, shortDays } from './wording/days';
import { explained } from './wording/in-english';

/** News of the day speaks of the fortnight before it. */
const DAYS_BEFORE = 14;
const NEWS_DAYS = 10;
/** Daily reference rates are fixed once a day; within a day, and beside a month's mean, honest prices lie this far off. */
const HONEST = 0.01;
const WRONG = 0.03;
const WRONG_BESIDE_MEANS = 0.06;
/** A price so many times another is of something else. */
const OTHER_WORLD = 2;

/**
 * Prices of currencies ("the euro traded at $1.17") against the reference rates of the period that the sentence names, else
 * of the fortnight before the article. Silent when several dates stand in the sentence. Cost: a look-up for each price.
 */
export function judgeQuotedRates(reading: Reading, reference: Reference): Draft[] {
  const { language = 'en' } = reading.article;
  if (language !== 'en') return [];
  const drafts: Draft[] = [];
  for (const sentence of reading.sentences) {
    for (const rate of quotedRates(sentence)) {
      const draft = judge(sentence, rate, reading, reference);
      if (draft) drafts.push(draft);
    }
  }
  return drafts;
}

function judge(sentence: Sentence, rate: QuotedRate, reading: Reading, reference: Reference): Draft | undefined {
  const { figure, base, quote } = rate;
  const period = periodOf(sentence, reading.article.published);
  const known = period && reference.rates(base, quote, ...period);
  if (!known) return undefined;
  const discourse = discourseOf(sentence, figure, reading);
  if (discourse.negated || discourse.rebutted || discourse.modality !== 'stated') return undefined;
  const isMeans = known.from.endsWith('-01') && known.to.endsWith('-01');
  const verdict = overlaps(rate.stated, around(known, HONEST))
    ? 'agrees'
    : isFarOff(rate, known, isMeans ? WRONG_BESIDE_MEANS : WRONG)
      ? 'differs'
      : undefined;
  if (!verdict) return undefined;
  const written = amountBetween({ low: decimalFromNumber(known.low), high: decimalFromNumber(known.high) }, '', 4);
  const fact = say('figure_rate_was', shortDays(known.from, known.to), base, written, quote, known.source.publisher);
  const { low, high } = rate.stated;
  return {
    start: figure.start,
    end: figure.end,
    block: sentence.block,
    kind: 'figure',
    verdict,
    voice: discourse.voice,
    ...(discourse.speaker && { speaker: discourse.speaker }),
    claim: {
      measure: 'exchange-rate',
      measureName: 'Exchange rate',
      entity: base,
      period: daysWords(shortDays(...period)),
      value: {
        ...(low && { low: toNumber(low) }),
        ...(high && { high: toNumber(high) }),
        unit: `${quote}/${base}`,
        hedge: figure.hedge,
      },
    },
    ...explained(...(verdict === 'differs' ? [say('figure_page_says', quoted(sentence.text, figure))] : []), fact),
    reference: [rateValue({ base, quote, rates: known }, written)],
  };
}

/** The one period that the sentence names, or the days before the article; undefined when neither is plain. */
function periodOf({ dates }: Sentence, published: IsoDate | undefined): readonly [IsoDate, IsoDate] | undefined {
  // "the most since 1990": what it is compared with, not when it was.
  const own = dates.filter(({ relation }) => relation !== 'since');
  const [first, ...rest] = own;
  const isNews =
    published !== undefined &&
    own.every(({ precision, from }) => isShort(precision) && from !== undefined && isNear(from, published));
  if (isNews) return [shiftDays(published, -DAYS_BEFORE), published];
  if (!first?.from || !first.to || rest.length > 0 || first.relation !== 'in' || first.precision === 'decade')
    return undefined;
  return published === undefined || first.to <= published ? [first.from, first.to] : undefined;
}

function isShort(precision: DateMention['precision']): boolean {
  return precision === 'day' || precision === 'week';
}

function isNear(day: IsoDate, published: IsoDate): boolean {
  return Math.abs(daysBetween(day, published)) <= NEWS_DAYS;
}

function around({ low, high }: RateRange, share: number): Interval {
  return { low: decimalFromNumber(low * (1 - share)), high: decimalFromNumber(high * (1 + share)) };
}

function isFarOff({ figure, rounded, stated }: QuotedRate, known: RateRange, share: number): boolean {
  const [low = 0, high = Number.POSITIVE_INFINITY] = [
    stated.low && toNumber(stated.low),
    stated.high && toNumber(stated.high),
  ];
  const isOfAnotherWorld = high < known.low / OTHER_WORLD || low > known.high * OTHER_WORLD;
  const isExact = figure.hedge === '=' || figure.hedge === 'up' || figure.hedge === 'down';
  return isExact && !isOfAnotherWorld && !overlaps(rounded, around(known, share));
}
