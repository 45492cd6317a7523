import { isPlainCount, type Line } from '../../claims/line';
import { compare } from '../../decimal';
import type { Quantity } from '../../mentions/mention';
import { restatingGap } from './cues';
import type { PageOutcome } from './finding';
import { settle } from './parts';
import { judgeShareOf } from './shares';

const ofThese =
  /^(?:out )?(?:of|among) (?:these|those|them|the total|that total|that number),? ?(?:some |about |only |just )?$/;
const rest = /\b(?:other|remaining|rest|remainder)(?:,? (?:about|some))? ?$/;

/** Parts of a total that the sentence before gives: "The council has 60 members. Of these, 34 voted for and 26 against." */
export function judgeCarried(line: Line, previous: Line | undefined): PageOutcome[] {
  if (!previous || previous.sentence.block !== line.sentence.block) return [];
  const whole = onlyCount(previous);
  if (!whole) return [];
  const [first, second] = line.figures;
  if (first && second && isPlainCount(line, first) && restatingGap.test(line.gaps[1] ?? '')) {
    const shared = judgeShareOf(line, whole, first, second);
    if (shared.length > 0) return shared;
  }
  if (!ofThese.test(line.gaps[0] ?? '')) return [];
  const parts: Quantity[] = [];
  for (const [at, part] of line.figures.entries()) {
    if (!isPlainCount(line, part) || part.modifier || compare(part.value, whole.value) > 0) break;
    parts.push(part);
    if (rest.test(line.gaps[at] ?? '')) break;
  }
  const last = parts.at(-1);
  if (!last || parts.length < 2) return [];
  const remaining = rest.test(line.gaps[parts.length - 1] ?? '');
  return settle(line, whole, parts, last, remaining && whole.hedge === '=');
}

/** The one number of things in a sentence: with two, "these" may be either. */
function onlyCount(line: Line): Quantity | undefined {
  const counts = line.figures.filter((figure) => isPlainCount(line, figure) && figure.unit !== '');
  return counts.length === 1 && line.figures.length <= 2 ? counts[0] : undefined;
}
