import type { Line } from '../../../claims/line';
import { clauseWords, gapWords, strangers } from '../../../claims/words/gap-words';
import { compare, decimal, divide, multiply } from '../../../decimal';
import { perMany } from '../../../language/en/page/multiples';
import { closing, comparing, contrasting, linking, mixing, multiplying, timing } from '../../../language/en/relations';
import type { PageOutcome } from '../finding';
import { changeTo, judgeMultiple } from '../multiples';
import { isQualified } from '../qualified';
import { isLike, larger, type Placed, singles } from './figures';

/**
 * "The bill has come to 15 billion, two and a half times as much", "ten times higher at 5,000 than the 500 of 2010": two
 * figures and a multiple of a sentence, in whichever order they come. Cost: constant.
 */
export function judgeManifold(line: Line): PageOutcome[] {
  if (!line.dimensions.has('multiple')) return [];
  const placed = singles(line);
  const multiple = placed.find(({ figure }) => figure.dimension === 'multiple');
  const others = placed.filter((one) => one !== multiple && one.figure.dimension !== 'duration');
  const [first, second] = others;
  if (!multiple || !first || !second || others.length !== 2 || !isLike(line, first.figure, second.figure)) return [];
  // "524 deaths per 100,000 is more than double": a rate and what it is told for.
  if (others.some(({ at }) => perMany.test(line.gaps[at] ?? ''))) return [];
  const [more, less] = larger(first, second);
  if (less.figure.value.digits <= 0n || compare(more.figure.value, less.figure.value) === 0) return [];
  const { value, hedge } = multiple.figure;
  const factor = compare(value, decimal(1)) < 0 ? divide(decimal(1), value) : value;
  const unit = { ...less.figure, unit: more.figure.unit || less.figure.unit };
  const outcomes = judgeMultiple(
    line,
    changeTo(unit, more.figure, multiple.at, multiple.figure),
    multiple.figure,
    factor,
    hedge,
    '',
  );
  const ratio = divide(more.figure.value, less.figure.value);
  const isNear = compare(ratio, multiply(factor, SLIP)) <= 0 && compare(factor, multiply(ratio, SLIP)) <= 0;
  return outcomes.filter(
    ({ verdict }) => verdict !== 'inconsistent' || (isNear && isFirm(line, multiple, first, second)),
  );
}

/** A slip in a multiple is not tenfold: figures farther apart are of other things. */
const SLIP = decimal(4);

function isFirm({ gaps }: Line, multiple: Placed, first: Placed, second: Placed): boolean {
  const places = [multiple.at, first.at, second.at].sort((a, b) => a - b);
  const region = gaps.slice((places[0] ?? 0) + 1, (places[2] ?? 0) + 1).flatMap(gapWords);
  if (region.some((word) => mixing.has(word))) return false;
  if ([multiple, first, second].some(({ at }) => isQualified(gaps[at + 1] ?? ''))) return false;
  const own = new Set([first, second].flatMap(({ figure: { unit, per = '' } }) => [unit, `${unit}s`, per]));
  const closed = (words: readonly string[]) =>
    strangers(words, linking, comparing, contrasting, multiplying, timing, closing, own) === 0;
  const behind = clauseWords(gaps[multiple.at + 1] ?? '');
  if (multiple.at > second.at) return closed(gapWords(gaps[multiple.at] ?? '')) && closed(behind);
  const between =
    multiple.at > first.at ? gaps.slice(first.at + 1, second.at + 1) : gaps.slice(multiple.at + 1, second.at + 1);
  return closed(between.flatMap(gapWords));
}
