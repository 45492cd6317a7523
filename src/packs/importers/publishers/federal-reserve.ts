import type { Source } from '../import';
import { type Book, monthlyMeans, put, significant } from '../rate-book';

/** H.10 goes back to 1971; there is a euro to cross with since 1999. */
const FIRST_MONTH = '1999-01';

/** Rates of the dollar: month → currency → its units for one dollar. */
type Dollars = Map<string, Map<string, number>>;

const forms: readonly { readonly file: RegExp; readonly read: (source: Source, file: string) => Dollars }[] = [
  { file: /(^|\/)(FRB_)?H\.?10[^/]*\.(csv|zip)$/i, read: download },
  { file: /(^|\/)exchange-rates\/data\/monthly\.csv$/, read: mirror },
  { file: /(^|\/)monthly\.csv\.gz$/, read: selection },
];

export function federalReserveFiles({ files }: Source): readonly string[] {
  for (const form of forms) {
    const file = files.find((name) => form.file.test(name));
    if (file !== undefined) return [file];
  }
  return [];
}

/**
 * Monthly averages of the Federal Reserve's H.10 rates as rates of the euro, six significant digits, from its data
 * download (`FRB_H10.csv`), the data package that mirrors it, or a table of one rate a row.
 */
export function federalReserveMonths(source: Source): Book {
  const books = new Map<string, Book>();
  for (const file of federalReserveFiles(source)) {
    const dollars = forms.find((form) => form.file.test(file))?.read(source, file) ?? new Map();
    for (const [month, rates] of dollars) {
      const euro = rates.get('EUR');
      if (euro === undefined || month < FIRST_MONTH) continue;
      for (const [currency, rate] of rates) {
        if (currency === 'EUR') put(books, '', month, 'USD', significant(1 / euro));
        else put(books, '', month, currency, significant(rate / euro));
      }
    }
  }
  return books.get('') ?? new Map();
}

/**
 * The Data Download Program's table: lines that describe each column, then a day a line, "ND" where none was fixed. The
 * unit line says of what one unit is priced ("Currency:_Per_EUR"), the currency line in what ("USD").
 */
function download(source: Source, file: string): Dollars {
  const rows = [...source.rows(file)];
  const line = (label: string) => rows.find((row) => (row[0] ?? '').startsWith(label));
  const units = line('Unit');
  const currencies = line('Currency');
  if (!units || !currencies)
    throw new Error(`${file}: no lines "Unit:" and "Currency:"; is it the H.10 data download?`);
  const days: Book = new Map();
  for (const [day = '', ...values] of rows) {
    if (!/^\d{4}-\d{2}-\d{2}/.test(day)) continue;
    const rates = new Map<string, string>();
    for (const [at, value] of values.entries()) {
      const base = /_Per_([A-Z]{3})$/.exec(units[at + 1] ?? '')?.[1];
      const quote = currencies[at + 1] ?? '';
      const rate = Number(value);
      if (!base || !(rate > 0)) continue;
      if (base === 'USD') rates.set(quote, value);
      else if (quote === 'USD') rates.set(base, String(1 / rate));
    }
    days.set(day.slice(0, 10), rates);
  }
  return monthlyMeans(days);
}

/** Whose dollar rate a row of the mirror is. All are units for one dollar, whatever its own description says. */
const currencyOf: Readonly<Record<string, string>> = {
  Australia: 'AUD',
  Brazil: 'BRL',
  Canada: 'CAD',
  China: 'CNY',
  Denmark: 'DKK',
  Euro: 'EUR',
  'Hong Kong': 'HKD',
  India: 'INR',
  Japan: 'JPY',
  Malaysia: 'MYR',
  Mexico: 'MXN',
  'New Zealand': 'NZD',
  Norway: 'NOK',
  Singapore: 'SGD',
  'South Africa': 'ZAR',
  'South Korea': 'KRW',
  'Sri Lanka': 'LKR',
  Sweden: 'SEK',
  Switzerland: 'CHF',
  Taiwan: 'TWD',
  Thailand: 'THB',
  'United Kingdom': 'GBP',
};

function mirror(source: Source, file: string): Dollars {
  const dollars: Dollars = new Map();
  for (const { Date: day = '', Country: country = '', Value: value } of source.read(file)) {
    const currency = currencyOf[country];
    if (currency !== undefined && Number(value) > 0) set(dollars, day.slice(0, 7), currency, Number(value));
  }
  return dollars;
}

function selection(source: Source, file: string): Dollars {
  const dollars: Dollars = new Map();
  for (const row of source.read(file)) {
    if (row.source === 'fed-h10' && row.kind === 'average')
      set(dollars, row.month ?? '', row.quote ?? '', Number(row.rate));
  }
  return dollars;
}

function set(dollars: Dollars, month: string, currency: string, rate: number): void {
  const rates = dollars.get(month) ?? new Map<string, number>();
  dollars.set(month, rates);
  rates.set(currency, rate);
}
