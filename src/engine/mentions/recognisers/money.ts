import { currencyOf } from '../../language/currencies';
import { SPACE } from '../characters';
import { currencyAfter } from '../currency/after';
import { currencyBefore } from '../currency/before';
import { type Currency, currency } from '../currency/currency';
import { claim, scaleBy } from '../draft';
import { has, knownBefore } from '../phrases';
import { readScaleLetters, readScaleWords } from '../scales';
import type { Draft, Recogniser, Scene } from '../scene';

/** Money: a sign, code or letters before the number, or a sign, code or name after it. */
export function readMoney(draft: Draft, scene: Scene): boolean {
  if (draft.numeral.multiple || draft.numeral.denominator) return false;
  const before = currencyBefore(draft, scene);
  if (before && before.at >= draft.floor) {
    draft.start = before.at;
    settle(draft, before, scene, 'before');
    readScale(draft, scene);
    if (before.exponent) scaleBy(draft, before.exponent, draft.end);
    const repeated = currencyAfter(draft.end, draft, scene);
    if (repeated && overlap(repeated.candidates, before.candidates)) draft.end = repeated.at;
    return true;
  }
  const letters = readScaleLetters(scene.text, draft.end, scene.lexicon);
  const scaled = letters.end > draft.end && !draft.numeral.scaled ? letters.end : draft.end;
  const after =
    currencyAfter(scaled, draft, scene) ?? (scaled > draft.end ? currencyAfter(draft.end, draft, scene) : undefined);
  if (!after) return false;
  if (after.at > scaled && scaled > draft.end) scaleBy(draft, letters.exponent, scaled);
  draft.end = after.at;
  settle(draft, after, scene, 'after');
  if (after.exponent) scaleBy(draft, after.exponent, draft.end);
  if (!draft.numeral.scaled) {
    const words = readScaleWords(scene.text, draft.end, scene.lexicon);
    if (words.end > draft.end && scene.text.charCodeAt(draft.end) === SPACE) scaleBy(draft, words.exponent, words.end);
  }
  return true;
}

function overlap(a: readonly string[], b: readonly string[]): boolean {
  return a.some((code) => b.includes(code));
}

function readScale(draft: Draft, { text, lexicon }: Scene): void {
  if (draft.numeral.scaled) return;
  const glued = readScaleLetters(text, draft.end, lexicon);
  // After a space a single letter only: "$5 m".
  const spaced = text.charCodeAt(draft.end) === SPACE ? readScaleLetters(text, draft.end + 1, lexicon) : glued;
  if (glued.exponent) scaleBy(draft, glued.exponent, glued.end);
  else if (spaced.end === draft.end + 2) scaleBy(draft, spaced.exponent, spaced.end);
}

function settle(draft: Draft, currency: Currency, scene: Scene, where: 'before' | 'after'): void {
  const { candidates } = currency;
  const own = currencyOf(candidates, currency.country);
  const local = own ?? currencyOf(candidates, scene.country);
  const foreignDollar = candidates.length > 1 && candidates[0] === 'USD' && scene.country !== undefined;
  claim(draft, local ?? candidates[0] ?? '', 'money', draft.end, where);
  draft.currencies = local || candidates.length < 2 || foreignDollar ? undefined : candidates;
}

/** A name before the number, "ringgit 42": only where nothing else follows the number, or it is a large one. */
export const readNameBefore: Recogniser = (draft, scene) => {
  const { text, lexicon } = scene;
  const { numeral } = draft;
  if (draft.unitAt !== 'none' || text.charCodeAt(draft.start - 1) !== SPACE || draft.start - 1 <= draft.floor)
    return false;
  const known = knownBefore(text, draft.start - 1, lexicon);
  const candidates = known?.word.currencies;
  if (!known || !candidates || known.end - known.start < 3) return false;
  const alone = draft.end >= text.length || (text.charCodeAt(draft.end) < 48 && text.charCodeAt(draft.end) !== SPACE);
  if (!alone && !numeral.scaled && (numeral.bare || numeral.value.scale > 0)) return false;
  const region = knownBefore(text, known.start - 1, lexicon);
  // "Labour won 411 seats", "it marks 40 years": verbs, unless a country stands before.
  if ((candidates[0] === 'KRW' || candidates[0] === 'DEM') && !region?.word.region) return false;
  if (has(region, 'article') || has(region, 'boundary'))
    return numeral.scaled ? name(draft, candidates, '', known.start, scene) : false;
  return name(draft, candidates, region?.word.region ?? '', region?.word.region ? region.start : known.start, scene);
};

function name(draft: Draft, candidates: readonly string[], country: string, at: number, scene: Scene): true {
  draft.start = at;
  settle(draft, currency(candidates, at, country), scene, 'before');
  return true;
}
