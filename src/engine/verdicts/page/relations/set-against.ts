import { clauseWords, gapWords, strangers } from '../../../claims/words/gap-words';
import { against, breakWords, tieWords } from '../../../language/en/page/relations/set-against';
import {
  balancing,
  closing,
  comparing,
  contrasting,
  differing,
  linking,
  mixing,
  months,
  moving,
  timing,
  trading,
  voting,
} from '../../../language/en/relations';
import { isQualified } from '../qualified';
import type { Difference } from './figures';

/** Whether words tell one figure by another: "against", "from". */
export function isToldAgainst(words: string): boolean {
  return against.test(words);
}

/** Nothing but words that tie figures stands between the three, and the two ends are set one against the other. */
export function isFirm({ line, stated, first, second, direction }: Difference): boolean {
  const { gaps } = line;
  const ends = [first.at, second.at];
  const [low, high] = [Math.min(stated.at, ...ends), Math.max(stated.at, ...ends)];
  const inner = gaps.slice(low + 1, high + 1);
  const region = inner.flatMap(gapWords);
  if (region.some((word) => mixing.has(word)) || stated.figure.hedge === '~' || stated.figure.per) return false;
  const own = new Set([stated, first, second].flatMap(({ figure: { unit } }) => (unit ? [unit, `${unit}s`] : [])));
  const behind = gaps[stated.at + 1] ?? '';
  if (isQualified(behind)) return false;
  const link = (from: number, to: number) =>
    strangers(
      gaps
        .slice(from + 1, to + 1)
        .flatMap(gapWords)
        .filter((word) => !isCalendarYear(word)),
      linking,
      voting,
      differing,
      comparing,
      moving,
      timing,
      own,
    );
  if (stated.at > second.at) {
    const tie = gaps[stated.at] ?? '';
    if (second.at + 1 !== stated.at || link(second.at, stated.at) > 0 || !isTied(tie)) return false;
    const between = gaps.slice(first.at + 1, second.at + 1).flatMap(gapWords);
    return areSet(first.at === second.at, between, gapWords(tie), clauseWords(behind)) && isClosed(behind, own);
  }
  if (stated.at < first.at) {
    const between = gaps.slice(first.at + 1, second.at + 1).flatMap(gapWords);
    const set = first.at === second.at || between.some((word) => isToldAgainst(word) || word === 'to');
    const after = gaps[second.at + 1] ?? '';
    return (
      set &&
      link(stated.at, first.at) === 0 &&
      strangers(between, linking, timing, own, contrasting) <= 2 &&
      !isQualified(after)
    );
  }
  const words = gapWords(behind);
  const told = words.some((word) => isToldAgainst(word) || comparing.has(word));
  return told && link(first.at, stated.at) === 0 && link(stated.at, second.at) <= (direction === 0 ? 2 : 1);
}

/** A sign or "which is" ties what follows to the two; "and then by 40% more" is another step. */
function isTied(gap: string): boolean {
  return tieWords.test(gap) && !breakWords.test(gap);
}

/** Whether two figures are set one against the other: two levels of one thing, two times, what was paid and what was got. */
function areSet(pair: boolean, between: readonly string[], tie: readonly string[], behind: readonly string[]): boolean {
  const traded = between.some((word) => trading.has(word)) || between.includes('and');
  // "from £80m to £72m, with a loss of £14m": what is lost is no difference of two levels.
  if (tie.some((word) => balancing.has(word))) return !pair && traded && !between.includes('to');
  if (pair || between.some((word) => contrasting.has(word))) return true;
  return (traded || between.some((word) => months.has(word) || isCalendarYear(word))) && !behind.includes('than');
}

function isClosed(behind: string, own: ReadonlySet<string>): boolean {
  const words = clauseWords(behind);
  return words.length <= MOST_BEHIND && strangers(words, linking, differing, comparing, timing, closing, own) === 0;
}

const MOST_BEHIND = 8;

function isCalendarYear(word: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(word);
}
