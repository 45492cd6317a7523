import type { Quantity, UnitDimension } from '../mentions/mention';
import type { Sentence } from '../reading';
import type { Line } from './line';

/** Two figures of one dimension that the page writes as the same amount: "€90 billion (£78.6 billion)". */
export interface ConversionPair {
  readonly sentence: Sentence;
  readonly from: Quantity;
  readonly to: Quantity;
  /** The words leave no other reading; otherwise the pair may only be confirmed ("5 km or 3 miles"). */
  readonly firm: boolean;
}

const LONGEST_GAP = 90;

const hedges =
  '(?:about|around|roughly|approximately|approx\\.?|nearly|almost|some|just (?:over|under)|over|more than|less than|up to|' +
  'at least|close to|an estimated|circa|c\\.|ca\\.)';
const noun =
  "(?:[ -](?!(?:and|but|to|from|than|while|plus|or|against|versus|is|was|are|were|has|had|have)\\b)[\\p{L}'-]+){0,6}";
const same =
  '(?:the equivalent (?:of|to)|equivalent (?:to|of)|an equivalent of|equal to|equals|equalling|equivalently|equating to|which equals|' +
  "worth|amounting to|translating to|converting to|converted to|i\\.e\\.|ie|that is|that's|in other words|=|≈|~)";
const which =
  '(?:which (?:is|was|are|equals|comes to|amounts to|works out at|converts to|translates (?:to|into)) |that is |or |(?:is|was|are|were|would be) (?=equal|equivalent|worth))';

const bracket = new RegExp(
  `^${noun},? ?[(\\[](?:or )?(?:(?:then|now|currently|today|roughly) )?(?:${same} ?)?(?:${hedges} ?)*$`,
  'iu',
);
const reworded = new RegExp(`^${noun}[,;]? ?[–—-]{0,2} ?${which}?${same} (?:${hedges} ?)*$`, 'iu');
const orComma = new RegExp(`^${noun}(?:,| [–—-]) ?or (?:${hedges} ?)*$`, 'iu');
const orHedged = new RegExp(`^${noun} or (?:${hedges} ?)+$`, 'iu');
const orBare = new RegExp(`^${noun} or $`, 'iu');
const relative = new RegExp(`^${noun}(?:,| [–—-]{1,2}) ?${which}(?:${hedges} ?)*$`, 'iu');
const apposed = new RegExp(`^(?:,| [–—-]{1,2}) ?(?:${hedges} ?)+$`, 'iu');
const slash = /^ ?[/|] ?$/;
const further = new RegExp(`^(?:[;,/]| or|, or| and|; or)? ?(?:${hedges} ?)*$`, 'iu');

/** What may follow the second figure: the bracket closes, another currency, or words on the rate. */
const closes =
  /^ ?(?:[)\];,/|]| or | at (?:the )?(?:current|today's|then|prevailing|that|time|market|official|exchange|present|latest|new)|at today|,? at the time| then\b| today\b)/i;
const inflated = /^ ?in (?:today's|current|\d{4}|real) /i;
const ends =
  /^ ?(?:[),.;:!?–—\]/|]|$|-{2}| (?:at|in|on|to|from|for|and|but|based|under|according|when|while|after|before|by|a|an|per|over|since|as|with|of|the)\b)/i;

/** The conversion pairs of a sentence in reading order. Cost: linear in its figures. */
export function conversionPairs({ sentence, figures: amounts }: Line): ConversionPair[] {
  const pairs: ConversionPair[] = [];
  for (let at = 1; at < amounts.length; at++) {
    const [from, to] = [amounts[at - 1], amounts[at]];
    if (!from || !to) continue;
    const previous = pairs.at(-1);
    const pair = pairOf(sentence, from, to);
    if (pair) pairs.push(pair);
    else if (previous?.to === from && continues(sentence, previous, to)) {
      pairs.push({ sentence, from: previous.from, to, firm: previous.firm });
    }
  }
  return pairs;
}

function pairOf(sentence: Sentence, from: Quantity, to: Quantity): ConversionPair | undefined {
  if (!comparable(from, to)) return undefined;
  const gap = sentence.text.slice(from.end, to.start);
  if (gap.length > LONGEST_GAP) return undefined;
  const after = sentence.text.slice(to.end, to.end + 24);
  const firm = firmness(gap, after, to);
  return firm === undefined ? undefined : { sentence, from, to, firm };
}

function firmness(gap: string, after: string, to: Quantity): boolean | undefined {
  if (inflated.test(after)) return undefined;
  if (bracket.test(gap)) return closes.test(after) ? true : undefined;
  if (slash.test(gap)) return true;
  if (!ends.test(after)) return undefined;
  if (reworded.test(gap) || orComma.test(gap) || relative.test(gap)) return true;
  if (orHedged.test(gap) || (orBare.test(gap) && to.hedge === '~')) return true;
  if (apposed.test(gap) || (/^(?:,| [–—-]{1,2}) ?$/.test(gap) && to.hedge === '~'))
    return /^ ?[),.;:–—]|^$/.test(after);
  return orBare.test(gap) ? false : undefined;
}

/** "(£79 billion; $105 billion)": a third amount goes with the first. */
function continues(sentence: Sentence, previous: ConversionPair, to: Quantity): boolean {
  if (!comparable(previous.from, to) || !comparable(previous.to, to)) return false;
  const gap = sentence.text.slice(previous.to.end, to.start);
  if (gap.length > LONGEST_GAP || !further.test(gap)) return false;
  const inBracket = /[([][^)\]]*$/.test(sentence.text.slice(previous.from.end, to.start));
  return inBracket && closes.test(sentence.text.slice(to.end, to.end + 24));
}

const convertible: ReadonlySet<UnitDimension> = new Set([
  'money',
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'temperature',
  'energy',
  'power',
  'pressure',
  'fuel-use',
  'duration',
]);

/** One dimension, two units, the same "per": otherwise no conversion. */
function comparable(from: Quantity, to: Quantity): boolean {
  if (from.dimension !== to.dimension || !convertible.has(from.dimension)) return false;
  if (from.unit === to.unit && (from.currencies === undefined) === (to.currencies === undefined)) return false;
  if (from.pair === 'change' || to.pair === 'change') return false;
  if ((from.value2 === undefined) !== (to.value2 === undefined)) return false;
  return from.per === to.per || to.per === undefined;
}
