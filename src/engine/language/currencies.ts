/** Currency signs and codes, the same in all languages. */

import { lines, pairs } from './lists';

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

/** The country that letters before or after a dollar sign name. */
const dollarList =
  'US US USA US A AU AU AU AUS AU AUD AU C CA CA CA CAN CA CDN CA CAD CA HK HK HKD HK NZ NZ NZD NZ S SG SG SG SGD SG NT TW ' +
  'TW TW TWD TW MX MX Mex MX MXN MX R BR BR BR BRL BR J JM TT TT Z ZW USD US N NA FJ FJ B BN BZ BZ AR AR CLP CL COL CO us US ' +
  'c CA hk HK usd US aud AU cad CA nzd NZ mxn MX u.s US U.S US a AU nz NZ';

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
export const dollarCountries: ReadonlyMap<string, string> = new Map(pairs(dollarList));

/** The currency that a dollar sign means beside a country's letters. */
export function dollarOf(country: string): string {
  const known = currencySigns.get('$')?.find((code) => code.startsWith(country));
  return known ?? (country === 'BR' ? 'BRL' : `${country}D`);
}

/** The currency among `candidates` that belongs to a country (ISO 4217 begins with the code of ISO 3166). */
export function currencyOf(candidates: readonly string[], country: string | undefined): string | undefined {
  return country ? candidates.find((code) => code.startsWith(country)) : undefined;
}
