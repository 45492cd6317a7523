/** Unit names of the corpora in our own: their spelling differs from one to the next, and from language to language. */

/** Parts of a currency's name, most telling first; accents are taken off before. */
const currencyParts: readonly (readonly [string, string])[] = [
  ['austral', 'AUD'],
  ['canad', 'CAD'],
  ['hong kong', 'HKD'],
  ['zeal', 'NZD'],
  ['zeland', 'NZD'],
  ['mexic', 'MXN'],
  ['united states', 'USD'],
  ['etats-unis', 'USD'],
  ['estado', 'USD'],
  ['estadun', 'USD'],
  ['suis', 'CHF'],
  ['suiz', 'CHF'],
  ['suic', 'CHF'],
  ['swiss', 'CHF'],
  ['svizzer', 'CHF'],
  ['finland', 'FIM'],
  ['finnish', 'FIM'],
  ['finlandes', 'FIM'],
  ['netherlands', 'NLG'],
  ['neerland', 'NLG'],
  ['holand', 'NLG'],
  ['cambod', 'KHR'],
  ['yuan', 'CNY'],
  ['chin', 'CNY'],
  ['yen', 'JPY'],
  ['indi', 'INR'],
  ['roupie', 'INR'],
  ['rupee', 'INR'],
  ['zloty', 'PLN'],
  ['ringgit', 'MYR'],
  ['satoshi', 'satoshi'],
  ['bitcoin', 'BTC'],
  ['peseta', 'ESP'],
  ['centavo', 'cent'],
  ['centime', 'cent'],
  ['penique', 'pence'],
  ['peni', 'pence'],
  ['penny', 'pence'],
  ['pence', 'pence'],
  ['cent', 'cent'],
  ['dolar', 'USD'],
  ['dollar', 'USD'],
  ['euro', 'EUR'],
  ['pound sterling', 'GBP'],
  ['british pound', 'GBP'],
  ['libra', 'GBP'],
  ['livre', 'GBP'],
  ['franc', 'CHF'],
  ['dinar', 'KWD'],
  ['riyal', 'SAR'],
  ['rial', 'IRR'],
  ['krone', 'NOK'],
];

const others: ReadonlyMap<string, string> = new Map(
  Object.entries({
    percentage: 'percent',
    'percentage point': 'percentage-point',
    'basis point': 'basis-point',
    pound: 'GBP',
    'pound-mass': 'pound',
    'metric ton': 'tonne',
    'cubic centimetre': 'millilitre',
    dimensionless: '',
    '-': '',
    count: '',
    'year of age': 'year',
    penny: 'pence',
  }),
);

/** A gold unit in our own spelling; '' when a plain number or a counted thing is meant. */
export function ourUnit(gold: string): string {
  const name = gold.split(' per ')[0] ?? gold;
  if (/^[A-Z]{3}$/.test(name)) return name;
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const known = others.get(plain);
  if (known !== undefined) return known;
  for (const [part, code] of currencyParts) if (plain.includes(part)) return code;
  return plain.replaceAll(' ', '-');
}
