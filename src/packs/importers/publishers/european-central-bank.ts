import type { Source } from '../import';
import type { Book } from '../rate-book';

export function ecbFiles({ files }: Source): readonly string[] {
  return files.filter((file) => /(^|\/)eurofxref-hist[^/]*\.(zip|csv)$/.test(file)).slice(0, 1);
}

/** The ECB's history, oldest day first. Its columns are a date and one for each currency; "N/A" where it quotes none. */
export function ecbDays(source: Source): Book {
  const book: Book = new Map();
  for (const file of ecbFiles(source)) {
    for (const { Date: date = '', ...rates } of [...source.read(file)].reverse()) {
      book.set(date, new Map(Object.entries(rates).filter(([currency, rate]) => currency !== '' && Number(rate) > 0)));
    }
  }
  return book;
}
