import { isPlainCount, type Line } from '../../../claims/line';
import { gapWords, strangers } from '../../../claims/words/gap-words';
import { compare } from '../../../decimal';
import { ofThem, ofTheRest, ofWhole, restates, shareNouns } from '../../../language/en/page/relations/portions';
import { saysLess, saysMore } from '../../../language/en/page-cues';
import {
  closing,
  contrasting,
  hedging,
  linking,
  mixing,
  months,
  peoples,
  taking,
} from '../../../language/en/relations';
import type { Quantity } from '../../../mentions/mention';
import type { PageOutcome } from '../finding';
import { judgeShareOf } from '../shares';
import { isPeople } from '../sum';
import { isBounded, isLike, type Placed, singles } from './figures';

/**
 * Part, whole and share in a sentence of three figures, in whichever order they come: the share must be what the other two
 * make it. Cost: constant.
 */
export function judgePortions(line: Line): PageOutcome[] {
  if (!line.dimensions.has('percent') && !line.dimensions.has('share')) return [];
  const placed = singles(line);
  if (placed.length !== 3) return [];
  const share = placed.find(({ figure }) => isShare(line, figure));
  const [first, second] = placed.filter((one) => one !== share);
  if (!share || !first || !second || first.at === second.at) return [];
  if (!isLike(line, first.figure, second.figure)) return [];
  if (isOfOther(line.gaps[share.at + 1] ?? '')) return [];
  const [part, whole] = compare(first.figure.value, second.figure.value) < 0 ? [first, second] : [second, first];
  const firm = !isBounded(share.figure) && isFirm(line, share, part, whole);
  return judgeShareOf(line, whole.figure, part.figure, share.figure, firm);
}

function isShare(line: Line, figure: Quantity): boolean {
  return figure.dimension === 'share' || (figure.dimension === 'percent' && !isPlainCount(line, figure));
}

/** "13 per cent less than planned", "half of the rest": of something else. */
function isOfOther(behind: string): boolean {
  return saysLess.test(behind) || saysMore.test(behind) || ofTheRest.test(behind);
}

function isFirm({ gaps }: Line, share: Placed, part: Placed, whole: Placed): boolean {
  const region = gaps.slice(1, 3);
  if (region.flatMap(gapWords).some((word) => mixing.has(word)) || /[.;¦]/.test(region.join(''))) return false;
  const gap = (place: number) => gaps[place] ?? '';
  if (part.at + 1 === whole.at && ofWhole.test(gap(whole.at))) {
    const behind = gap(share.at < part.at ? whole.at + 1 : share.at + 1);
    return (
      (share.at < part.at ? isOfSame(gap(part.at), whole.figure) : isRestated(gap(share.at))) &&
      isEnd(behind, whole.figure)
    );
  }
  if (whole.at > Math.min(share.at, part.at)) return false;
  const [near, far] = share.at < part.at ? [share, part] : [part, share];
  // "$5,000 a box in January, $1,900 now, or 62 per cent": two times, not a whole and its part.
  const times = [near, far].some(({ at }) =>
    gapWords(gap(at)).some((word) => !linking.has(word) && (contrasting.has(word) || months.has(word))),
  );
  if (times || whole.figure.per !== undefined) return false;
  const ties = strangers(gapWords(gap(near.at)), linking, hedging, taking, nounsOf(whole.figure)) <= 1;
  return ties && ofThem.test(gap(far.at)) && /[,(–—]/.test(gap(far.at)) && isEnd(gap(far.at + 1), whole.figure);
}

/** "45 per cent of the workforce, 2,700 out of 9,000 people": the share is of what the whole counts. */
function isOfSame(gap: string, whole: Quantity): boolean {
  const words = gapWords(gap);
  const own = nounsOf(whole);
  const base = words.includes('of') ? words[words.length - 2] : undefined;
  const known = base === undefined || own.has(base) || (isPeople(whole.unit) && peoples.has(base));
  return known && /[,(–—:]/.test(gap) && strangers(words, linking, hedging, own, peoples) === 0;
}

function nounsOf({ unit }: Quantity): ReadonlySet<string> {
  return new Set(unit === 'person' ? ['people', 'persons'] : [unit, `${unit}s`, `${unit}es`]);
}

function isRestated(gap: string): boolean {
  return restates.test(gap) && strangers(gapWords(gap.replace(shareNouns, '')), linking, hedging) === 0;
}

/** The clause ends: "of them", "of it all", or nothing. */
function isEnd(behind: string, whole: Quantity): boolean {
  const words = gapWords(behind);
  const end = words.findIndex((word) => /^[,;:.)–—]$/.test(word));
  const rest = end < 0 ? words : words.slice(0, end);
  return rest.length <= MOST_BEHIND && strangers(rest, linking, closing, nounsOf(whole)) === 0 && !rest.includes('for');
}

const MOST_BEHIND = 4;
