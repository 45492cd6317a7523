import {
  clauseOpening,
  comparisonCue,
  lesser,
  multiplePatterns,
  orders,
  otherSizes,
  pairLeads,
  pairPatterns,
  perHead,
  rankAhead,
  rankBehind,
  rankIn,
  rankInBy,
  rankOfEconomy,
  regions,
  type Size,
  shareLead,
  shareLivesIn,
  shareNouns,
  shareOf,
} from '../language/en/comparisons';
import type { Quantity } from '../mentions/mention';
import type { Sentence } from '../reading';
import type { Reference } from '../reference/reference';
import type { Comparison } from './comparisons/comparison';
import { type Country, closesClause, countriesOf, opensClause } from './comparisons/names';
import { anchored, matchAt } from './comparisons/pattern';

const pairs = pairPatterns.map(([size, source, tail]) => ({
  size,
  pattern: anchored(source),
  tail: tail === undefined ? undefined : anchored(tail),
}));
const leads = pairLeads.map(([size, before, source]) => ({
  size,
  before: new RegExp(`${clauseOpening.replace('(?:the )?$', '')}${before} (?:the )?$`, 'i'),
  pattern: anchored(source),
}));
const multiples = multiplePatterns.map(([size, before, behind]) => ({
  size,
  before: anchored(`${before}$`),
  behind: anchored(behind),
}));
const lead = anchored(`${shareLead}$`);
const ofWhole = anchored(`${shareOf}$`);
const nouns = shareNouns.map(([size, source]) => ({ size, pattern: anchored(source) }));
const livesIn = anchored(`${shareLivesIn}$`);
const fromCountry = [rankBehind, rankIn, rankInBy, rankOfEconomy].map(anchored);
const ahead = new RegExp(`(?:^|[^\\p{L}])${rankAhead}$`, 'iu');

/**
 * What a sentence says of one country's size beside another's, a whole's or all others'. Cost: nothing without the name of a
 * country; with one, a look for a word of size, and then names × patterns.
 */
export function comparisonsOf(sentence: Sentence, reference: Reference): Comparison[] {
  if (sentence.names.length === 0) return [];
  const own = sentence.text.slice(sentence.start, sentence.end);
  if (!comparisonCue.test(own) || otherSizes.test(own)) return [];
  const countries = countriesOf(sentence, reference);
  const isPerHead = perHead.test(own);
  const found = readComparisons(sentence, countries);
  return isPerHead ? found.filter(({ size }) => size === 'income') : found;
}

function readComparisons(sentence: Sentence, countries: readonly Country[]): Comparison[] {
  return countries.flatMap((country, at) => {
    const next = countries[at + 1];
    if (!opensClause(sentence, country)) {
      const led = next ? ledPairs(sentence, country, next) : [];
      return [...led, ...sharesFrom(sentence, country, next), ...ranksBefore(sentence, country)];
    }
    return [
      ...(next ? [...pairsOf(sentence, country, next), ...multiplesOf(sentence, country, next)] : []),
      ...(next ? sharesOf(sentence, country, next) : []),
      ...sharesFrom(sentence, country, next),
      ...ranksOf(sentence, country),
      ...ranksBefore(sentence, country),
    ];
  });
}

function pairsOf(sentence: Sentence, of: Country, to: Country): Comparison[] {
  for (const { size, pattern, tail } of pairs) {
    const found = pairBy(sentence, of, to, size, pattern, tail);
    if (found) return [found];
  }
  return [];
}

/** "Unemployment in Spain is higher than in Germany": what is compared stands before the first country. */
function ledPairs(sentence: Sentence, of: Country, to: Country): Comparison[] {
  const lead = sentence.text.slice(Math.max(sentence.start, of.name.start - LONGEST_LEAD), of.name.start);
  const opened = of.name.start - lead.length > sentence.start ? `x${lead}` : lead;
  for (const { size, before, pattern } of leads) {
    const found = before.test(opened) ? pairBy(sentence, of, to, size, pattern, undefined) : undefined;
    if (found) return [found];
  }
  return [];
}

/** Letters of the words that may stand before the first country. */
const LONGEST_LEAD = 60;

function pairBy(
  sentence: Sentence,
  of: Country,
  to: Country,
  size: Size,
  pattern: RegExp,
  tail: RegExp | undefined,
): Comparison | undefined {
  const { text } = sentence;
  const match = matchAt(pattern, text, of.end);
  if (!match || of.end + match[0].length !== to.name.start) return undefined;
  const behind = tail && matchAt(tail, text, to.end);
  const end = to.end + (behind?.[0].length ?? 0);
  if ((tail && !behind) || !closesClause(sentence, end)) return undefined;
  const word = match[1] ?? '';
  const start = of.end + match[0].toLowerCase().lastIndexOf(word.toLowerCase());
  return { kind: 'pair', size, of: of.id, to: to.id, isMore: !lesser.has(word.toLowerCase()), start, end };
}

