import { type Change, changesOf } from '../../claims/changes';
import { isPlainCount, type Line } from '../../claims/line';
import { absolute, compare, decimal, subtract } from '../../decimal';
import type { Quantity } from '../../mentions/mention';
import { changeNoun } from './cues';
import type { PageOutcome } from './finding';
import { judge } from './judge';
import { multipleOf } from './multiples';
import {
  bothReadings,
  exactly,
  join,
  minus,
  opposite,
  over,
  type Range,
  SUM_DIGITS,
  scaled,
  widened,
  widenedBy,
} from './range';
import { readShare } from './shares';
import { writeNumberOf, writeRange, writeValue } from './wording';

/** "from 400 to 500, a 25% increase", "up 300", "half a percentage point": the change against its two ends. */
export function judgeChanges(line: Line): PageOutcome[] {
  const { figures, gaps } = line;
  const [only] = figures;
  if (figures.length === 1) return only?.value2 ? multipleOf(line, singleChange(only)) : [];
  if (!figures.some(({ value2 }) => value2) && !gaps.some((gap) => turn.test(gap))) return [];
  return changesOf(line).flatMap((change) => [...statedChange(line, change), ...multipleOf(line, change)]);
}

const turn = /\b(?:from|compared|against|than|versus|vs|on) /;

function singleChange(figure: Quantity): Change {
  const to = figure.value2 ?? figure.value;
  return { from: figure.value, to, fromFigure: figure, toFigure: figure, first: 0, last: 0, span: figure };
}

const place = "(?: [\\p{L}\\d'’.-]+){0,6}?";
const lead =
  '(?:or |which is |that is |i\\.e\\. |representing |marking |meaning |equal to |equivalent to |amounting to |by |up |down |up by |down by |some |about |nearly |almost |an |a |the |of |roughly |over |more than )*';
