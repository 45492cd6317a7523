import { formatCsv } from '../read/csv';
import { type Import, type Source, sourceTable } from './import';

/** Days from this one on are kept one by one; earlier months as averages. */
const FIRST_DAY = '2022-01-01';
/** An average over fewer ECB days than this is not called a month's. */
const DAYS_OF_A_MONTH = 15;

/** Rates against the euro of one source: date (a day or a month) → currency → rate as printed. */
type Book = Map<string, Map<string, string>>;

/**
 * Imports the ECB's own history (eurofxref-hist), with market and official rates beside it for currencies and days that
 * the ECB does not quote, and the Federal Reserve's monthly averages (H.10) as a second source.
 */
export function importExchangeRates({ read, progress }: Source): Import {
  const ecb = readEcb(read('eurofxref-hist-2026-04-13.zip'));
  progress(`${ecb.size} ECB days`);
  const daily = new Map<string, Book>([['ecb', daysFrom(ecb, FIRST_DAY)]]);
  for (const row of read('daily-2022-2026.csv.gz')) {
    const { date = '', base, quote = '', rate = '', source = '' } = row;
    if (source === 'ecb') continue;
    if (base === 'EUR') put(daily, source, date, quote, rate);
    else if (source === 'cbr') put(daily, source, date, quote, crossed(rate, ecb.get(date)?.get('USD')));
  }
  const monthly = new Map<string, Book>([['ecb', averages(ecb)]]);
  for (const row of read('monthly-eur-one-row-per-month.csv')) {
    const source = row.source ?? '';
    const key = source.split(' ')[0] ?? '';
    if (key !== 'ecb' && key !== 'fed-h10') put(monthly, key, row.month ?? '', row.quote ?? '', row.average ?? '');
  }
  monthly.set('fed-h10', federalReserve(read('monthly.csv.gz')));
  return {
    files: {
      'rates-daily.csv': toTable('date', daily),
      'rates-monthly.csv': toTable('month', monthly),
      'sources.csv': sourceTable(sources),
    },
    notes: [],
  };
}

/** The ECB's columns are a date and one for each currency; "N/A" where it quotes none. */
function readEcb(rows: readonly Readonly<Record<string, string>>[]): Book {
  const book: Book = new Map();
  for (const { Date: date = '', ...rates } of [...rows].reverse()) {
    book.set(date, new Map(Object.entries(rates).filter(([currency, rate]) => currency !== '' && Number(rate) > 0)));
  }
  return book;
}

function daysFrom(book: Book, first: string): Book {
  return new Map([...book].filter(([day]) => day >= first));
}

/** A rate against the dollar times the dollars of a euro, six significant digits. */
function crossed(rate: string, dollars: string | undefined): string {
  return dollars === undefined ? '' : significant(Number(rate) * Number(dollars));
}

function averages(book: Book): Book {
  const months = new Map<string, Map<string, number[]>>();
  for (const [day, rates] of book) {
    const month = day.slice(0, 7);
    const sums = months.get(month) ?? new Map<string, number[]>();
    months.set(month, sums);
    for (const [currency, rate] of rates) sums.set(currency, [...(sums.get(currency) ?? []), Number(rate)]);
  }
  const result: Book = new Map();
  for (const [month, sums] of months) {
    const means = [...sums]
      .filter(([, rates]) => rates.length >= DAYS_OF_A_MONTH)
      .map(
        ([currency, rates]) =>
          [currency, significant(rates.reduce((sum, rate) => sum + rate, 0) / rates.length)] as const,
      );
    if (means.length > 0) result.set(month, new Map(means));
  }
  return result;
}

/** H.10 gives units for one dollar, the euro among them; from 1999, when there was a euro. */
function federalReserve(rows: readonly Readonly<Record<string, string>>[]): Book {
  const averagesOnly = rows.filter(
    (row) => row.source === 'fed-h10' && row.kind === 'average' && (row.month ?? '') >= '1999-01',
  );
  const euros = new Map(
    averagesOnly.filter((row) => row.quote === 'EUR').map((row) => [row.month ?? '', Number(row.rate)]),
  );
  const books = new Map<string, Book>();
  for (const { month = '', quote = '', rate } of averagesOnly) {
    const euro = euros.get(month);
    if (euro === undefined) continue;
    if (quote === 'EUR') put(books, 'fed-h10', month, 'USD', significant(1 / euro));
    else put(books, 'fed-h10', month, quote, significant(Number(rate) / euro));
  }
  return books.get('fed-h10') ?? new Map();
}

function significant(value: number): string {
  return String(Number(value.toPrecision(6)));
}

function put(books: Map<string, Book>, source: string, date: string, quote: string, rate: string): void {
  if (rate === '') return;
  const book: Book = books.get(source) ?? new Map();
  books.set(source, book);
  const rates = book.get(date) ?? new Map<string, string>();
  book.set(date, rates);
  rates.set(quote, rate.includes('e') ? String(Number(rate)) : rate);
}

/** A row for each source and date, a column for each currency. */
function toTable(date: string, books: ReadonlyMap<string, Book>): string {
  const quotes = [
    ...new Set([...books.values()].flatMap((book) => [...book.values()].flatMap((rates) => [...rates.keys()]))),
  ].sort();
  const rows = [...books].flatMap(([source, book]) =>
    [...book]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, rates]) => [source, day, ...quotes.map((quote) => rates.get(quote) ?? '')]),
  );
  return formatCsv(['source', date, ...quotes], rows);
}

const sources = [
  {
    id: 'ecb',
    publisher: 'European Central Bank',
    title: 'Euro foreign exchange reference rates',
    url: 'https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/html/index.en.html',
    published: '2026-04-13',
  },
  {
    id: 'fed-h10',
    publisher: 'US Federal Reserve',
    title: 'Foreign Exchange Rates H.10, monthly averages',
    url: 'https://www.federalreserve.gov/releases/h10/current/',
    published: '2026-07-21',
  },
  {
    id: 'fawazahmed0',
    publisher: 'Currency API (aggregated market rates)',
    title: 'Daily market rates',
    url: 'https://github.com/fawazahmed0/exchange-api',
    published: '2026-09-29',
  },
  {
    id: 'nbu',
    publisher: 'National Bank of Ukraine',
    title: 'Official hryvnia exchange rates',
    url: 'https://bank.gov.ua/en/markets/exchangerates',
    published: '2022-07-21',
  },
  {
    id: 'cbr',
    publisher: 'Bank of Russia',
    title: 'Official dollar to rouble rates',
    url: 'https://www.cbr.ru/eng/currency_base/dynamics/',
    published: '2023-11-30',
  },
];
