import type { ConversionPair } from '../../claims/pairs';
import { decimalFromNumber } from '../../decimal';
import type { Reading } from '../../reading';
import type { Reference } from '../../reference/reference';
import { say } from '../../statement';
import { shortDays, shortMonths } from '../wording/days';
import {
  type Exchange,
  exchangesOf,
  expectedAmount,
  fits,
  impliedRate,
  isGuessed,
  isMonthly,
  isOfUnknownTime,
  rateValue,
} from './exchange';
import type { PageOutcome } from './finding';
import { exactly, meet, over, type Range, scaled, significantDigits, widenedBy } from './range';
import { amountBetween, quote } from './wording';

interface Settled {
  readonly pair: ConversionPair;
  readonly implied: { strict: Range; loose: Range };
  readonly exchanges: readonly Exchange[];
  /** One of the currencies is taken for the likeliest of its name, or the time of the rate is not known: nothing is called wrong. */
  readonly guessed: boolean;
}

/**
 * All currency pairs of a page: each against the reference rates of its days, and all of one pair of currencies against
 * each other. Cost: a look-up for each pair; the comparison is linear in the pairs.
 */
export function judgeMoney(pairs: readonly ConversionPair[], reading: Reading, reference: Reference): PageOutcome[] {
  const settled = pairs.flatMap((pair): Settled[] => {
    const implied = impliedRate(pair);
    if (!implied) return [];
    const exchanges = exchangesOf(pair, reading, reference);
    const guessed =
      isGuessed(pair.from, reading) || isGuessed(pair.to, reading) || isOfUnknownTime(pair, reading, exchanges);
    return [{ pair, implied, exchanges, guessed }];
  });
  return settled.flatMap((one) => {
    const outcome = one.exchanges.length > 0 ? byReference(one, settled) : byPage(one, settled);
    return outcome ? [outcome] : [];
  });
}

function byReference(one: Settled, all: readonly Settled[]): PageOutcome | undefined {
  const { pair, implied, exchanges } = one;
  const agreeing = exchanges.find((exchange) => fits(implied.strict, exchange));
  if (agreeing) return outcome(one, 'agrees', agreeing);
  const near = exchanges.find((exchange) => fits(implied.loose, exchange));
  if (near) return outcome(one, 'close', near);
  const peer = peerOf(one, all);
  if (peer) return pageOutcome(one, 'close', peer);
  const first = exchanges.find(({ base, quote }) => base === pair.from.unit && quote === pair.to.unit) ?? exchanges[0];
  return pair.firm && !one.guessed && first ? outcome(one, 'inconsistent', first) : undefined;
}

const FIXED_RATE_BAND = 50;

/** A page may use one rate of its own throughout, a little off the day's: the other pair that shows it. */
function peerOf(one: Settled, all: readonly Settled[]): Settled | undefined {
  const near = one.exchanges.some(({ range }) => meet(one.implied.loose, widenedBy(range, FIXED_RATE_BAND)));
  if (!near) return undefined;
  return all.find(
    (other) => other !== one && sameCurrencies(one, other) && meet(other.implied.strict, one.implied.strict),
  );
}

function sameCurrencies(a: Settled, b: Settled): boolean {
  return a.pair.from.unit === b.pair.from.unit && a.pair.to.unit === b.pair.to.unit;
}

/** Pairs must be this far apart (in thousandths) before a page without known rates contradicts itself. */
const PAGE_BAND = 30;

/** No rate is known: a slip shows when two other pairs, or one written before it, imply another rate. */
function byPage(one: Settled, all: readonly Settled[]): PageOutcome | undefined {
  const peers = all.filter((other) => other !== one && sameCurrencies(one, other));
  const dated = (settled: Settled) => settled.pair.sentence.dates.some(({ explicit }) => explicit);
  if (peers.length === 0 || dated(one)) return undefined;
  const agreeing = peers.filter((peer) => meet(peer.implied.loose, one.implied.loose));
  const rate = agreeing[0] ?? peers[0];
  if (!rate) return undefined;
  if (agreeing.length * 2 >= peers.length) return pageOutcome(one, 'agrees', rate);
  const against = peers.filter(
    (peer) => !dated(peer) && !meet(widenedBy(peer.implied.loose, PAGE_BAND), one.implied.loose),
  );
  const united =
    against.length === peers.length && against.every((peer) => meet(peer.implied.loose, rate.implied.loose));
  const later = against.length >= 2 || all.indexOf(one) > all.indexOf(rate);
  return united && later && one.pair.firm ? pageOutcome(one, 'inconsistent', rate) : undefined;
}

function pageOutcome(one: Settled, verdict: PageOutcome['verdict'], peer: Settled): PageOutcome {
  const { sentence, from, to } = one.pair;
  const { text } = peer.pair.sentence;
  const other = [quote(text, peer.pair.from), quote(text, peer.pair.to)];
  const [first, second] = [quote(sentence.text, from), quote(sentence.text, to)];
  const rate = over(exactly(peer.pair.to.value), exactly(peer.pair.from.value));
  const expected = rate ? amountBetween(scaled(rate, from.value), to.unit) : '?';
  const statements =
    verdict !== 'inconsistent'
      ? [say('page_one_rate', ...other)]
      : [say('page_other_rate', ...other), say('page_not_by_that_rate', first, expected, second)];
  return { sentence, span: { start: to.start, end: to.end }, kind: 'conversion', verdict, statements, quantity: to };
}

function outcome({ pair }: Settled, verdict: PageOutcome['verdict'], exchange: Exchange): PageOutcome {
  const { sentence, from, to } = pair;
  const { rates, base, quote: quoted } = exchange;
  const rate = amountBetween({ low: decimalFromNumber(rates.low), high: decimalFromNumber(rates.high) }, '', 4);
  const rated = isMonthly(rates)
    ? say('page_rate_months', shortMonths(rates.from, rates.to), base, rate, quoted)
    : say('page_rate_days', shortDays(rates.from, rates.to), base, rate, quoted);
  const [first, second] = [quote(sentence.text, from), quote(sentence.text, to)];
  // As fine as the page gives it.
  const digits = Math.min(5, Math.max(3, significantDigits(to.value)));
  const expected = amountBetween(expectedAmount(pair, exchange), quoted, digits);
  return {
    sentence,
    span: { start: to.start, end: to.end },
    kind: 'conversion',
    verdict,
    statements: [rated, say('page_by_that_rate', first, expected, second)],
    quantity: to,
    reference: [rateValue(exchange, rate)],
  };
}
