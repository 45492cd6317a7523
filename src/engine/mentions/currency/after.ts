import { currencySigns, dollarCountries, dollarOf } from '../../language/currencies';
import { isDigit, pastGap, pastSpace, wordEnd } from '../characters';
import type { Draft, Scene } from '../scene';
import { type Currency, currency, currencyInLetters } from './currency';
import { currencyName, pastLink } from './names';

/** The currency after a number: a sign, a code or a name. `at` is where the number and its scale end. */
export function currencyAfter(at: number, draft: Draft, scene: Scene): Currency | undefined {
  const { text, lexicon } = scene;
  const place = pastGap(text, at);
  const sign = signAfter(text, place);
  if (sign) return sign;
  const stop = wordEnd(text, place);
  if (stop === place) return undefined;
  // "300 millions de $"
  const linked =
    draft.numeral.scaled && lexicon.word(text, place, stop)?.roles?.has('link')
      ? signAfter(text, pastLink(text, stop))
      : undefined;
  if (linked) return pastCountry(linked, text);
  return codeAfter(text, place, stop) ?? currencyName(place, place === at, draft, scene);
}

/** "10 milliards de $ hk": the country's letters after the sign. */
function pastCountry(sign: Currency, text: string): Currency {
  const start = pastSpace(text, sign.at);
  const stop = wordEnd(text, start);
  const letters = text.slice(start, stop);
  const country = letters === 'a' ? undefined : dollarCountries.get(letters);
  return country && sign.candidates[0] === 'USD' ? currency(sign.candidates, stop, country) : sign;
}

function signAfter(text: string, at: number): Currency | undefined {
  const candidates = currencySigns.get(text.charAt(at));
  // "1 $10 bill": the sign belongs to what follows.
  if (!candidates || isDigit(text.charCodeAt(at + 1))) return undefined;
  const letters = wordEnd(text, at + 1);
  return currency(candidates, candidates[0] === 'EUR' && letters === at + 3 ? letters : at + 1);
}

/** "61 billion USD", "3.14US$", "30 MUSD", "20Rs", "42 zł". */
function codeAfter(text: string, start: number, stop: number): Currency | undefined {
  if (isDigit(text.charCodeAt(stop))) return undefined;
  const letters = text.slice(start, stop);
  if (text[stop] === '$' && !isDigit(text.charCodeAt(stop + 1))) {
    const country = dollarCountries.get(letters);
    if (country) return currency([dollarOf(country)], stop + 1, country);
  }
  const sign = pastSpace(text, stop);
  const millions = letters === 'M' ? currencySigns.get(text.charAt(sign)) : undefined;
  if (millions) return currency(millions, sign + 1, undefined, 6);
  return currencyInLetters(letters, stop);
}
