import { isAddable, isPlainCount, type Line } from '../../claims/line';
import { absolute, compare, subtract } from '../../decimal';
import {
  addedBefore,
  against,
  another,
  articleTie,
  bringing,
  flows,
  leaves,
  leavingCue,
  marginCue,
  marginNoun,
  ofOtherKind,
  sinceBefore,
} from '../../language/en/page/differences';
import type { Quantity } from '../../mentions/mention';
import { say } from '../../statement';
import type { PageOutcome } from './finding';
import { judge } from './judge';
import { isQualified } from './qualified';
import { bothReadings, exactly, minus, SUM_DIGITS } from './range';
import { amountOf, quote } from './wording';

/** A majority, a lead, a surplus, what was added: figures that must be the difference of two others. */
export function judgeDifferences(line: Line): PageOutcome[] {
  if (line.figures.length < 2) return [];
  return line.figures.flatMap((_, at) => [...margin(line, at), ...leaving(line, at), ...addition(line, at)]);
}

const clausal = /[.;:()]/;

/** "by 326 votes to 298, a majority of 28". */
function margin(line: Line, at: number): PageOutcome[] {
  const { figures, gaps } = line;
  const [more, less, difference] = figures.slice(at, at + 3);
  if (more?.value2 && less && (marginCue.test(gaps[at + 1] ?? '') || isMarginNoun(line, at + 1))) {
    // "52 to 48, a margin of four": the two are read as one range.
    const { value2, ...single } = more;
    return isAddable(line, single, less)
      ? judgeDifference(line, single, { ...single, value: value2 }, less, !isQualified(gaps[at + 2] ?? ''))
      : [];
  }
  if (
    !more ||
    !less ||
    !difference ||
    !(marginCue.test(gaps[at + 2] ?? '') || isMarginNoun(line, at + 2)) ||
    another.test(gaps[at + 2] ?? '') ||
    !against.test(gaps[at + 1] ?? '')
  )
    return [];
  if (!isAddable(line, more, less) || !isAddable(line, more, difference)) return [];
  const behind = gaps[at + 3] ?? '';
  const since = sinceBefore.test(behind);
  return judgeDifference(line, more, less, difference, !since && !isQualified(behind));
}

/** "passed 54-46, an eight-vote margin". */
function isMarginNoun({ gaps }: Line, at: number): boolean {
  return articleTie.test(gaps[at] ?? '') && marginNoun.test(gaps[at + 1] ?? '');
}

function judgeDifference(line: Line, a: Quantity, b: Quantity, stated: Quantity, firm: boolean): PageOutcome[] {
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
      say('page_difference', quote(line.sentence.text, a), quote(line.sentence.text, b), amountOf(exact, a)),
    firm,
  });
}

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
  if (clausal.test(gaps[at + 1] ?? '') || ofOtherKind.test(gap)) return [];
  return judgeDifference(line, first, second, stated, leaves.test(gap) && !isQualified(gaps[at + 3] ?? ''));
}

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
      say(
        'page_change_against',
        amountOf(change.value, change),
        amountOf(reached, change),
        amountOf(exact, change),
        quote(line.sentence.text, added),
      ),
    firm: addedBefore.test(line.gaps[at] ?? '') && added.hedge === '=',
  });
}
