import { type Decimal, multiply, parseDecimal } from '../decimal';
import type { Interval } from '../interval';
import { currencyNouns, otherRates, priceReached, priceWords } from '../language/en/currency-market';
import type { Quantity } from '../mentions/mention';
import type { Sentence } from '../reading';

/** "The euro traded at $1.17", "155 yen to the dollar": units of `quote` that one unit of `base` is said to fetch. */
export interface QuotedRate {
  readonly figure: Quantity;
  /** ISO 4217 codes. */
  readonly base: string;
  readonly quote: string;
  readonly stated: Interval;
  readonly rounded: Interval;
}

const nouns = Object.keys(currencyNouns).sort((a, b) => b.length - a.length);
const noun = `(${nouns.map((name) => name.replaceAll('.', '\\.')).join('|')})`;
const anyCurrency = new RegExp(`\\b${noun}\\b`, 'i');
/** "The euro …", "One euro …", "Sterling …" and what stands between it and the figure. */
const subject = new RegExp(`(?:\\b(?:the|one|a|1|each) |^|[ (])${noun}((?:'s|,)?(?: [^ ]+){0,10}) ?$`);
const determined = new RegExp(`\\b(?:the|one|a|1|each) ${noun}(?![\\p{L}-])`, 'u');
/** "… to the dollar", "… per euro". */
const denominator = new RegExp(`^ ?(?:to|per|against|for|a) (?:the |one |a |1 )?${noun}(?![\\p{L}-])`, 'u');

const between = new Set(priceWords.split(' '));
const reached = new Set(priceReached.split(' '));
const others = new RegExp(`\\b(?:${otherRates.split(' ').join('|')})\\b`, 'i');
const number = /^[($€£¥]*\d[\d.,]*(?:%|¢)?[),]*$/;
const LONGEST = 110;
const none: readonly QuotedRate[] = [];

/** The prices of currencies that an English sentence tells. Cost: linear in its figures. */
export function quotedRates(sentence: Sentence): readonly QuotedRate[] {
  const { text, start, end, quantities } = sentence;
  if (quantities.length === 0) return none;
  const own = text.slice(start, end);
  if (!anyCurrency.test(own) || others.test(own)) return none;
  return quantities.flatMap((figure) => quotedRate(sentence, figure) ?? []);
}

function quotedRate({ text, start, end }: Sentence, figure: Quantity): QuotedRate | undefined {
  if (figure.value2 || figure.hedge === '<' || figure.hedge === '>') return undefined;
  const before = text.slice(Math.max(start, figure.start - LONGEST), figure.start).toLowerCase();
  const after = text.slice(figure.end, Math.min(end, figure.end + LONGEST)).toLowerCase();
  const money = priceIn(figure);
  const per = denominatorOf(figure, after);
  const sold = subjectOf(before);
  const base = per ?? (money ? sold : undefined);
  const quote = money ?? (per && figure.dimension !== 'percent' ? sold : undefined);
  if (!base || !quote || base === quote) return undefined;
  const cents = figure.unit === 'pence' ? hundredth : one;
  const scaled = ({ low, high }: Interval): Interval => ({
    ...(low && { low: multiply(low, cents) }),
    ...(high && { high: multiply(high, cents) }),
  });
  return { figure, base, quote, stated: scaled(figure.stated), rounded: scaled(figure.rounded) };
}

const one: Decimal = parseDecimal('1');
const hundredth: Decimal = parseDecimal('0.01');

function priceIn({ dimension, unit, currencies }: Quantity): string | undefined {
  if (unit === 'pence') return 'GBP';
  if (dimension !== 'money') return undefined;
  return unit || currencies?.find((code) => code === 'USD');
}

function denominatorOf({ per }: Quantity, after: string): string | undefined {
  if (per !== undefined) return currencyNouns[per];
  const [, name = ''] = denominator.exec(after) ?? [];
  return currencyNouns[name];
}

/** The currency whose price the words before the figure lead up to. */
function subjectOf(before: string): string | undefined {
  const [found, name = '', words = ''] = subject.exec(before) ?? [];
  if (found === undefined || (name !== 'sterling' && !determined.test(found))) return undefined;
  const tokens = words
    .replace(/^(?:'s|,)/, '')
    .split(/[ ,]+/)
    .filter(Boolean);
  const last = tokens.at(-1);
  if (!last || !reached.has(last)) return undefined;
  return tokens.every((token) => between.has(token) || number.test(token)) ? currencyNouns[name] : undefined;
}
