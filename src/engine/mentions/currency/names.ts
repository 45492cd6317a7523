import { APOSTROPHE, beforeSpace, isUpper, pastGap, pastSpace, SPACE, wordEnd, wordStart } from '../characters';
import { has, knownAfter, knownAt, knownBefore } from '../phrases';
import type { Draft, Scene } from '../scene';
import { type Currency, currency } from './currency';

/** "dollars", "Hong Kong dollars", "pounds sterling", "de dólares", after a scale also "of dollars". */
export function currencyName(at: number, glued: boolean, draft: Draft, scene: Scene): Currency | undefined {
  const { text, lexicon } = scene;
  let place = at;
  let known = knownAt(text, place, lexicon);
  if (has(known, 'link') && known && (draft.numeral.scaled || draft.numeral.upper)) {
    place = pastLink(text, known.end);
    known = knownAt(text, place, lexicon);
  }
  let country = '';
  for (let count = 0; count < 2 && known?.word.region && !known.word.currencies; count++) {
    country = known.word.region;
    place = pastGap(text, known.end);
    known = knownAt(text, place, lexicon);
  }
  let nation = '';
  for (let count = 0; count < 2 && !known && lexicon.data.readsNouns; count++) {
    const stop = wordEnd(text, place);
    if (
      stop === place ||
      text.charCodeAt(stop) !== SPACE ||
      !(isUpper(text, place) || national.some((ending) => text.endsWith(ending, stop)))
    )
      break;
    nation += text.slice(place, stop);
    place = stop + 1;
    known = knownAt(text, place, lexicon);
  }
  const candidates = known?.word.currencies;
  if (!known || !candidates) return undefined;
  if (nation) country = countryOf(nation.toUpperCase(), candidates);
  const single = known.end - known.start === 1;
  // "1080p" is how fine a picture is: prices of a thousand pence and more are grouped.
  if (single && (!glued || isUpper(text, known.start) || (draft.numeral.bare && draft.numeral.length > 3)))
    return undefined;
  if (isDoubtful(candidates, country, draft, scene)) return undefined;
  let after = knownAfter(text, known.end, lexicon);
  if (after && has(after, 'link') && lexicon.data.language !== 'en')
    after = knownAt(text, pastLink(text, after.end), lexicon);
  let end = known.end;
  if (after?.word.region && (after.word.currencies || lexicon.data.language !== 'en')) {
    country ||= after.word.region;
    end = after.end;
  }
  return currency(candidates, end, country);
}

/** "canadian", "chinese", "swedish", "kuwaiti", "finnish", "turkish", "hong", "new". */
const national = 'ian ese ish can ean ti qi nch lari'.split(' ');

/** The country whose code a nation's name suggests: its first letter, and its second somewhere after. */
function countryOf(nation: string, candidates: readonly string[]): string {
  const code = candidates.find((candidate) => nation[0] === candidate[0] && nation.includes(candidate.charAt(1), 1));
  return code ? code.slice(0, 2) : '';
}

/** Past the space or the apostrophe after "de" or "d'". */
export function pastLink(text: string, end: number): number {
  return text.charCodeAt(end) === APOSTROPHE ? end + 1 : pastSpace(text, end);
}

/** Names that are also something else: "60 won", "5 marks", "12 crowns", "20 pounds of rice". */
function isDoubtful(candidates: readonly string[], country: string, draft: Draft, scene: Scene): boolean {
  const [first] = candidates;
  if (country || draft.numeral.scaled) return false;
  if (isCrown(candidates)) return true;
  if (first === 'KRW') return draft.numeral.bare || draft.numeral.form === 'words';
  if (first === 'DEM') return true;
  return first === 'GBP' && isWeight(draft, scene);
}

/** Crowns are worn, and put on teeth: without a nation or millions of them, only a conversion beside them tells. */
function isCrown([first, second]: readonly string[]): boolean {
  return first === 'CZK' && second !== undefined;
}

/** Pounds of weight: something is weighed, or the pounds are "of" something. */
function isWeight(draft: Draft, { text, lexicon }: Scene): boolean {
  const pound = knownAt(text, pastGap(text, draft.end), lexicon);
  if (!pound || !/^pound/i.test(text.slice(pound.start, pound.end))) return false;
  const after = knownAfter(text, pound.end, lexicon);
  if (has(after, 'of') || has(after, 'weight')) return true;
  let place = beforeSpace(text, draft.start);
  for (let count = 0; count < 5 && place > 0; count++) {
    const known = knownBefore(text, place, lexicon);
    if (has(known, 'weight')) return true;
    place = beforeSpace(text, known ? known.start : wordStart(text, place));
  }
  return false;
}
