import { currencySigns, dollarCountries, dollarOf, doubtfulLetters } from '../../language/currencies';
import { beforeSpace, isLetter, isMinus, POINT, SPACE, wordStart } from '../characters';
import { readScaleLetters } from '../scales';
import type { Draft, Scene } from '../scene';
import { type Currency, currency, currencyInLetters } from './currency';

/** The currency before a number: a sign, a code or letters. */
export function currencyBefore(draft: Draft, scene: Scene): Currency | undefined {
  const { text } = scene;
  let end = draft.numeral.start;
  if (isMinus(text.charCodeAt(end - 1)) && currencySigns.has(text.charAt(beforeSpace(text, end - 1) - 1))) end -= 1;
  const place = beforeSpace(text, end);
  const candidates = currencySigns.get(text.charAt(place - 1));
  if (candidates && text[place - 1] !== '¢')
    return candidates[0] === 'USD' ? dollarBefore(text, place - 1, candidates) : currency(candidates, place - 1);
  const stop = text.charCodeAt(place - 1) === POINT ? place - 1 : place;
  const start = wordStart(text, stop);
  if (start === stop || stop - start > 5) return undefined;
  const large = draft.numeral.scaled || readScaleLetters(text, draft.end, scene.lexicon).exponent > 3;
  const doubtful = !large && text[start - 1] !== '$' && doubtfulLetters.has(text.slice(start, stop));
  return doubtful ? undefined : lettersBefore(text, start, stop, end);
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
  if (!country || (!glued && !spread) || (!glued && letters === 'a')) return currency(candidates, sign);
  return currency([dollarOf(country)], start, country);
}

function lettersBefore(text: string, start: number, stop: number, numberStart: number): Currency | undefined {
  const letters = text.slice(start, stop);
  if (text[start - 1] === '$') {
    const country = dollarCountries.get(letters);
    return country && stop === numberStart ? currency([dollarOf(country)], start - 1, country) : undefined;
  }
  return currencyInLetters(letters, start);
}
