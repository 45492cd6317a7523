import { formatCsv } from '../read/csv';
import { type Import, type Source, sourceTable } from './import';
import { monthlyTable, type Point, yearlyTable } from './series-table';

interface Download {
  /** Data package and file: `oil-prices/brent-monthly.csv`. */
  readonly file: string;
  readonly measure: string;
  readonly entity: string;
  readonly unit: string;
  readonly source: string;
  /** Columns of the date and the value. */
  readonly columns: readonly [date: string, value: string];
  /** Nothing older is kept. */
  readonly from: string;
}

const downloads: readonly Download[] = [
  {
    file: 'oil-prices/brent-monthly.csv',
    measure: 'brent-price',
    entity: 'brent-crude',
    unit: 'USD',
    source: 'eia-brent',
    columns: ['Date', 'Price'],
    from: '1990-01',
  },
  {
    file: 'oil-prices/wti-monthly.csv',
    measure: 'wti-price',
    entity: 'wti-crude',
    unit: 'USD',
    source: 'eia-wti',
    columns: ['Date', 'Price'],
    from: '1990-01',
  },
  {
    file: 'natural-gas/monthly.csv',
    measure: 'natural-gas-henry-hub',
    entity: 'USA',
    unit: 'USD',
    source: 'eia-henry-hub',
    columns: ['Month', 'Price'],
    from: '1997-01',
  },
  {
    file: 'gold-prices/monthly-processed.csv',
    measure: 'gold-price',
    entity: 'gold',
    unit: 'USD',
    source: 'gold-monthly',
    columns: ['Date', 'Price'],
    from: '1970-01',
  },
  {
    file: 'bond-yields-us-10y/monthly.csv',
    measure: 'us-10y-yield',
    entity: 'USA',
    unit: 'percent',
    source: 'fed-10y',
    columns: ['Date', 'Rate'],
    from: '1990-01',
  },
  {
    file: 'cpi-us/cpiai.csv',
    measure: 'us-cpi-index',
    entity: 'USA',
    unit: 'index-point',
    source: 'bls-cpi',
    columns: ['Date', 'Index'],
    from: '1990-01',
  },
  {
    file: 'co2-ppm/co2-mm-mlo.csv',
    measure: 'co2-concentration-monthly',
    entity: 'mauna-loa',
    unit: 'part-per-million',
    source: 'noaa-co2',
    columns: ['Date', 'Average'],
    from: '1958-03',
  },
];

/** Yearly series: mean carbon dioxide at Mauna Loa and over the globe. */
const yearly = [
  { file: 'co2-ppm/co2-annmean-mlo.csv', entity: 'mauna-loa' },
  { file: 'co2-ppm/co2-annmean-gl.csv', entity: 'world' },
] as const;

/** Imports the monthly series of markets and climate from the data packages that mirror the publishers' files. */
export function importMarketsAndClimate(source: Source): Import {
  const { read } = source;
  const monthly = downloads.flatMap((download): Point[] => {
    const [dateColumn, valueColumn] = download.columns;
    return read(mirrored(source, download.file)).flatMap((row): Point[] => {
      const period = (row[dateColumn] ?? '').slice(0, 7);
      const value = row[valueColumn] ?? '';
      const isValue = Number.isFinite(Number(value)) && Number(value) > 0;
      return period < download.from || !isValue ? [] : [{ ...download, period, value }];
    });
  });
  const annual = yearly.flatMap(({ file, entity }) =>
    read(mirrored(source, file)).map(
      (row): Point => ({
        measure: 'co2-concentration-annual',
        entity,
        unit: 'part-per-million',
        source: 'noaa-co2',
        period: row.Year ?? '',
        value: row.Mean ?? '',
      }),
    ),
  );
  return {
    files: {
      'series-monthly.csv': monthlyTable(monthly),
      'series-yearly.csv': yearlyTable(annual),
      'sources.csv': sourceTable(sources),
      'entities.csv': formatCsv(
        ['id', 'kind', 'name', 'aliases', 'adjectives', 'metonyms'],
        [['gold', 'other', 'gold', 'bullion', '', '']],
      ),
    },
    notes: [],
  };
}

/** A file of a data package: in a copy of its repository (`oil-prices/data/…`), or beside others under a joined name. */
function mirrored({ files }: Source, file: string): string {
  const [name = '', table = ''] = file.split('/');
  const found = files.find((path) =>
    [`${name}/data/${table}`, `${name}--${table}`].some((end) => `/${path}`.endsWith(`/${end}`)),
  );
  if (found === undefined)
    throw new Error(`${table} of the data package ${name} is not there; expected ${name}/data/${table}`);
  return found;
}

const cite = (id: string, publisher: string, title: string, url: string, published: string) => ({
  id,
  publisher,
  title,
  url,
  published,
});

const sources = [
  cite(
    'bls-cpi',
    'US Bureau of Labor Statistics',
    'Consumer Price Index, all urban consumers',
    'https://www.bls.gov/cpi/data.htm',
    '2026-07-01',
  ),
  cite(
    'eia-brent',
    'US Energy Information Administration',
    'Europe Brent spot price, monthly',
    'https://www.eia.gov/dnav/pet/hist/RBRTED.htm',
    '2026-08-22',
  ),
  cite(
    'eia-henry-hub',
    'US Energy Information Administration',
    'Henry Hub natural gas spot price, monthly',
    'https://www.eia.gov/dnav/ng/hist/rngwhhdm.htm',
    '2026-08-20',
  ),
  cite(
    'eia-wti',
    'US Energy Information Administration',
    'Cushing WTI spot price, monthly',
    'https://www.eia.gov/dnav/pet/hist/RWTCD.htm',
    '2026-08-22',
  ),
  cite(
    'fed-10y',
    'US Federal Reserve',
    'Ten-year Treasury constant maturity rate',
    'https://www.federalreserve.gov/releases/h15/',
    '2026-08-01',
  ),
  cite(
    'gold-monthly',
    'World Bank and Bundesbank, via DataHub',
    'Gold price, monthly average',
    'https://github.com/datasets/gold-prices',
    '2026-07-07',
  ),
  cite(
    'noaa-co2',
    'NOAA Global Monitoring Laboratory',
    'Trends in atmospheric carbon dioxide',
    'https://gml.noaa.gov/ccgg/trends/',
    '2026-08-01',
  ),
];
