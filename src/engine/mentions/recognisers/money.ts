import { shift } from '../../decimal';
import {
  currencyCodes,
  currencyLetters,
  currencyOf,
  currencySigns,
  dollarCountries,
  dollarOf,
} from '../../language/currencies';
import {
  beforeSpace,
  HYPHEN,
  isDigit,
  isLetter,
  isUpper,
  POINT,
  pastSpace,
  SPACE,
  wordEnd,
  wordStart,
} from '../characters';
import { has, knownAt, knownBefore } from '../phrases';
import { readScaleLetters, readScaleWords } from '../scales';
import type { Draft, Recogniser, Scene } from '../scene';

interface Currency {
  readonly candidates: readonly string[];
  /** Country written beside the sign or name: "US$", "Swiss francs". */
  readonly country: string | undefined;
  readonly at: number;
  /** Power of ten that is part of the sign: "MUSD". */
  readonly exponent: number;
}

/** Money: a sign, code or letters before the number, or a sign, code or name after it. */
export function readMoney(draft: Draft, scene: Scene): boolean {
  if (draft.numeral.multiple || draft.numeral.denominator) return false;
  const before = currencyBefore(draft, scene);
  if (before && before.at >= draft.floor) {
    draft.start = before.at;
    settle(draft, before, scene, 'before');
    readScale(draft, scene);
    if (before.exponent) scale(draft, before.exponent, draft.end);
    const repeated = currencyAfter(draft.end, draft, scene);
    if (repeated && overlap(repeated.candidates, before.candidates)) draft.end = repeated.at;
    return true;
  }
  const letters = readScaleLetters(scene.text, draft.end, scene.lexicon);
  const scaled = letters.end > draft.end && !draft.numeral.scaled ? letters.end : draft.end;
  const after =
    currencyAfter(scaled, draft, scene) ?? (scaled > draft.end ? currencyAfter(draft.end, draft, scene) : undefined);
  if (!after) return false;
  if (after.at > scaled && scaled > draft.end) scale(draft, letters.exponent, scaled);
  draft.end = after.at;
  settle(draft, after, scene, 'after');
  if (after.exponent) scale(draft, after.exponent, draft.end);
  if (!draft.numeral.scaled) {
    const words = readScaleWords(scene.text, draft.end, scene.lexicon);
    if (words.end > draft.end && scene.text.charCodeAt(draft.end) === SPACE) scale(draft, words.exponent, words.end);
  }
  return true;
}

function overlap(a: readonly string[], b: readonly string[]): boolean {
  return a.some((code) => b.includes(code));
}

function scale(draft: Draft, exponent: number, end: number): void {
  draft.value = shift(draft.value, exponent);
  draft.numeral = { ...draft.numeral, scaled: true, exponent: draft.numeral.exponent + exponent, end };
  draft.end = end;
}

function readScale(draft: Draft, { text, lexicon }: Scene): void {
  if (draft.numeral.scaled) return;
  const letters = readScaleLetters(text, draft.end, lexicon);
  const spaced = letters.exponent
    ? letters
    : text.charCodeAt(draft.end) === SPACE
      ? readScaleLetters(text, draft.end + 1, lexicon)
      : letters;
  if (spaced.exponent && (spaced === letters || spaced.end === draft.end + 2))
    scale(draft, spaced.exponent, spaced.end);
}

function settle(draft: Draft, currency: Currency, scene: Scene, where: 'before' | 'after'): void {
  const { candidates } = currency;
  const own = currencyOf(candidates, currency.country);
  const local = own ?? currencyOf(candidates, scene.country);
  const foreignDollar = candidates.length > 1 && candidates[0] === 'USD' && scene.country !== undefined;
  draft.unit = local ?? candidates[0] ?? '';
  draft.dimension = 'money';
  draft.unitAt = where;
  draft.currencies = local || candidates.length < 2 || foreignDollar ? undefined : candidates;
}

function currencyBefore(draft: Draft, scene: Scene): Currency | undefined {
  const { text } = scene;
  let end = draft.numeral.start;
  if (isMinus(text.charCodeAt(end - 1)) && currencySigns.has(text.charAt(beforeSpace(text, end - 1) - 1))) end -= 1;
  const place = beforeSpace(text, end);
  const candidates = currencySigns.get(text.charAt(place - 1));
  if (candidates && text[place - 1] !== '¢')
    return candidates[0] === 'USD'
      ? dollarBefore(text, place - 1, candidates)
      : { candidates, country: undefined, at: place - 1, exponent: 0 };
  const stop = text.charCodeAt(place - 1) === POINT ? place - 1 : place;
  const start = wordStart(text, stop);
  if (start === stop || stop - start > 5) return undefined;
  return lettersBefore(text, start, stop, end);
}

