import { currencySigns, dollarCountries, dollarOf } from '../../language/currencies';
import { HYPHEN, isDigit, pastSpace, wordEnd } from '../characters';
import type { Draft, Scene } from '../scene';
import { type Currency, currency, currencyInLetters } from './currency';
import { currencyName, pastLink } from './names';

/** The currency after a number: a sign, a code or a name. `at` is where the number and its scale end. */
export function currencyAfter(at: number, draft: Draft, scene: Scene): Currency | undefined {
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
  return codeAfter(text, place, stop) ?? currencyName(place, place === at, draft, scene);
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
    if (country) return currency([dollarOf(country)], stop + 1, country);
  }
  if (letters === 'M' && currencySigns.has(text.charAt(sign)))
    return { candidates: currencySigns.get(text.charAt(sign)) ?? [], country: undefined, at: sign + 1, exponent: 6 };
  return currencyInLetters(letters, stop);
}
