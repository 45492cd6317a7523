/** Currency signs and codes, the same in all languages. */

import { lines, pairs, split } from './lists';

/** What each sign may mean, likeliest first: "sign CODE CODE" lines. */
const signList = `
$ USD AUD CAD NZD HKD SGD MXN TWD ARS CLP COP
€ EUR
£ GBP
¥ JPY CNY
₹ INR
₽ RUB
₴ UAH
₩ KRW
₪ ILS
₺ TRY
₫ VND
₱ PHP
₦ NGN
₿ BTC
₡ CRC
₾ GEL
₭ LAK
฿ THB
₸ KZT
₼ AZN
₵ GHS
₲ PYG
₮ MNT
৳ BDT
元 CNY
円 JPY
¢ cent
`;

/** Letters that are a sign of their own, glued to the number or a space away; capitals count. */
const letterList = `
Rs INR PKR LKR NPR MUR
Re INR PKR LKR
RM MYR
Rp IDR
kr SEK NOK DKK ISK
Kr SEK NOK DKK ISK
zł PLN
Kč CZK
Ft HUF
Fr CHF
SFr CHF
sFr CHF
Tk BDT
Ksh KES
KSh KES
Sh KES
USh UGX
TSh TZS
Dh AED MAD
Dhs AED
SR SAR
NIS ILS
Bt THB
R ZAR
N NGN
P PHP
RMB CNY
rmb CNY
usd USD
eur EUR
gbp GBP
Eur EUR
EURO EUR
Euro EUR
евро EUR
руб RUB
грн UAH
лв BGN
Lei RON
lei RON
ரூ LKR
₨ INR PKR LKR
`;

/** Countries with dollars and pesos that stand before or after the sign with their own code or their currency's. */
const dollarStates = 'US AU CA HK NZ SG TW MX BR AR CL CO FJ BZ TT';

/** Other letters beside a dollar sign, and the country that they name. */
const dollarList = 'A AU AUS AU C CA CAN CA CDN CA S SG NT TW Mex MX R BR J JM Z ZW N NA B BN a AU c CA u.s US U.S US';

/** Of these letters, the ones that are a currency only before a large amount: the road "R412", the directive "NIS2". */
export const doubtfulLetters = new Set(['R', 'N', 'P', 'SR', 'NIS']);

/** Codes that are words in capitals. */
const wordlike = new Set('ALL TOP CUP SOS BAM PEN MAD BAD BAN SIT SUR LUC LUF XXX XTS'.split(' '));

function table(list: string): ReadonlyMap<string, readonly string[]> {
  return new Map(lines(list).map(([sign = '', ...codes]) => [sign, codes]));
}

export const currencySigns = table(signList);
export const currencyLetters = table(letterList);
/** ISO 4217, with codes no longer in use, as the platform knows them. */
export const currencyCodes: ReadonlySet<string> = new Set([
  ...Intl.supportedValuesOf('currency').filter((code) => !wordlike.has(code)),
  'BTC',
]);
export const dollarCountries: ReadonlyMap<string, string> = new Map([
  ...pairs(dollarList),
  ...split(dollarStates).flatMap((country) =>
    [country, dollarOf(country)].flatMap((letters): [string, string][] => [
      [letters, country],
      [letters.toLowerCase(), country],
    ]),
  ),
]);

/** The currency that a dollar sign means beside a country's letters. */
export function dollarOf(country: string): string {
  const known = currencySigns.get('$')?.find((code) => code.startsWith(country));
  return known ?? (country === 'BR' ? 'BRL' : `${country}D`);
}

/** The currency among `candidates` that belongs to a country (ISO 4217 begins with the code of ISO 3166). */
export function currencyOf(candidates: readonly string[], country: string | undefined): string | undefined {
  return country ? candidates.find((code) => code.startsWith(country)) : undefined;
}
