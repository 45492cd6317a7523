import type { Source } from '../import';
import { recordsOfRows } from '../import';

/** One value of an indicator, as printed. */
export interface IndicatorValue {
  /** The World Bank's code: `SP.POP.TOTL`. */
  readonly code: string;
  /** ISO 3166 alpha-3, or the World Bank's code of a group. */
  readonly entity: string;
  readonly year: string;
  readonly value: string;
}

/** What a download of the World Bank's looks like, in the order in which they are preferred. */
const forms: readonly { readonly file: RegExp; readonly read: typeof wide }[] = [
  { file: /(^|\/)(API_[^/]+_DS2_[^/]*|WDI_?(CSV|Data)?)\.(csv|zip)$/i, read: wide },
  { file: /(^|\/)indicators\/[^/]+\/data\.csv$/, read: mirror },
  { file: /(^|\/)country-year-[^/]*\.csv(\.gz)?$/, read: selection },
];

/** The files of the first form that is there; empty when there is none. */
export function worldBankFiles(source: Source): readonly string[] {
  return (
    forms.map(({ file }) => source.files.filter((name) => file.test(name))).find((files) => files.length > 0) ?? []
  );
}

/**
 * Values of the wanted indicators from the publisher's own downloads: the bulk table or an indicator's table
 * (`WDI_CSV.zip`, `API_SP.POP.TOTL_DS2_….csv`: a row for each country, a column for each year, under some lines about
 * the table), the data packages that mirror them (`indicators/sp.pop.totl/data.csv`), or a table of one value a row.
 * Cost: linear in the files; only one is in memory at a time.
 */
export function* indicatorValues(source: Source, wanted: ReadonlySet<string>): Iterable<IndicatorValue> {
  const files = worldBankFiles(source);
  for (const [at, file] of files.entries()) {
    source.progress(`World Bank, ${file}`, at, files.length);
    const form = forms.find((own) => own.file.test(file));
    for (const value of form?.read(source, file) ?? []) if (wanted.has(value.code)) yield value;
  }
}

function* wide(source: Source, file: string): Iterable<IndicatorValue> {
  let header: readonly string[] | undefined;
  for (const row of source.rows(file)) {
    if (!header) {
      if (row.includes('Country Code') && row.includes('Indicator Code')) header = row;
      continue;
    }
    const entity = row[header.indexOf('Country Code')] ?? '';
    const code = row[header.indexOf('Indicator Code')] ?? '';
    for (const [at, year] of header.entries()) {
      const value = row[at] ?? '';
      if (/^\d{4}$/.test(year) && value !== '') yield { code, entity, year, value: significant(value) };
    }
  }
  if (!header)
    throw new Error(`${file}: no line with "Country Code" and "Indicator Code"; is it a table of the World Bank's?`);
}

function* mirror(source: Source, file: string): Iterable<IndicatorValue> {
  const code = (file.split('/').at(-2) ?? '').toUpperCase();
  for (const row of recordsOfRows(source.rows(file))) {
    const value = row.Value ?? '';
    if (value !== '')
      yield { code, entity: row['Country Code'] ?? '', year: row.Year ?? '', value: significant(value) };
  }
}

function* selection(source: Source, file: string): Iterable<IndicatorValue> {
  for (const row of recordsOfRows(source.rows(file))) {
    const code = (row.source ?? '').replace('WDI ', '');
    yield { code, entity: row.entity ?? '', year: row.year ?? '', value: row.value ?? '' };
  }
}

/** Digits that a value keeps: the publisher's are those of a binary float. */
const DIGITS = 8;

function significant(value: string): string {
  const digits = value.replace(/^-?[0.]*|e.*$|\./gi, '');
  return digits.length <= DIGITS ? value : String(Number(Number(value).toPrecision(DIGITS)));
}
