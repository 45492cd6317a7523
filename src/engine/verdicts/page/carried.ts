import { isPlainCount, type Line } from '../../claims/line';
import { compare } from '../../decimal';
import { closes, ofThem, ofThese, ofTheseNamed, partBeside, rest } from '../../language/en/page/carried';
import { restatingGap } from '../../language/en/page-cues';
import type { Quantity } from '../../mentions/mention';
import type { PageOutcome } from './finding';
import { settle } from './parts';
import { judgeShareOf } from './shares';

/** Parts of a total that the sentence before gives: "The council has 60 members. Of these, 34 voted for and 26 against." */
export function judgeCarried(line: Line, previous: Line | undefined): PageOutcome[] {
  if (!previous || previous.sentence.block !== line.sentence.block) return [];
  const whole = onlyCount(previous) ?? named(previous, line.gaps[0] ?? '');
  if (!whole) return [];
  const shared = sharedOf(line, whole);
  if (shared.length > 0) return shared;
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

/** "In one in five of them, 248 people, …", "Some 500 of them, one in five, had": part and share of what was counted before. */
function sharedOf(line: Line, whole: Quantity): PageOutcome[] {
  const [first, second] = line.figures;
  const [, between = '', after = ''] = line.gaps;
  if (!first || !second) return [];
  const tied =
    ofThem.test(between) || (ofThem.test(after) && /[,(–—]/.test(between)) || ofThese.test(line.gaps[0] ?? '');
  if (isPlainCount(line, first) && (restatingGap.test(between) || partBeside.test(between)))
    return judgeShareOf(line, whole, first, second, tied && closes.test(after));
  if (isPlainCount(line, second) && partBeside.test(between))
    return judgeShareOf(line, whole, second, first, tied && closes.test(after));
  return [];
}

/** "Of these jobs": the number of jobs, among other figures. */
function named(previous: Line, opening: string): Quantity | undefined {
  const noun = ofTheseNamed.exec(opening)?.[1];
  if (noun === undefined) return undefined;
  const { sentence, figures } = previous;
  const counts = figures.filter(
    (figure) => isPlainCount(previous, figure) && figure.unit !== '' && noun.startsWith(figure.unit),
  );
  const [only, ...others] =
    counts.length > 0
      ? counts
      : figures
          .slice(-1)
          .filter(
            (figure) =>
              isPlainCount(previous, figure) && /^[.!] ?$/.test(sentence.text.slice(figure.end, sentence.end)),
          );
  return others.length === 0 ? only : undefined;
}

/** The one number of things in a sentence: with two, "these" may be either. */
function onlyCount(line: Line): Quantity | undefined {
  const counts = line.figures.filter((figure) => isPlainCount(line, figure) && figure.unit !== '');
  return counts.length === 1 && line.figures.length <= 2 ? counts[0] : undefined;
}
