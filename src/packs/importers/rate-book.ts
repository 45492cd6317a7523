import { formatCsv } from '../read/csv';

/** Rates against the euro of one source: date (a day or a month) → currency → rate as printed. */
export type Book = Map<string, Map<string, string>>;

/** An average over fewer days than this is not called a month's. */
const DAYS_OF_A_MONTH = 15;

/** Six significant digits, which is more than any central bank prints of an average. */
export function significant(value: number): string {
  return String(Number(value.toPrecision(6)));
}

/** The means of the months of a book of days: month → currency → mean. */
export function monthlyMeans(days: Book): Map<string, Map<string, number>> {
  const months = new Map<string, Map<string, number[]>>();
  for (const [day, rates] of days) {
    const month = day.slice(0, 7);
    const ofMonth = months.get(month) ?? new Map<string, number[]>();
    months.set(month, ofMonth);
    for (const [currency, rate] of rates) {
      const own = ofMonth.get(currency);
      if (own) own.push(Number(rate));
      else ofMonth.set(currency, [Number(rate)]);
    }
  }
  const means = [...months].map(([month, ofMonth]): [string, Map<string, number>] => {
    const whole = [...ofMonth].filter(([, rates]) => rates.length >= DAYS_OF_A_MONTH);
    return [month, new Map(whole.map(([currency, rates]) => [currency, mean(rates)]))];
  });
  return new Map(means.filter(([, rates]) => rates.size > 0));
}

/** The same as a book, six significant digits. */
export function monthlyAverages(days: Book): Book {
  const printed = (rates: ReadonlyMap<string, number>): Map<string, string> =>
    new Map([...rates].map(([currency, rate]) => [currency, significant(rate)]));
  return new Map([...monthlyMeans(days)].map(([month, rates]) => [month, printed(rates)]));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Notes one rate under its source; an empty rate is none. */
export function put(books: Map<string, Book>, source: string, date: string, quote: string, rate: string): void {
  if (rate === '') return;
  const book: Book = books.get(source) ?? new Map();
  books.set(source, book);
  const rates = book.get(date) ?? new Map<string, string>();
  book.set(date, rates);
  rates.set(quote, rate.includes('e') ? String(Number(rate)) : rate);
}

/** A row for each source and date, a column for each currency. `date` is the name of the date's column. */
export function rateTable(date: 'date' | 'month', books: ReadonlyMap<string, Book>): string {
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

/** The books of a pack's own table, to keep what no file brings anew. */
export function booksOf(date: 'date' | 'month', rows: readonly Readonly<Record<string, string>>[]): Map<string, Book> {
  const books = new Map<string, Book>();
  for (const { source = '', [date]: day = '', ...rates } of rows) {
    for (const [quote, rate] of Object.entries(rates)) put(books, source, day, quote, rate);
  }
  return books;
}
