import { compare, shift } from '../../decimal';
import { beforeSpace, wordStart } from '../characters';
import { has, knownAt, knownBefore } from '../phrases';
import type { Draft, Refiner, Scene } from '../scene';

/** Longest gap between two ends of a range. */
const LONGEST_GAP = 24;

type Joint = 'dash' | 'to' | 'and' | 'or' | 'for' | 'tolerance';

/** Joins the two ends of a range or a change: "$4-5 million", "between 5 and 7 percent", "from 8,000 to 6,500". */
export const joinRanges: Refiner = (drafts, scene) => {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    const joint = last && last.end <= draft.start ? jointBetween(last, draft, scene) : undefined;
    if (last && joint && !last.value2 && !draft.value2 && joins(last, draft, joint, scene)) continue;
    joined.push(draft);
  }
  return joined;
};

function jointBetween(a: Draft, b: Draft, { text, lexicon }: Scene): Joint | undefined {
  if (b.start - a.end > LONGEST_GAP) return undefined;
  const between = text.slice(a.end, b.start);
  const gap = between.toLowerCase().trim();
  // "a jury of 12 — seven women and five men": the dash opens a list.
  if (between.startsWith(' ') && isDash(gap) && a.numeral.form === 'digits' && b.numeral.form === 'words')
    return undefined;
  if (isDash(gap)) return 'dash';
  if (gap === '±' || gap === '+/-') return 'tolerance';
  const word = gap.startsWith('-') ? gap.slice(1).trim() : gap;
  const roles = lexicon.word(word, 0, word.endsWith('-') ? word.length - 1 : word.length)?.roles;
  return word === 'for' ? word : (['to', 'and', 'or'] as const).find((role) => roles?.has(role));
}

function isDash(gap: string): boolean {
  return /^[-–—]$/.test(gap);
}

function joins(a: Draft, b: Draft, joint: Joint, scene: Scene): boolean {
  if (a.numeral.multiple || b.numeral.multiple) return false;
  if (a.silent || b.silent) {
    spreadSilence(a, b, joint);
    return false;
  }
  if (joint === 'tolerance') {
    if (a.unitAt === 'none') copyUnit(b, a);
    a.end = b.end;
    return true;
  }
  if (joint === 'for') {
    // A score in cricket, or an offer: "287 for 6", "three for two".
    const bare = a.unitAt === 'none' && b.unitAt === 'none';
    if (bare) a.silent = b.silent = true;
    return false;
  }
  const opener = knownBefore(scene.text, beforeSpace(scene.text, a.start), scene.lexicon);
  const from = has(opener, 'from');
  const between = has(opener, 'between');
  if (joint === 'and' && !between) return false;
  if (joint === 'or' && !isCloseGuess(a, b)) return false;
  if (joint === 'to' && !from && isChangeThenLevel(a, b, scene)) return false;
  // "four in ten – 220 of 550": a share and a number.
  if (joint === 'dash' && a.unit === 'share' && b.unitAt === 'none') return false;
  if (!shareUnit(a, b)) return false;
  if (joint === 'dash' && !isRangeByDash(a, b, scene)) {
    a.silent = b.silent = true;
    return false;
  }
  shareScale(a, b);
  a.value2 = b.value;
  a.end = b.end;
  a.per = b.per ?? a.per;
  a.modifier ||= b.modifier;
  a.unitAt = b.unitAt === 'none' ? a.unitAt : b.unitAt;
  const falling = compare(a.value, b.value) > 0;
  a.pair = joint === 'to' && from && (falling || isAfterTrend(a, scene)) ? 'change' : 'range';
  if (opener && (from || between)) a.start = opener.start;
  return true;
}

