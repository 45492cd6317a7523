import { currencyCodes, currencyLetters } from '../../language/currencies';

/** A currency as written beside a number. */
export interface Currency {
  /** What it may mean, likeliest first. */
  readonly candidates: readonly string[];
  /** Country written beside the sign or name: "US$", "Swiss francs". */
  readonly country: string | undefined;
  /** Where it begins (before the number) or ends (after it). */
  readonly at: number;
  /** Power of ten that is part of the sign: "MUSD". */
  readonly exponent: number;
}

export function currency(candidates: readonly string[], at: number, country?: string, exponent = 0): Currency {
  return { candidates, country: country || undefined, at, exponent };
}

/** Letters that are a code or a sign: "USD", "MUSD" (millions), "Rs", "kr". */
export function currencyInLetters(letters: string, at: number): Currency | undefined {
  if (currencyCodes.has(letters)) return currency([letters], at);
  if (letters.length === 4 && letters.startsWith('M') && currencyCodes.has(letters.slice(1)))
    return currency([letters.slice(1)], at, undefined, 6);
  const candidates = currencyLetters.get(letters);
  return candidates && currency(candidates, at);
}
