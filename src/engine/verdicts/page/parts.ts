import { isAddable, isPlainCount, type Line } from '../../claims/line';
import { absolute, compare, decimal, subtract } from '../../decimal';
import type { Quantity } from '../../mentions/mention';
import type { PageOutcome } from './finding';
import { judge } from './judge';
import { bothReadings, exactly, minus, plus, type Range, SUM_DIGITS } from './range';
import { compareSum, hasUnreadNumber } from './sum';
import { quote, writeNumberOf } from './wording';

/** A whole and its parts, a difference, a majority, what is left: figures that must add up or subtract. */
export function judgeParts(line: Line): PageOutcome[] {
  if (line.figures.length < 2) return [];
  // The first whole takes the rest: in "of 90, 52 voted yes, 30 no and the other eight abstained" 52 is no whole.
  const wholes = line.figures.map((_, at) => remainder(line, at));
  const parted = wholes.find((outcomes) => outcomes.length > 0) ?? [];
  return [
    ...parted,
    ...line.figures.flatMap((_, at) => [
      ...partOfWhole(line, at),
      ...margin(line, at),
      ...leaving(line, at),
      ...addition(line, at),
      ...record(line, at),
    ]),
  ];
}

const ofThe =
  /(?:^|[,;:–—(] ?|\b(?:and|but) )(?:out )?of (?:the |its |their |all |those |a total of )?(?:[\p{L}'-]+ ){0,2}$/u;
const whose = /^(?: [\p{L}'-]+){0,8}?,? ?\(?(?:of (?:which|whom|them|these|those)|among them) (?:about |some )?$/u;
const rest = /\b(?:the )?(?:other|remaining|rest|remainder|last|others)(?: of the)?(?:,? (?:about|some))? ?$/;
const leavingLast = /,? leaving (?:only |just )?$/;
const subpart = /^ (?:of (?:them|whom|these|those|which)\b|[a-z]+ly\b|in (?:a )?critical|in (?:a )?serious)/;
const clausal = /[.;:()]/;

/** "Of the 32 people on board, 26 were rescued and the remaining six are missing." */
function remainder(line: Line, at: number): PageOutcome[] {
  const { figures, gaps } = line;
  const whole = figures[at];
  if (!whole || whole.value2 || !summable(line, whole)) return [];
  const opens =
    ofThe.test(gaps[at] ?? '') || whose.test(gaps[at + 1] ?? '') || /^ [\p{L}'-]+, $/u.test(gaps[at + 1] ?? '');
  const parts: Quantity[] = [];
  for (let next = at + 1; next < figures.length; next++) {
    const part = figures[next];
    const gap = gaps[next] ?? '';
    if (!part || part.value2 || part.modifier || !isAddable(line, whole, part) || (next > at + 1 && clausal.test(gap)))
      break;
    if (compare(part.value, whole.value) > 0 || isBeside(whole, part)) break;
    // "12 were hurt, three seriously": a part of a part.
    if (parts.length > 0 && subpart.test(gaps[next + 1] ?? '')) continue;
    parts.push(part);
    const left = rest.test(gap) || (leavingLast.test(gap) && next === figures.length - 1);
    if (left && parts.length >= 2) return settle(line, whole, parts, part, opens || (parts.length === 2 && at === 0));
  }
  if (!opens || parts.length < 2) return [];
  const elliptic = parts.length === 2 && isElliptic(line, at);
  const exceeds = compare(add(parts), whole.value) > 0;
  return settle(line, whole, parts, parts.at(-1) ?? whole, elliptic && exceeds && whole.hedge === '=');
}

const sexesAndAges = /^(?:man|woman|boy|girl|child|male|female|adult)$/;

/** Women are no part of men: "11 men, five women and six children" lists what stands side by side. */
function isBeside({ unit: a }: Quantity, { unit: b }: Quantity): boolean {
  return a !== b && sexesAndAges.test(a) && sexesAndAges.test(b) && a !== 'adult' && a !== 'child';
}

/** "30 are diesel and 18 electric": the second has no verb of its own, so the two are alternatives. */
function isElliptic({ gaps }: Line, at: number): boolean {
  const joint = /^ (?:are|were|is|was|of them|of which)?(?: [\p{L}-]+){0,3} and $/u.test(gaps[at + 2] ?? '');
  return joint && /^(?: [\p{L}-]+){1,2} ?(?:[.,;!]|$)/u.test(gaps[at + 3] ?? '');
}

/** What is left of `whole` after all parts but the last must be the last. */
export function settle(
  line: Line,
  whole: Quantity,
  parts: readonly Quantity[],
  last: Quantity,
  firm: boolean,
): PageOutcome[] {
  const others = parts.filter((part) => part !== last);
  const left = (reading: 'strict' | 'loose'): Range =>
    others.reduce(
      (range, part) => minus(range, bothReadings(part, part.value, SUM_DIGITS)[reading]),
      bothReadings(whole, whole.value, SUM_DIGITS)[reading],
    );
  const said = bothReadings(last, last.value, SUM_DIGITS);
  const text = line.sentence.text;
  const taken = others.map((part) => writeNumberOf(part.value, part)).join(' − ');
  const exact = others.reduce((value, part) => subtract(value, part.value), whole.value);
  return judge({
    line,
    stated: last,
    strict: said.strict,
    loose: said.loose,
    expectedStrict: left('strict'),
    expectedLoose: left('loose'),
    working: () =>
      `Of ${quote(text, whole)}, ${writeNumberOf(whole.value, whole)} − ${taken} leaves ${writeNumberOf(exact, whole)}`,
    firm: firm && !hasUnreadNumber(line, Math.max(whole.start, line.sentence.start), last.end),
  });
}

function add(parts: readonly Quantity[]) {
  return parts.reduce((range, part) => plus(range, exactly(part.value)), exactly(decimal(0))).low;
}

const ofTheWhole = /^(?: [\p{L}'-]+)? (?:out )?of (?:the |its |their |all |those )?(?:[\p{L}'-]+ ){0,3}$/u;

/** "Five of the 12 jurors were women and seven were men": only confirmed. */
function partOfWhole(line: Line, at: number): PageOutcome[] {
  const { figures, gaps } = line;
  const [part, whole, other] = figures.slice(at, at + 3);
  if (!part || !whole || !other || whole.value2 || part.value2 || other.value2) return [];
  const joined = / and (?:the other |the remaining )?$/.test(gaps[at + 2] ?? '') && !clausal.test(gaps[at + 2] ?? '');
  if (!joined || !ofTheWhole.test(gaps[at + 1] ?? '') || !isPlainCount(line, whole)) return [];
  if (!isPlainCount(line, part) || !isPlainCount(line, other) || compare(part.value, whole.value) > 0) return [];
  return settle(line, whole, [part, other], other, rest.test(gaps[at + 2] ?? ''));
}

const played = /\b(?:won|drawn|drew|lost|tied)(?: (?:just|only))? $/;

/** "have won 12, drawn seven and lost five of their 24 matches". */
function record(line: Line, at: number): PageOutcome[] {
  const { figures, gaps } = line;
  const whole = figures[at];
  if (
    !whole ||
    at < 2 ||
    !/^ of (?:their|its|his|her|the)(?: (?:first|last|opening|past|previous))? $/.test(gaps[at] ?? '') ||
    !isPlainCount(line, whole)
  )
    return [];
  let first = at;
  while (first > 0 && played.test(gaps[first - 1] ?? '')) first--;
  const parts = figures.slice(first, at);
  if (parts.length < 2 || (parts.length === 2 && !/\band lost/.test(gaps[at - 1] ?? ''))) return [];
  return parts.every((part) => isPlainCount(line, part)) ? compareSum(line, whole, parts, parts.length > 2) : [];
}

const marginCue =
  /\b(?:(?:a|an|with a|giving (?:a|an|it a|them a|him a|her a)|for a|by a)(?: [\p{L}-]+){0,2} (?:majority|margin|lead|difference|gap|advantage|plurality) of(?: just| only)?|a margin of|a majority of|a difference of) $/u;
const against = /^(?: [\p{L}-]+){0,3}?,? ?(?:to|against|versus|v|-|–|with) (?:[\p{L}'-]+ ){0,4}$/u;

/** "by 326 votes to 298, a majority of 28". */
function margin(line: Line, at: number): PageOutcome[] {
  const { figures, gaps } = line;
  const [more, less, difference] = figures.slice(at, at + 3);
  if (more?.value2 && less && marginCue.test(gaps[at + 1] ?? '')) {
    // "52 to 48, a margin of four": the two are read as one range.
    const { value2, ...single } = more;
    return isAddable(line, single, less) ? difference2(line, single, { ...single, value: value2 }, less, true) : [];
  }
  if (!more || !less || !difference || !marginCue.test(gaps[at + 2] ?? '') || !against.test(gaps[at + 1] ?? ''))
    return [];
  if (!isAddable(line, more, less) || !isAddable(line, more, difference)) return [];
  return difference2(line, more, less, difference, true);
}

function difference2(line: Line, a: Quantity, b: Quantity, stated: Quantity, firm: boolean): PageOutcome[] {
  const [first, second, said] = [
    bothReadings(a, a.value, SUM_DIGITS),
    bothReadings(b, b.value, SUM_DIGITS),
    bothReadings(stated, stated.value, SUM_DIGITS),
  ];
  const [more, less] = compare(a.value, b.value) >= 0 ? [first, second] : [second, first];
  const exact = absolute(subtract(a.value, b.value));
  return judge({
    line,
    stated,
    strict: said.strict,
    loose: said.loose,
    expectedStrict: minus(more.strict, less.strict),
    expectedLoose: minus(more.loose, less.loose),
    working: () =>
      `The difference between ${quote(line.sentence.text, a)} and ${quote(line.sentence.text, b)} is ${writeNumberOf(exact, a)}`,
    firm,
  });
}

const leavingCue =
  /\b(?:leaving|leaves|left|with)(?: [\p{L}'-]+){0,2}(?: (?:profit|surplus|deficit|loss|shortfall|gap|balance|difference|remainder)(?: of)?)? $|\b(?:an? )(?:surplus|deficit|shortfall|gap|difference|hole) of (?:about |some )?$/u;
const flows = /\b(?:and|but|against|while|on)\b/;

/** "earned €820 million and spent €610 million, leaving a profit of €210 million". */
function leaving(line: Line, at: number): PageOutcome[] {
  const { figures, gaps } = line;
  const [first, second, stated] = figures.slice(at, at + 3);
  const gap = gaps[at + 2] ?? '';
  if (!first || !second || !stated || figures.length > at + 3 || !leavingCue.test(gap) || clausal.test(gap)) return [];
  const whole = figures[at - 1];
  // "Of the 30, 18 were freed and two killed, leaving 10": what is left is left of the whole.
  if (whole && isAddable(line, whole, first) && compare(whole.value, first.value) >= 0) return [];
  if (!isAddable(line, first, second) || !isAddable(line, first, stated) || !flows.test(gaps[at + 1] ?? '')) return [];
  if (clausal.test(gaps[at + 1] ?? '') || /\b(?:net|pre-tax|operating|after tax|other|another)\b/.test(gap)) return [];
  return difference2(line, first, second, stated, /\bleav(?:ing|es)\b/.test(gap));
}

const bringing =
  /\b(?:bring|tak|rais|lift|push|cut|reduc|lower|swell)\w* (?:the|its|their|his|her|that) (?:[\p{L}' -]{0,40})$/u;

/** "Another five bodies were found, bringing the toll from 20 to 25." */
function addition(line: Line, at: number): PageOutcome[] {
  const [added, change] = line.figures.slice(at, at + 2);
  if (!added || added.value2 || !change?.value2 || !bringing.test(line.gaps[at + 1] ?? '')) return [];
  const same = isPlainCount(line, added) ? /^(?:count|none)$/.test(change.dimension) : added.unit === change.unit;
  if (!same) return [];
  const reached = change.value2;
  const exact = absolute(subtract(reached, change.value));
  const said = bothReadings(added, added.value, SUM_DIGITS);
  return judge({
    line,
    stated: change,
    strict: said.strict,
    loose: said.loose,
    expectedStrict: exactly(exact),
    expectedLoose: exactly(exact),
    working: () =>
      `From ${writeNumberOf(change.value, change)} to ${writeNumberOf(reached, change)} is ${writeNumberOf(exact, change)}, against ${quote(line.sentence.text, added)}`,
    firm: /\b(?:another|additional|more|further|extra|new)\b/.test(line.gaps[at] ?? '') && added.hedge === '=',
  });
}

function summable(line: Line, figure: Quantity): boolean {
  return isPlainCount(line, figure) || figure.dimension === 'money';
}
