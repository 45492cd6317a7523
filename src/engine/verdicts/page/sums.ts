import { isAddable, isPlainCount, type Line, lineOf } from '../../claims/line';
import { readList } from '../../claims/lists';
import { compare, decimal } from '../../decimal';
import type { Quantity } from '../../mentions/mention';
import type { Sentence } from '../../reading';
import { partial, totalAfter, totalBefore } from './cues';
import type { PageOutcome } from './finding';
import { judge } from './judge';
import { bothReadings, exactly, plus, type Range, SUM_DIGITS } from './range';
import { writeNumberOf } from './wording';

/** Lists and their totals: "eight people: the driver, four women and three children", "24, 31 and 10, 65 in all". */
export function judgeSums(sentence: Sentence): PageOutcome[] {
  const line = lineOf(sentence);
  if (!line) return [];
  const listed = line.figures.flatMap((_, at) => listAfter(line, at));
  return listed.length > 0 ? listed : line.figures.flatMap((_, at) => totalOf(line, at));
}

const boundary = /^([^.;:]{0,60}?)(:| [–—]| --?|,) $/;
const opening = /^([^.;]{0,60}?)(: | ?[–—] ?| --? |, )/;

/** "T noun: a, b and c" and "T noun, a and b,". */
function listAfter(line: Line, at: number): PageOutcome[] {
  const { sentence, figures, gaps } = line;
  const total = figures[at];
  const gap = gaps[at + 1] ?? '';
  if (total?.hedge !== '=' || total.value2 || !isSummable(line, total) || total.modifier) return [];
  const raw = sentence.text.slice(total.end, sentence.end);
  const opened = opening.exec(raw);
  const sign = opened?.[2]?.trim();
  if (!opened || sign === undefined || partial.test(opened[1]?.toLowerCase() ?? '')) return [];
  const start = total.end + opened[0].length;
  const end = listEnd(sentence, start, sign);
  const region = sentence.text.slice(start, end).toLowerCase();
  if (/\b(?:total|in all|altogether|all told|combined)\b/.test(region)) return [];
  const list = readList(line, start, end, total);
  if (!list || list.items.some((item) => 'figure' in item && compare(item.figure.value, total.value) > 0)) return [];
  const whole = !partial.test(region);
  const counted = sign !== ',' || boundary.test(gap);
  const firm = list.clean && whole && counted && (sign !== ',' || sameKind(total, list.items));
  const parts = list.items.map((item) => ('figure' in item ? item.figure : undefined));
  return compareSum(line, total, parts, firm, true);
}

/** Where a list ends: with the sentence, or with the dash that closes what a dash opened. */
function listEnd(sentence: Sentence, start: number, sign: string): number {
  const rest = sentence.text.slice(start, sentence.end);
  const stop = sign === ':' ? /[;.](?:\s|$)|$/ : sign === ',' ? /[;.:(](?:\s|$)|$/ : / [–—-]{1,2} |[;.](?:\s|$)|$/;
  const found = stop.exec(rest);
  return start + (found ? found.index : rest.length);
}

const people =
  /^(?:man|woman|boy|girl|child|adult|teenager|student|pupil|teacher|passenger|person|resident|civilian|soldier|officer|male|female|minor|infant|baby|foreigner|local|worker|crew|pilot|doctor|nurse|policeman|victim|guest|member|migrant|refugee)$/;

/** In apposition, men and women make up people; trucks and cranes make up nothing that was said. */
function sameKind(
  total: Quantity,
  items: readonly ({ readonly figure: Quantity } | { readonly one: true })[],
): boolean {
  return items.every((item) => {
    if (!('figure' in item)) return true;
    if (item.figure.dimension === 'money') return true;
    return (
      item.figure.unit === total.unit ||
      (people.test(item.figure.unit) && (people.test(total.unit) || total.unit === ''))
    );
  });
}

function isSummable(line: Line, figure: Quantity): boolean {
  return (
    isPlainCount(line, figure) ||
    figure.dimension === 'money' ||
    /^(?:length|area|mass|volume|energy|power)$/.test(figure.dimension)
  );
}

/** "a, b and c, a total of T", "a, b and c, T in all". */
function totalOf(line: Line, at: number): PageOutcome[] {
  const { figures, gaps } = line;
  const total = figures[at];
  if (!total || at < 2 || total.value2 || !isSummable(line, total)) return [];
  const before = gaps[at] ?? '';
  if (!totalBefore.test(before) && !(totalAfter.test(gaps[at + 1] ?? '') && /[,–—(:]|\bor\b/.test(before))) return [];
  const parts: Quantity[] = [];
  for (let back = at - 1; back >= 0; back--) {
    const part = figures[back];
    if (!part || part.value2 || !isAddable(line, total, part) || part.modifier || !isOneKind(part, total, parts)) break;
    parts.unshift(part);
    if (!/,| and |;| plus |&/.test(gaps[back] ?? '') || /[.:]|\bof the\b/.test(gaps[back] ?? '')) break;
  }
  if (parts.length < 2) return [];
  const first = at - parts.length;
  const region = gaps.slice(first, at + 1).join(' ');
  const others = figures.length > 0 && first > 0;
  const firm =
    !partial.test(region) &&
    !others &&
    parts.every(({ hedge }) => hedge !== '>' && hedge !== '<') &&
    total.hedge !== '>';
  return compareSum(line, total, parts, firm, false);
}

/** Parties and seats are not added; what names nothing may be any of them. */
function isOneKind(part: Quantity, total: Quantity, parts: readonly Quantity[]): boolean {
  return [total, ...parts].every(
    ({ unit }) =>
      unit === '' || part.unit === '' || unit === part.unit || (people.test(unit) && people.test(part.unit)),
  );
}

/** Parts without a figure count one. */
function compareSum(
  line: Line,
  total: Quantity,
  parts: readonly (Quantity | undefined)[],
  firm: boolean,
  first: boolean,
): PageOutcome[] {
  const zero = exactly(decimal(0));
  const one = exactly(decimal(1));
  const sum = (read: (part: Quantity) => Range) =>
    parts.reduce((range, part) => plus(range, part ? read(part) : one), zero);
  const stated = bothReadings(total, total.value, SUM_DIGITS);
  const exact = sum((part) => exactly(part.value));
  const listed = parts.map((part) => (part ? writeNumberOf(part.value, part) : '1')).join(' + ');
  return judge({
    line,
    stated: total,
    strict: stated.strict,
    loose: stated.loose,
    expectedStrict: sum((part) => bothReadings(part, part.value, SUM_DIGITS).strict),
    expectedLoose: sum((part) => bothReadings(part, part.value, SUM_DIGITS).loose),
    working: `${listed} is ${writeNumberOf(exact.low, total)}`,
    firm: firm && (first || total.hedge === '=' || total.hedge === '~'),
  });
}
