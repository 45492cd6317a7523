/** How English news tells the price of one currency in another. Words as data; see `claims/quoted-rates`. */

/** Names of single currencies, longest first where one begins another; `dollar` alone is the American one. */
export const currencyNouns: Readonly<Record<string, string>> = {
  'single currency': 'EUR',
  euro: 'EUR',
  'australian dollar': 'AUD',
  'canadian dollar': 'CAD',
  'new zealand dollar': 'NZD',
  'us dollar': 'USD',
  'u.s. dollar': 'USD',
  'american dollar': 'USD',
  greenback: 'USD',
  dollar: 'USD',
  'british pound': 'GBP',
  'pound sterling': 'GBP',
  sterling: 'GBP',
  pound: 'GBP',
  'japanese yen': 'JPY',
  yen: 'JPY',
  'swiss franc': 'CHF',
  'chinese yuan': 'CNY',
  yuan: 'CNY',
  'polish zloty': 'PLN',
  zloty: 'PLN',
  'swedish krona': 'SEK',
  'norwegian krone': 'NOK',
  'turkish lira': 'TRY',
  lira: 'TRY',
  'indian rupee': 'INR',
  hryvnia: 'UAH',
};

/** Words that may stand between a currency and its price; any other word, and the price may be of something else. */
export const priceWords =
  'traded trades trading stood stands was is were has had been fell falls fallen rose rises risen climbed climbs slipped slips ' +
  'eased weakened weakens strengthened strengthens gained gains dropped drops slid slides slumped jumped surged hit reached changed ' +
  'hands bought buys fetched fetches cost costs worth hovered hovers settled closed ended averaged averages sank tumbled ' +
  'firmed edged recovered retreated advanced down up back slightly sharply briefly further again now then later also on ' +
  'average around about roughly nearly almost just over under above below at to by from around as high low much little ' +
  'changed steady early late in during of the a against its lowest highest level weakest strongest session day week month ' +
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
  'october november december dollar euro';

/** The words right before a price that make it the price reached, not the one before or a change. */
export const priceReached =
  'to at around about roughly nearly almost over under above below of worth bought buys fetched fetches cost costs hit reached was is averaged ' +
  'averages near exactly just';

/** In such sentences rates are other ones: agreed, feared, fixed, of another market. */
export const otherRates =
  'forward futures option options strike budget assumes assumed assuming assumption official parallel unofficial black street peg pegged ' +
  'cap capped ceiling floor band target forecast forecasts expects expected predicts predicted could would might may should ' +
  'tourist counterfeit cash card fee commission per-share share shares stock stocks coin coins';
