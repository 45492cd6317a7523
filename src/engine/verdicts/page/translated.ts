import type { Change } from '../../claims/changes';
import { isAddable, isPlainCount, type Line } from '../../claims/line';
import { type Gaps, gapsOf } from '../../claims/page-gaps';
import { compare } from '../../decimal';
import type { PageWords } from '../../language/page-words';
import type { Quantity } from '../../mentions/mention';
import { judgePercent } from './changes';
import type { PageOutcome } from './finding';
import { judgeShareOf } from './shares';
import { compareSum } from './sum';

/** Shares, changes and sums in a language whose words are kept as data. Cost: linear in the figures. */
export function judgeTranslated(line: Line, words: PageWords): PageOutcome[] {
  if (line.figures.length < 2) return [];
  const gaps = gapsOf(words);
  return line.figures
    .flatMap((_, at) => [...shareAt(line, at, gaps), ...sumAt(line, at, gaps)])
    .concat(changes(line, gaps));
}

const closes = /^ ?(?:[),.;:–—]|$)/;

/** "26 der 32 Vereine (81 Prozent)", "Sur les 32 clubs, 26, soit 81 %". */
function shareAt(line: Line, at: number, { ofWhole, opensWhole, again, compared }: Gaps): PageOutcome[] {
  const [first, second, share] = line.figures.slice(at, at + 3);
  const [before = '', between = '', then = '', after = ''] = line.gaps.slice(at, at + 4);
  if (!first || !second || share?.dimension !== 'percent' || share.value2 || !again.test(then)) return [];
  if (!closes.test(after) || compared.test(after)) return [];
  const [part, whole] = ofWhole.test(between) ? [first, second] : opensWhole.test(before) ? [second, first] : [];
  if (!part || !whole || !isPlainCount(line, part) || !isPlainCount(line, whole)) return [];
  if (compare(part.value, whole.value) > 0) return [];
  return judgeShareOf(line, whole, part, share, true);
}

/** "120 Millionen Euro …, 85 Millionen Euro … und 40 Millionen Euro, insgesamt 245 Millionen Euro". */
function sumAt(line: Line, at: number, { totalBefore, totalBehind, partial }: Gaps): PageOutcome[] {
  const total = line.figures[at];
  if (!total || at < 2 || total.value2 || !/^(?:money|none|count)$/.test(total.dimension)) return [];
  const [before = '', behind = ''] = [line.gaps[at] ?? '', line.gaps[at + 1] ?? ''];
  if (!totalBefore.test(before) && !(totalBehind.test(behind) && /^[^.;:]*, ?$/.test(before))) return [];
  const parts = line.figures.slice(0, at);
  if (!parts.every((part) => isSummand(line, part, total))) return [];
  const region = line.gaps.slice(0, at + 1).join(' ');
  return compareSum(line, total, parts, !partial.test(region) && !/[.;:]/.test(line.gaps.slice(1, at + 1).join(' ')));
}

function isSummand(line: Line, part: Quantity, total: Quantity): boolean {
  return !part.value2 && isAddable(line, total, part) && compare(part.value, total.value) < 0;
}

/** "stieg von 1.250 auf 1.425, ein Plus von 14 Prozent", "cayeron un 20%, de 50 a 40 millones". */
function changes(line: Line, gaps: Gaps): PageOutcome[] {
  return line.figures.flatMap((_, at): PageOutcome[] => {
    const found = changeAt(line, at, gaps);
    if (!found) return [];
    const [next, previous] = [line.figures[found.last + 1], line.figures[at - 1]];
    const after = line.gaps[found.last + 2] ?? '';
    const behind = next?.dimension === 'percent' && gaps.change.test(line.gaps[found.last + 1] ?? '');
    if (behind && closes.test(after) && !gaps.compared.test(after)) return judgePercent(line, found, next);
    const ahead = previous?.dimension === 'percent' && gaps.by.test(line.gaps[at - 1] ?? '');
    const direct = /^(?:,| \()? ?$/.test((line.gaps[at] ?? '').replace(gaps.from, ''));
    return ahead && direct ? judgePercent(line, found, previous) : [];
  });
}

/** "von 1.250 auf 1.425", read as one figure or as two. */
function changeAt(line: Line, at: number, { from, to }: Gaps): Change | undefined {
  const [first, second] = line.figures.slice(at, at + 2);
  if (!first || first.dimension === 'percent') return undefined;
  if (first.value2)
    return {
      from: first.value,
      to: first.value2,
      fromFigure: first,
      toFigure: first,
      first: at,
      last: at,
      span: first,
    };
  if (!second || second.value2 || !from.test(line.gaps[at] ?? '') || !to.test(line.gaps[at + 1] ?? ''))
    return undefined;
  const start = ofScale(first, second);
  if (!isAddable(line, start, second)) return undefined;
  const span = { start: first.start, end: second.end };
  return { from: start.value, to: second.value, fromFigure: start, toFigure: second, first: at, last: at + 1, span };
}

/** "von 50 auf 40 Millionen Euro": the unit is said once. */
function ofScale(first: Quantity, { value, unit, dimension }: Quantity): Quantity {
  if (first.dimension !== 'none' || dimension !== 'money') return first;
  const scaled = first.value.scale === 0 && value.scale < 0;
  return { ...first, unit, dimension, ...(scaled && { value: { digits: first.value.digits, scale: value.scale } }) };
}
