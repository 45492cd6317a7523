import {
  comparisonCue,
  lesser,
  multiplePatterns,
  orders,
  otherSizes,
  pairPatterns,
  rankAhead,
  rankBehind,
  rankIn,
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

const pairs = pairPatterns.map(([size, source]) => ({ size, pattern: anchored(source) }));
const multiples = multiplePatterns.map(([size, before, behind]) => ({
  size,
  before: anchored(`${before}$`),
  behind: anchored(behind),
}));
const lead = anchored(`${shareLead}$`);
const ofWhole = anchored(`${shareOf}$`);
const nouns = shareNouns.map(([size, source]) => ({ size, pattern: anchored(source) }));
const livesIn = anchored(`${shareLivesIn}$`);
const behind = anchored(rankBehind);
const inRegion = anchored(rankIn);
const ofEconomy = anchored(rankOfEconomy);
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
  return countries.flatMap((country, at) => {
    const next = countries[at + 1];
    if (!opensClause(sentence, country))
      return [...sharesFrom(sentence, country, next), ...ranksBefore(sentence, country)];
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
  const { text } = sentence;
  for (const { size, pattern } of pairs) {
    const match = matchAt(pattern, text, of.end);
    if (!match || of.end + match[0].length !== to.name.start || !closesClause(sentence, to.end)) continue;
    const word = match[1] ?? '';
    const start = of.end + match[0].toLowerCase().lastIndexOf(word.toLowerCase());
    return [{ kind: 'pair', size, of: of.id, to: to.id, isMore: !lesser.has(word.toLowerCase()), start, end: to.end }];
  }
  return [];
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
  const { text } = sentence;
  const possessive = matchAt(behind, text, of.end);
  if (possessive) return ranked(sentence, of, possessive, possessive[1], possessive[2], possessive[3]);
  const placed = matchAt(inRegion, text, of.end);
  if (placed) return ranked(sentence, of, placed, placed[4], placed[1], placed[2]);
  const economy = matchAt(ofEconomy, text, of.end);
  return economy ? ranked(sentence, of, economy, economy[2], economy[1], 'economy') : [];
}

function ranked(
  sentence: Sentence,
  of: Country,
  match: RegExpExecArray,
  region: string | undefined,
  order: string | undefined,
  economy: string | undefined,
): Comparison[] {
  const end = of.end + match[0].length;
  if (!closesClause(sentence, end)) return [];
  const start = of.end + placeStart(match[0], region ?? '');
  return rank(of, region, order, economy, start, end);
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
  return rank(of, match[1], match[2], match[3], start, of.name.start - 2);
}

const LONGEST_RANK = 70;

function rank(
  of: Country,
  region: string | undefined,
  order: string | undefined,
  economy: string | undefined,
  start: number,
  end: number,
): Comparison[] {
  const group = regions.get(region?.toLowerCase() ?? '');
  if (group === undefined) return [];
  const place = order ? orders.indexOf(order.toLowerCase()) + 1 : 1;
  return [{ kind: 'rank', size: economy ? 'economy' : 'population', of: of.id, region: group, place, start, end }];
}