const kindWords = `(?:(?:[\\p{L}-]+ ){0,2}${changeNoun}(?: of| by)? (?:about |some |nearly |almost |roughly |over |more than |just )*)?`;
const after = new RegExp(`^${place}(?:,|;| ?[–—]| -{1,2}| \\(|, or| or|:) ?${lead}${kindWords}$`, 'u');
const before = /^(?:,| [–—]| \()? ?$/;
const changeBehind = new RegExp(
  `^(?:-| )?(?:[\\p{L}-]+ )?${changeNoun}\\b|^ ?(?:[),.;:–—]|$)| (?:up|down|more|less|higher|lower|fewer|on|in|since|over|year|compared|after|as|and|while|but|within|from)\\b`,
  'u',
);

function statedChange(line: Line, change: Change): PageOutcome[] {
  const stated = statedFigures(line, change);
  return stated.flatMap(({ figure, cued }) => {
    if (figure.dimension === 'percent' || figure.dimension === 'share')
      return isRate(change) ? [] : judgePercent(line, change, figure);
    if (isRate(change)) return judgePoints(line, change, figure);
    return cued ? judgeDifference(line, change, figure) : [];
  });
}

/** The figure right behind or before the construction that says how much it changed, and whether a word says so. */
function statedFigures(line: Line, change: Change): { figure: Quantity; cued: boolean }[] {
  const { figures, gaps } = line;
  const found: { figure: Quantity; cued: boolean }[] = [];
  const behind = figures[change.last + 1];
  const gapBehind = gaps[change.last + 1] ?? '';
  if (behind && !behind.value2 && after.test(gapBehind) && changeBehind.test(gaps[change.last + 2] ?? '')) {
    const noun = new RegExp(`\\b${changeNoun}\\b|\\b(?:up|down|by)\\b`, 'u');
    const nounBehind = new RegExp(`^(?:-| )(?:[\\p{L}-]+ )?${changeNoun}\\b`, 'u').test(gaps[change.last + 2] ?? '');
    const cued = noun.test(gapBehind) || nounBehind;
    if (cued || /\($| or (?:about |some )?$|, $| [–—] $/.test(gapBehind)) found.push({ figure: behind, cued });
  }
  const inside = change.between === undefined ? undefined : figures[change.between];
  if (inside) found.push({ figure: inside, cued: true });
  const ahead = figures[change.first - 1];
  const gapAhead = gaps[change.first] ?? '';
  if (ahead && !ahead.value2 && leads(change, gapAhead, gaps[change.first - 1] ?? '', ahead))
    found.push({ figure: ahead, cued: true });
  return found;
}

/** "went up 50%, from €2 to €3", "grew by 12% to 5,600, from 5,000", "rose 12% from 5,000 to 5,600". */
function leads(change: Change, gap: string, gapBefore: string, figure: Quantity): boolean {
  if (figure.dimension === 'share')
    return /\bby (?:about |almost |nearly |more than )?$/.test(gapBefore) && before.test(gap);
  if (figure.dimension !== 'percent' && figure.dimension !== 'percentage-point') return false;
  const moved =
    figure.hedge === 'up' ||
    figure.hedge === 'down' ||
    /\b(?:by|up|down|up by|another|rose|fell|grew|jumped|dropped|increased|declined|climbed|about|nearly|almost|some|than|over|around) $/.test(
      gapBefore,
    );
  if (!moved) return false;
  if (before.test(gap)) return true;
  const toFirst = change.toFigure !== change.fromFigure && change.toFigure.start < change.fromFigure.start;
  return toFirst && /^,? to (?:about |just |a record |some |reach )*$/.test(gap);
}

function isRate({ fromFigure }: Change): boolean {
  return fromFigure.dimension === 'percent';
}

const HUNDRED = decimal(100);

function judgePercent(line: Line, change: Change, stated: Quantity): PageOutcome[] {
  const { from, to, fromFigure, toFigure } = change;
  if (from.digits === 0n) return [];
  const [starts, ends] = [bothReadings(fromFigure, from), bothReadings(toFigure, to)];
  const growth = (start: Range, end: Range) => {
    const ratio = over(end, start);
    return ratio && absoluteRange(scaled(minus(ratio, exactly(decimal(1))), HUNDRED));
  };
  const [strict, loose, shown] = [
    growth(starts.strict, ends.strict),
    growth(starts.loose, ends.loose),
    growth(exactly(from), exactly(to)),
  ];
  if (!strict || !loose || !shown) return [];
  const said =
    stated.dimension === 'share' ? asPercent(readShare(stated)) : bothReadings({ ...stated, dimension: 'percent' });
  const unit = decimal(1, Math.max(0, stated.value.scale));
  const soft = widenedBy(widened(said.loose, unit), stated.hedge === '~' ? 60 : 0);
  return judge({
    line,
    stated,
    strict: openEnd(said.strict, stated),
    loose: openEnd(soft, stated),
    expectedStrict: strict,
    expectedLoose: loose,
    working: () => `${fromTo(change)} is a change of ${writeRange(shown, 'percent')}`,
    firm: true,
  });
}

/** A fraction as a percentage. */
function asPercent({ strict, loose }: { strict: Range; loose: Range }) {
  return { strict: scaled(strict, HUNDRED), loose: scaled(loose, HUNDRED) };
}

/** "more than 20%" is wrong only when it was less. */
function openEnd(range: Range, { hedge, value, dimension }: Quantity): Range {
  if (dimension === 'share') return range;
  if (hedge === '>') return { low: range.low, high: widenedBy(exactly(value), 400).high };
  return hedge === '<' ? { low: decimal(0), high: range.high } : range;
}

function absoluteRange(range: Range): Range {
  const other = opposite(range);
  if (range.low.digits >= 0n) return range;
  if (range.high.digits <= 0n) return other;
  return { low: decimal(0), high: join(range, other).high };
}

/** Points against per cent: 2% to 3% is one point; "1%" for it is left alone. */
function judgePoints(line: Line, change: Change, stated: Quantity): PageOutcome[] {
  const points =
    stated.dimension === 'percentage-point' || (stated.dimension === 'index-point' && stated.unit === 'point');
  if (!points) return [];
  const basis = stated.unit === 'basis-point';
  const difference = absoluteRange(
    minus(bothReadings(change.toFigure, change.to).strict, bothReadings(change.fromFigure, change.from).strict),
  );
  const exact = exactly(absolute(subtract(change.to, change.from)));
  const factor = decimal(basis ? 100 : 1);
  const said = bothReadings(stated);
  return judge({
    line,
    stated,
    strict: said.strict,
    loose: said.loose,
    expectedStrict: scaled(exact, factor),
    expectedLoose: scaled(compare(difference.low, difference.high) < 0 ? difference : exact, factor),
    working: () =>
      `${fromTo(change)} is ${writeValue(scaled(exact, factor).low, stated.unit === 'point' ? 'percentage-point' : stated.unit)}`,
    firm: true,
  });
}

/** "from 1,200 to 1,500, a rise of 300". */
function judgeDifference(line: Line, change: Change, stated: Quantity): PageOutcome[] {
  const { from, to, fromFigure, toFigure } = change;
  const counts = isPlainCount(line, stated) && (fromFigure.dimension === 'count' || fromFigure.dimension === 'none');
  const same = stated.dimension === fromFigure.dimension && stated.unit === fromFigure.unit;
  if (!counts && !same) return [];
  const [starts, ends, said] = [
    bothReadings(fromFigure, from, SUM_DIGITS),
    bothReadings(toFigure, to, SUM_DIGITS),
    bothReadings(stated, stated.value, SUM_DIGITS),
  ];
  const difference = exactly(absolute(subtract(to, from)));
  return judge({
    line,
    stated,
    strict: said.strict,
    loose: openEnd(said.loose, stated),
    expectedStrict: absoluteRange(minus(ends.strict, starts.strict)),
    expectedLoose: absoluteRange(minus(ends.loose, starts.loose)),
    working: () => `${fromTo(change)} is a difference of ${writeRange(difference, fromFigure.unit)}`,
    firm: true,
  });
}

function fromTo({ from, to, fromFigure }: Change): string {
  return `From ${writeNumberOf(from, fromFigure)} to ${writeNumberOf(to, fromFigure)}`;
}