/** "14-16 March": what is beside a date is a date. */
function spreadSilence(a: Draft, b: Draft, joint: Joint): void {
  if (!isBare(a) || !isBare(b)) return;
  // "from 110 in 2019 to 335": after a year what is no year is a figure.
  if (joint === 'to' && isYear(a) && !isYear(b)) return;
  const counts = b.unitAt !== 'none';
  // "one to four": a ratio, like the digits of a date.
  if (a.silent && (b.numeral.bare ? joint === 'dash' || joint === 'to' || !counts : joint === 'to' && !counts))
    b.silent = true;
  if (b.silent && a.numeral.bare && joint !== 'or') a.silent = true;
}

function isYear({ numeral }: Draft): boolean {
  return numeral.mantissa >= 1000 && numeral.mantissa < 2200;
}

/** "two or three", "10 or 12". */
function isCloseGuess(a: Draft, b: Draft): boolean {
  return isBare(a) && b.numeral.mantissa > a.numeral.mantissa && b.numeral.mantissa <= a.numeral.mantissa * 2;
}

/** "rose 2 cents to 45 cents", "fell by 15,845 to 7.39 million": a step and where it led. */
function isChangeThenLevel(a: Draft, b: Draft, { text, lexicon }: Scene): boolean {
  let place = beforeSpace(text, a.start);
  let known = knownBefore(text, place, lexicon);
  const by = has(known, 'by');
  // "revised upwards by 166,000 to 906,000": nobody says "by 166,000 to 906,000 more".
  if (a.unitAt === 'none' && compare(b.value, shift(a.value, 2)) < 0)
    return by && a.numeral.mantissa >= 1000 && b.numeral.mantissa >= a.numeral.mantissa * 4;
  if (by && known) {
    place = beforeSpace(text, known.start);
    known = knownBefore(text, place, lexicon);
  }
  return has(known, 'up') || has(known, 'down') || a.hedge === 'up' || a.hedge === 'down';
}

function isAfterTrend(a: Draft, { text, lexicon }: Scene): boolean {
  let place = beforeSpace(text, a.start);
  for (let count = 0; count < 6 && place > 0; count++) {
    const known = knownBefore(text, place, lexicon);
    if (has(known, 'up') || has(known, 'down')) return true;
    const start = known ? known.start : wordStart(text, place);
    if (start === place) return false;
    place = beforeSpace(text, start);
    if (place === start) return false;
  }
  return false;
}

/** Gives the unit of one end to the other; false when both have units that differ. */
function shareUnit(a: Draft, b: Draft): boolean {
  if (a.unit === b.unit) return a.per === b.per || !a.per || !b.per;
  if (isBare(a) && b.unitAt !== 'none') copyUnit(b, a);
  else if (b.unitAt === 'none') copyUnit(a, b);
  else return false;
  return true;
}

/** Without a unit, or with the noun that is counted for one. */
function isBare({ unitAt }: Draft): boolean {
  return unitAt === 'none' || unitAt === 'noun';
}

/** Gives one draft the unit of another, and what it is a part of. */
export function copyUnit(from: Draft, to: Draft): void {
  to.unit = from.unit;
  to.dimension = from.dimension;
  to.currencies = from.currencies;
  to.of = from.of;
}

/** "$89 to $93 billion": the scale of the second end holds for the first, when that makes a likely range. */
function shareScale(a: Draft, b: Draft): void {
  const { exponent, mantissa } = b.numeral;
  const alike = a.numeral.mantissa <= mantissa * 10 && a.numeral.mantissa < 1000;
  if (alike && !a.numeral.scaled && b.numeral.scaled) a.value = shift(a.value, exponent);
}

/** A bare "3-1" or "52-48" is a score; a range by a dash goes up and counts something. */
function isRangeByDash(a: Draft, b: Draft, { text, lexicon }: Scene): boolean {
  if (!isBare(a) || !isBare(b))
    return a.numeral.mantissa <= b.numeral.mantissa || b.numeral.scaled || a.value.digits < 0n;
  if (compare(a.value, b.value) >= 0) return false;
  if (b.dimension === 'count') return !has(knownAt(text, b.end + 1, lexicon), 'naming');
  return !a.numeral.bare || b.dimension === 'age';
}
