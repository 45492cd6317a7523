import type { Line } from '../../claims/line';
import { type ListItem, readList } from '../../claims/lists';
import { add, compare, decimal } from '../../decimal';
import {
  clauseOfThe,
  composed,
  copula,
  everythingElse,
  oneKind,
  opening,
  remaining,
  totalWords,
} from '../../language/en/page/listed';
import { partial } from '../../language/en/page-cues';
import type { Quantity } from '../../mentions/mention';
import type { Sentence } from '../../reading';
import type { PageOutcome } from './finding';
import { compareSum, isByChance, isMember, isPeople, isSummable } from './sum';

/** A total and the list that makes it up: "eight people: the driver, four women and three children". */
export function judgeListed(line: Line): PageOutcome[] {
  if (line.figures.length < 2) return [];
  const outcomes: PageOutcome[] = [];
  let listed = 0;
  for (const total of line.figures) {
    // A member of a list is no total of the rest of it.
    if (total.start < listed) continue;
    const found = listAfter(line, total);
    if (!found) continue;
    listed = found.end;
    outcomes.push(...found.outcomes);
  }
  return outcomes;
}

function listAfter(line: Line, total: Quantity): { outcomes: PageOutcome[]; end: number } | undefined {
  const { sentence } = line;
  if (total.hedge !== '=' || !isSummable(line, total)) return undefined;
  const opened = opening.exec(sentence.text.slice(total.end, Math.min(sentence.end, total.end + 64)));
  const sign = opened?.[2]?.trim();
  if (!opened || sign === undefined || partial.test(opened[1]?.toLowerCase() ?? '')) return undefined;
  if (sign === ',' && isMember(line, total)) return undefined;
  const start = total.end + opened[0].length;
  const end = listEnd(sentence, start, sign);
  const list = readList(line, start, end, total);
  // "4 km, 4 kilometres and 4,000 metres": what is as large as the whole beside others is no part of it.
  const most = list && list.items.length > 1 ? 0 : 1;
  if (!list || list.items.some((item) => 'figure' in item && compare(item.figure.value, total.value) >= most))
    return undefined;
  const region = sentence.text.slice(start, list.span.end).toLowerCase();
  if (totalWords.test(region) || remaining.test(region)) return undefined;
  const short = /^(?: [\p{L}-]+){0,2}$/u.test(opened[1] ?? '');
  const named = (sign !== ',' && !copula.test(sign)) || namesItsKind(total, list.items, short);
  const figures = list.items.flatMap((item) => ('figure' in item ? item.figure : []));
  if (sign === ',' && !named && isByChance(line, total, figures)) return undefined;
  // "48 libraries, 31 in towns and 22 in villages": nothing stands in two places at once, so there are too many.
  const placed = sign === ',' && short && list.items.every(isPlaced) && exceeds(list.items, total);
  // "Of the €90m in the fund, €30m goes to schools and €20m to clinics": nobody says that it is all.
  const some = clauseOfThe.test(line.gaps[line.figures.indexOf(total)] ?? '');
  const isWhole = !some || (total.dimension === 'money' && exceeds(list.items, total));
  const firm =
    (list.clean || (list.open && sign === ':' && everythingElse.test(lastWords(line, list.items)))) &&
    isWhole &&
    (named || placed) &&
    !partial.test(region) &&
    (!total.modifier || total.dimension === 'money');
  const parts = list.items.map((item) => ('figure' in item ? item.figure : undefined));
  return { outcomes: compareSum(line, total, parts, firm), end: list.span.end };
}

/** The words behind the last figure of a list. */
function lastWords({ figures, gaps }: Line, items: readonly ListItem[]): string {
  const last = items.at(-1);
  return last && 'figure' in last ? (gaps[figures.indexOf(last.figure) + 1] ?? '') : '';
}

function isPlaced(item: ListItem): boolean {
  return 'figure' in item && item.placed === true;
}

function exceeds(items: readonly ListItem[], total: Quantity): boolean {
  const sum = items.reduce((value, item) => ('figure' in item ? add(value, item.figure.value) : value), decimal(0));
  return compare(sum, total.value) > 0;
}

/** Where a list ends at the latest: with the sentence, or with the sign that closes what a sign opened. */
function listEnd(sentence: Sentence, start: number, sign: string): number {
  const rest = sentence.text.slice(start, sentence.end);
  const stops: Readonly<Record<string, RegExp>> = {
    ':': /[;.](?:\s|$)|$/,
    ',': /[;.:(–—](?:\s|$)|$/,
    '(': /\)|$/,
  };
  const comma = copula.test(sign) || composed.test(sign) ? ',' : sign;
  const found = (stops[comma] ?? / ?[–—] ?| --? |[;.](?:\s|$)|$/).exec(rest);
  return start + (found ? found.index : rest.length);
}

/** In apposition, men and women make up people; trucks and cranes make up nothing that was said. */
function namesItsKind(total: Quantity, items: readonly ListItem[], short: boolean): boolean {
  return items.every((item) => {
    if (!('figure' in item)) return isPeople(total.unit);
    // "94 schools, 61 primary and 33 secondary": the kinds alone are named.
    // "wages of £310,000, rent of £85,000 and insurance of £25,000" stand side by side.
    // "The north gave her 804 votes, the south 388 votes": so do others' figures.
    if (item.leads !== true) return false;
    if (item.figure.unit === '' && total.unit !== '' && total.dimension === 'count') return item.kind === true && short;
    if (total.unit === '') return false;
    // Women are no part of men.
    return (
      item.figure.unit === total.unit ||
      (isPeople(item.figure.unit) && isPeople(total.unit) && !oneKind.test(total.unit))
    );
  });
}
