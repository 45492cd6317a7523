import { type Import, type Source, sourceTable } from './import';
import { ecbDays, ecbFiles } from './publishers/european-central-bank';
import { federalReserveFiles, federalReserveMonths } from './publishers/federal-reserve';
import { type Book, booksOf, monthlyAverages, put, rateTable, significant } from './rate-book';

/** Days from this one on are kept one by one; earlier months as averages. */
const FIRST_DAY = '2022-01-01';

/**
 * Imports the ECB's own history (eurofxref-hist), with market and official rates beside it for currencies and days that
 * the ECB does not quote, and the Federal Reserve's monthly averages (H.10) as a second source. Rates of publishers
 * whose files are not there stay as the pack has them.
 */
export function importExchangeRates(source: Source): Import {
  const daily = booksOf('date', source.packRows('rates-daily.csv'));
  const monthly = booksOf('month', source.packRows('rates-monthly.csv'));
  const notes: string[] = [];
  const ecb = ecbDays(source);
  const others = market(source, ecb);
  const found = new Set([
    ...(ecbFiles(source).length > 0 ? ['ecb'] : []),
    ...(federalReserveFiles(source).length > 0 ? ['fed-h10'] : []),
    ...others.daily.keys(),
    ...others.monthly.keys(),
  ]);
  if (found.size === 0)
    throw new Error('no file of rates is there; expected eurofxref-hist.zip, FRB_H10.csv or a mirror of them');
  for (const { id } of sources) if (!found.has(id)) notes.push(`${id}: no file of it; its rates stay as they are`);
  if (found.has('ecb')) {
    daily.set('ecb', new Map([...ecb].filter(([day]) => day >= FIRST_DAY)));
    monthly.set('ecb', monthlyAverages(ecb));
  }
  for (const [id, book] of others.daily) daily.set(id, book);
  for (const [id, book] of others.monthly) monthly.set(id, book);
  if (found.has('fed-h10')) monthly.set('fed-h10', federalReserveMonths(source));
  return {
    files: {
      'rates-daily.csv': rateTable('date', daily),
      'rates-monthly.csv': rateTable('month', monthly),
      'sources.csv': sourceTable(sources),
    },
    notes,
  };
}

/** Rates of others than the ECB and the Federal Reserve, of which only tables of one rate a row are known. */
function market(source: Source, ecb: Book): { daily: Map<string, Book>; monthly: Map<string, Book> } {
  const daily = new Map<string, Book>();
  const monthly = new Map<string, Book>();
  for (const file of source.files.filter((name) => /(^|\/)daily-\d{4}-\d{4}\.csv(\.gz)?$/.test(name))) {
    for (const { date = '', base, quote = '', rate = '', source: publisher = '' } of source.read(file)) {
      if (publisher === 'ecb') continue;
      if (base === 'EUR') put(daily, publisher, date, quote, rate);
      else if (publisher === 'cbr') put(daily, publisher, date, quote, crossed(rate, ecb.get(date)?.get('USD')));
    }
  }
  for (const file of source.files.filter((name) => name.endsWith('monthly-eur-one-row-per-month.csv'))) {
    for (const { month = '', quote = '', average = '', source: publisher = '' } of source.read(file)) {
      const id = publisher.split(' ')[0] ?? '';
      if (id !== 'ecb' && id !== 'fed-h10') put(monthly, id, month, quote, average);
    }
  }
  return { daily, monthly };
}

/** A rate against the dollar times the dollars of a euro. */
function crossed(rate: string, dollars: string | undefined): string {
  return dollars === undefined ? '' : significant(Number(rate) * Number(dollars));
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