/** "US$", "A$", "HK$", "C $", "u.s $": letters before the sign name the country. */
function dollarBefore(text: string, sign: number, candidates: readonly string[]): Currency {
  const place = beforeSpace(text, sign);
  let start = wordStart(text, place);
  if (text.charCodeAt(start - 1) === POINT && start - 2 >= 0 && isLetter(text.charCodeAt(start - 2)))
    start = wordStart(text, start - 1);
  const stop = text.charCodeAt(place - 1) === POINT ? place - 1 : place;
  if (stop < place && start === place) start = wordStart(text, wordStart(text, stop) - 1);
  const letters = text.slice(start, stop);
  const country = letters.length > 0 && letters.length <= 4 ? dollarCountries.get(letters) : undefined;
  const glued = place === sign;
  const spread = text.charCodeAt(sign + 1) === SPACE;
  if (!country || (!glued && !spread) || (!glued && letters === 'a'))
    return { candidates, country: undefined, at: sign, exponent: 0 };
  return { candidates: [dollarOf(country)], country, at: start, exponent: 0 };
}

function lettersBefore(text: string, start: number, stop: number, numberStart: number): Currency | undefined {
  const letters = text.slice(start, stop);
  if (text[start - 1] === '$') {
    const country = dollarCountries.get(letters);
    return country && stop === numberStart
      ? { candidates: [dollarOf(country)], country, at: start - 1, exponent: 0 }
      : undefined;
  }
  if (currencyCodes.has(letters)) return { candidates: [letters], country: undefined, at: start, exponent: 0 };
  if (letters.length === 4 && letters.startsWith('M') && currencyCodes.has(letters.slice(1)))
    return { candidates: [letters.slice(1)], country: undefined, at: start, exponent: 6 };
  const candidates = currencyLetters.get(letters);
  return candidates && { candidates, country: undefined, at: start, exponent: 0 };
}

function isMinus(code: number): boolean {
  return code === HYPHEN || code === 0x2212;
}

function currencyAfter(at: number, draft: Draft, scene: Scene): Currency | undefined {
  const { text, lexicon } = scene;
  const place = text.charCodeAt(at) === HYPHEN ? at + 1 : pastSpace(text, at);
  const sign = signAfter(text, place, place === at);
  if (sign) return sign;
  const stop = wordEnd(text, place);
  if (stop === place) return undefined;
  // "300 millions de $"
  const linked =
    draft.numeral.scaled && lexicon.word(text, place, stop)?.roles?.has('link')
      ? signAfter(text, pastLink(text, stop), true)
      : undefined;
  if (linked) return pastCountry(linked, text);
  return codeAfter(text, place, stop) ?? nameAfter(place, place === at, draft, scene);
}

/** "10 milliards de $ hk": the country's letters after the sign. */
function pastCountry(sign: Currency, text: string): Currency {
  const start = pastSpace(text, sign.at);
  const stop = wordEnd(text, start);
  const country = stop > start ? dollarCountries.get(text.slice(start, stop)) : undefined;
  return country && sign.candidates[0] === 'USD' && text.slice(start, stop) !== 'a'
    ? { ...sign, country, at: stop }
    : sign;
}

function signAfter(text: string, at: number, glued: boolean): Currency | undefined {
  const candidates = currencySigns.get(text.charAt(at));
  if (!candidates) return undefined;
  // "1 $10 bill": the sign belongs to what follows.
  if (isDigit(text.charCodeAt(at + 1)) && !glued) return undefined;
  if (isDigit(text.charCodeAt(at + 1))) return undefined;
  const letters = wordEnd(text, at + 1);
  return {
    candidates,
    country: undefined,
    at: candidates[0] === 'EUR' && letters === at + 3 ? letters : at + 1,
    exponent: 0,
  };
}

/** "61 billion USD", "3.14US$", "30 MUSD", "20Rs", "42 zł". */
function codeAfter(text: string, start: number, stop: number): Currency | undefined {
  if (isDigit(text.charCodeAt(stop))) return undefined;
  const letters = text.slice(start, stop);
  const sign = pastSpace(text, stop);
  if (text[stop] === '$' && !isDigit(text.charCodeAt(stop + 1))) {
    const country = dollarCountries.get(letters);
    if (country) return { candidates: [dollarOf(country)], country, at: stop + 1, exponent: 0 };
  }
  if (letters === 'M' && currencySigns.has(text.charAt(sign)))
    return { candidates: currencySigns.get(text.charAt(sign)) ?? [], country: undefined, at: sign + 1, exponent: 6 };
  if (currencyCodes.has(letters)) return { candidates: [letters], country: undefined, at: stop, exponent: 0 };
  if (letters.length === 4 && letters.startsWith('M') && currencyCodes.has(letters.slice(1)))
    return { candidates: [letters.slice(1)], country: undefined, at: stop, exponent: 6 };
  const candidates = currencyLetters.get(letters);
  return candidates && { candidates, country: undefined, at: stop, exponent: 0 };
}