function multiplesOf(sentence: Sentence, of: Country, to: Country): Comparison[] {
  const { text } = sentence;
  const times = between(sentence, of, to).find(({ dimension }) => dimension === 'multiple' || dimension === 'share');
  if (!times || !closesClause(sentence, to.end)) return [];
  const first = text.slice(of.end, times.start);
  for (const { size, before, behind: after } of multiples) {
    const match = matchAt(after, text, times.end);
    if (!match || times.end + match[0].length !== to.name.start || !matchAt(before, first, 0)) continue;
    return [{ kind: 'multiple', size, of: of.id, to: to.id, times, start: times.start, end: to.end }];
  }
  return [];
}

/** "Germany is home to almost a fifth of the EU's population". */
function sharesOf(sentence: Sentence, of: Country, whole: Country): Comparison[] {
  const { text } = sentence;
  const part = between(sentence, of, whole).find(isPart);
  if (!part || !matchAt(lead, text.slice(of.end, part.start), 0)) return [];
  if (!matchAt(ofWhole, text.slice(part.end, whole.name.start), 0)) return [];
  const noun = nounOf(text, whole);
  if (!noun || !closesClause(sentence, noun.end)) return [];
  return [{ kind: 'share', size: noun.size, of: of.id, to: whole.id, part, start: part.start, end: noun.end }];
}

/** "Almost a fifth of the EU's people live in Germany": the whole comes first. */
function sharesFrom(sentence: Sentence, whole: Country, of: Country | undefined): Comparison[] {
  const { text } = sentence;
  const part = sentence.quantities.find(
    (one) => isPart(one) && one.end < whole.name.start && one.end > whole.name.start - NEAR,
  );
  if (!of || !part || !matchAt(ofWhole, text.slice(part.end, whole.name.start), 0)) return [];
  const noun = nounOf(text, whole);
  if (noun?.size !== 'population' || !matchAt(livesIn, text.slice(noun.end, of.name.start), 0)) return [];
  if (!closesClause(sentence, of.end)) return [];
  return [{ kind: 'share', size: noun.size, of: of.id, to: whole.id, part, start: part.start, end: noun.end }];
}

/** Letters between a share and the name of its whole. */
const NEAR = 12;

function isPart({ dimension, per }: Quantity): boolean {
  return (dimension === 'share' || dimension === 'percent') && per === undefined;
}

function nounOf(text: string, whole: Country): { readonly size: Size; readonly end: number } | undefined {
  if (/population$/i.test(text.slice(whole.name.start, whole.end))) return { size: 'population', end: whole.end };
  for (const { size, pattern } of nouns) {
    const match = matchAt(pattern, text, whole.end);
    if (match) return { size, end: whole.end + match[0].length };
  }
  return undefined;
}

function between({ quantities }: Sentence, of: Country, to: Country): readonly Quantity[] {
  return quantities.filter(({ start, end }) => start >= of.end && end <= to.name.start);
}

function ranksOf(sentence: Sentence, of: Country): Comparison[] {
  for (const pattern of fromCountry) {
    const match = matchAt(pattern, sentence.text, of.end);
    const end = of.end + (match?.[0].length ?? 0);
    if (!match || !closesClause(sentence, end)) continue;
    return rank(of, match, of.end + placeStart(match[0], match.groups?.region ?? ''), end);
  }
  return [];
}

/** Where "the world's largest …" or "the largest … in the world" begins. */
function placeStart(said: string, region: string): number {
  const lower = said.toLowerCase();
  const article = lower.indexOf(' the ');
  return article >= 0 ? article + 1 : Math.max(0, lower.indexOf(region.toLowerCase()));
}

/** "Europe's largest economy, Germany": the place comes first. */
function ranksBefore(sentence: Sentence, of: Country): Comparison[] {
  const lead = sentence.text.slice(Math.max(sentence.start, of.name.start - LONGEST_RANK), of.name.start);
  const match = ahead.exec(lead);
  if (!match || !closesClause(sentence, of.end)) return [];
  const start = of.name.start - lead.length + match.index + match[0].search(/\p{L}/u);
  return rank(of, match, start, of.name.start - 2);
}

const LONGEST_RANK = 70;

function rank(of: Country, { groups }: RegExpExecArray, start: number, end: number): Comparison[] {
  const { region = '', order, economy, gauge } = groups ?? {};
  const group = regions.get(region.toLowerCase());
  if (group === undefined) return [];
  const place = order ? orders.indexOf(order.toLowerCase()) + 1 : 1;
  const size = economy ? 'economy' : gauge && gauge.toLowerCase() !== 'population' ? 'area' : 'population';
  return [{ kind: 'rank', size, of: of.id, region: group, place, start, end }];
}
