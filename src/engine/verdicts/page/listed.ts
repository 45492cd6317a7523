import type { Line } from '../../claims/line';
import { type ListItem, readList } from '../../claims/lists';
import { compare } from '../../decimal';
import type { Quantity } from '../../mentions/mention';
import type { Sentence } from '../../reading';
import { partial } from './cues';
import type { PageOutcome } from './finding';
import { compareSum, isPeople, isSummable } from './sum';

/** A total and the list that makes it up: "eight people: the driver, four women and three children". */
export function judgeListed(line: Line): PageOutcome[] {
  return line.figures.length < 2 ? [] : line.figures.flatMap((total) => listAfter(line, total));
}

const opening = /^([^.;]{0,60}?)(: | ?[–—] ?| --? |, | \()/;
const totalWords = /\b(?:total|in all|altogether|all told|combined)\b/;

function listAfter(line: Line, total: Quantity): PageOutcome[] {
  const { sentence } = line;
  if (total.hedge !== '=' || !isSummable(line, total)) return [];
  const opened = opening.exec(sentence.text.slice(total.end, Math.min(sentence.end, total.end + 64)));
  const sign = opened?.[2]?.trim();
  if (!opened || sign === undefined || partial.test(opened[1]?.toLowerCase() ?? '')) return [];
  const start = total.end + opened[0].length;
  const end = listEnd(sentence, start, sign);
  const list = readList(line, start, end, total);
  if (!list || list.items.some((item) => 'figure' in item && compare(item.figure.value, total.value) > 0)) return [];
  const region = sentence.text.slice(start, list.span.end).toLowerCase();
  if (totalWords.test(region)) return [];
  const named = sign !== ',' || namesItsKind(total, list.items);
  const firm = list.clean && named && !partial.test(region) && (!total.modifier || total.dimension === 'money');
  return compareSum(
    line,
    total,
    list.items.map((item) => ('figure' in item ? item.figure : undefined)),
    firm,
  );
}

/** Where a list ends at the latest: with the sentence, or with the sign that closes what a sign opened. */
function listEnd(sentence: Sentence, start: number, sign: string): number {
  const rest = sentence.text.slice(start, sentence.end);
  const stops: Readonly<Record<string, RegExp>> = {
    ':': /[;.](?:\s|$)|$/,
    ',': /[;.:(–—](?:\s|$)|$/,
    '(': /\)|$/,
  };
  const found = (stops[sign] ?? / ?[–—] ?| --? |[;.](?:\s|$)|$/).exec(rest);
  return start + (found ? found.index : rest.length);
}

/** In apposition, men and women make up people; trucks and cranes make up nothing that was said. */
function namesItsKind(total: Quantity, items: readonly ListItem[]): boolean {
  return items.every((item) => {
    if (!('figure' in item)) return isPeople(total.unit);
    if (total.unit === '') return false;
    return item.figure.unit === total.unit || (isPeople(item.figure.unit) && isPeople(total.unit));
  });
}