/** "dollars", "Hong Kong dollars", "pounds sterling", "de dólares", after a scale also "of dollars". */
function nameAfter(at: number, glued: boolean, draft: Draft, scene: Scene): Currency | undefined {
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
    place = text.charCodeAt(known.end) === HYPHEN ? known.end + 1 : pastSpace(text, known.end);
    known = knownAt(text, place, lexicon);
  }
  let nation = '';
  for (let count = 0; count < 2 && !known && lexicon.data.readsNouns; count++) {
    const stop = wordEnd(text, place);
    if (stop === place || text.charCodeAt(stop) !== SPACE || !(isUpper(text, place) || isNational(text, stop))) break;
    nation += text.slice(place, stop);
    place = stop + 1;
    known = knownAt(text, place, lexicon);
  }
  const candidates = known?.word.currencies;
  if (!known || !candidates) return undefined;
  if (nation) country = countryOf(nation.toUpperCase(), candidates);
  const single = known.end - known.start === 1;
  if (single && (!glued || isUpper(text, known.start))) return undefined;
  if (isDoubtful(candidates, country, draft, scene)) return undefined;
  let after = knownAt(text, pastSpace(text, known.end), lexicon);
  if (after && has(after, 'link') && lexicon.data.language !== 'en')
    after = knownAt(text, pastLink(text, after.end), lexicon);
  let end = known.end;
  if (after?.word.region && (after.word.currencies || lexicon.data.language !== 'en')) {
    country ||= after.word.region;
    end = after.end;
  }
  return { candidates, country: country || undefined, at: end, exponent: 0 };
}

/** "canadian", "chinese", "swedish", "kuwaiti", "finnish", "turkish", "hong", "new". */
function isNational(text: string, end: number): boolean {
  return ['ian', 'ese', 'ish', 'can', 'ean', 'ti', 'qi', 'nch', 'lari'].some((ending) => text.endsWith(ending, end));
}

/** The country whose code a nation's name suggests: its first letter, and its second somewhere after. */
function countryOf(nation: string, candidates: readonly string[]): string {
  const code = candidates.find((candidate) => nation[0] === candidate[0] && nation.includes(candidate.charAt(1), 1));
  return code ? code.slice(0, 2) : '';
}

function pastLink(text: string, end: number): number {
  const code = text.charCodeAt(end);
  return code === 39 ? end + 1 : pastSpace(text, end);
}

/** Names that are also something else: "60 won", "5 marks", "20 pounds of rice". */
function isDoubtful(candidates: readonly string[], country: string, draft: Draft, scene: Scene): boolean {
  const [first] = candidates;
  if (country || draft.numeral.scaled) return false;
  if (first === 'KRW') return draft.numeral.bare || draft.numeral.form === 'words';
  if (first === 'DEM') return true;
  return first === 'GBP' && isWeight(draft, scene);
}

/** Pounds of weight: something is weighed, or the pounds are "of" something. */
function isWeight(draft: Draft, { text, lexicon }: Scene): boolean {
  const pound = knownAt(
    text,
    text.charCodeAt(draft.end) === HYPHEN ? draft.end + 1 : pastSpace(text, draft.end),
    lexicon,
  );
  if (!pound || !text.slice(pound.start, pound.end).toLowerCase().startsWith('pound')) return false;
  const after = knownAt(text, pastSpace(text, pound.end), lexicon);
  if (has(after, 'of') || has(after, 'weight')) return true;
  let place = beforeSpace(text, draft.start);
  for (let count = 0; count < 5 && place > 0; count++) {
    const known = knownBefore(text, place, lexicon);
    if (has(known, 'weight')) return true;
    place = beforeSpace(text, known ? known.start : wordStart(text, place));
  }
  return false;
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
  if (has(region, 'article') || has(region, 'boundary'))
    return numeral.scaled ? name(draft, candidates, '', known.start, scene) : false;
  return name(draft, candidates, region?.word.region ?? '', region?.word.region ? region.start : known.start, scene);
};

function name(draft: Draft, candidates: readonly string[], country: string, at: number, scene: Scene): true {
  draft.start = at;
  settle(draft, { candidates, country: country || undefined, at, exponent: 0 }, scene, 'before');
  return true;
}

/** Whether letters glued before the number are a currency's: they do not make it an identifier. */
export function isCurrencyLetters(text: string, start: number, end: number): boolean {
  return lettersBefore(text, start, end, end) !== undefined;
}
