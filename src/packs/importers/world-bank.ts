import { type Import, type Source, type SourceRow, sourceTable } from './import';
import { factbookFigures, factbookFiles } from './publishers/factbook';
import { indicatorValues, worldBankFiles } from './publishers/world-bank';
import { type Point, yearlyPoints, yearlyTable } from './series-table';
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
const otherIndex = new Set(['FP.CPI.TOTL.ZG GBR']);

/** The World Bank and the Factbook give a group the median of its members' inflation; news speaks of the group's own. */
const notOfGroups = new Set(['cpi-inflation-annual', 'gdp-deflator-inflation']);
const groupIds = new Set(Object.values(groups));
const isMedian = (measure: string, entity: string): boolean => notOfGroups.has(measure) && groupIds.has(entity);

/** Nothing older is kept. */
const FIRST_YEAR = '2000';

/**
 * Imports the World Development Indicators and, beside them, the CIA World Factbook's figures as a second source where it
 * has the measure. A publisher whose files are not there keeps the series that the pack has of it.
 */
export function importCountries(source: Source): Import {
  const known = new Set(source.table('entities').map((row) => row.id ?? ''));
  const entityOf = (code: string): string | undefined => {
    const id = groups[code] ?? code;
    return known.has(id) ? id : undefined;
  };
  const hasBank = worldBankFiles(source).length > 0;
  const hasFactbook = factbookFiles(source).length > 0;
  if (!hasBank && !hasFactbook) {
    throw new Error(
      'no file of the World Bank or the Factbook is there; expected WDI_CSV.zip, API_….csv, indicators/…/data.csv or factbook.json',
    );
  }
  const kept = (isOf: (id: string) => boolean): Point[] =>
    yearlyPoints(source.packRows('series-yearly.csv')).filter((point) => isOf(point.source));
  const bank = hasBank ? worldBankPoints(source, entityOf) : kept((id) => id !== factbook.id);
  const second = hasFactbook ? factbookPoints(source, entityOf) : kept((id) => id === factbook.id);
  const cited = new Set(bank.map((point) => point.source));
  return {
    files: {
      'series-yearly.csv': yearlyTable([...bank, ...second]),
      'sources.csv': sourceTable([...worldBankSources.filter(({ id }) => cited.has(id)), factbook]),
    },
    notes: [
      ...(hasBank ? [] : ['World Bank: no file of it; its series stay as they are']),
      ...(hasFactbook ? [] : ['World Factbook: no file of it; its series stay as they are']),
    ],
  };
}

type EntityOf = (code: string) => string | undefined;

function worldBankPoints(source: Source, entityOf: EntityOf): Point[] {
  const points: Point[] = [];
  for (const { code, entity: place, year, value } of indicatorValues(source, new Set(worldBankMeasures.keys()))) {
    const [measure, unit] = worldBankMeasures.get(code) ?? [];
    const entity = entityOf(place);
    if (!measure || !unit || !entity || year < FIRST_YEAR || otherIndex.has(`${code} ${entity}`)) continue;
    if (isMedian(measure, entity)) continue;
    points.push({ measure, entity, unit, source: sourceId(code), period: year, value });
  }
  return points;
}

function sourceId(code: string): string {
  return `wdi-${code.toLowerCase().replaceAll('.', '-')}`;
}

const worldBankSources: readonly SourceRow[] = [...worldBankMeasures.keys()]
  .map((code) => ({
    id: sourceId(code),
    publisher: 'World Bank',
    title: `World Development Indicators, ${code}`,
    url: `https://data.worldbank.org/indicator/${code}`,
    published: '2026-07-01',
  }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

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

/** Figures that stand for no year (areas, coasts) are of the edition's. */
const EDITION_YEAR = '2025';

function factbookPoints(source: Source, entityOf: EntityOf): Point[] {
  const points: Point[] = [];
  for (const { entity: place, path, year, value, unit: printed } of factbookFigures(
    source,
    new Set(factbookMeasures.keys()),
  )) {
    const [measure, unit, theirs] = factbookMeasures.get(path) ?? [];
    const entity = entityOf(place);
    if (!measure || !unit || !entity || printed !== theirs || (year !== '' && year < FIRST_YEAR)) continue;
    if (isMedian(measure, entity)) continue;
    points.push({ measure, entity, unit, source: factbook.id, period: year || EDITION_YEAR, value });
  }
  return points;
}
