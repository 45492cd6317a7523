import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importers } from '../../src/packs/importers';
import { openFolder } from '../../src/packs/importers/folder';
import { parseCsv } from '../../src/packs/read/csv';

/** Small files in the publishers' own formats; the layouts are theirs, the figures made up. */
let downloads = '';
let pack = '';

beforeEach(() => {
  downloads = mkdtempSync(join(tmpdir(), 'downloads-'));
  pack = mkdtempSync(join(tmpdir(), 'pack-'));
});

afterEach(() => {
  for (const folder of [downloads, pack]) rmSync(folder, { recursive: true });
});

function put(folder: string, file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

/** Runs an importer over the two folders: its tables as lists of fields, and its notes. */
function imported(name: string): { tables: Map<string, readonly (readonly string[])[]>; notes: readonly string[] } {
  const result = importers.get(name)?.(openFolder(downloads, pack, () => undefined));
  if (!result) throw new Error(`no importer ${name}`);
  const tables = Object.entries(result.files).map(
    ([file, text]) => [file, parseCsv(text).map(({ fields }) => fields)] as const,
  );
  return { tables: new Map(tables), notes: result.notes };
}

const series = () => imported('countries').tables.get('series-yearly.csv');

describe('the World Bank and the Factbook', () => {
  beforeEach(() => {
    put(pack, 'entities.csv', 'id,kind,name\nDEU,country,Germany\nAUS,country,Australia\nworld,group,world\n');
  });

  const bulk = [
    '"Country Name","Country Code","Indicator Name","Indicator Code","1999","2023","2024",',
    '"World","WLD","Population, total","SP.POP.TOTL","6000","8000","8123456789.75",',
    '"Germany","DEU","Population, total","SP.POP.TOTL","82","","84",',
    '"Germany","DEU","Something else, with a comma","XX.NOT.KEPT","1","2","3",',
    '"Germany","DEU","GDP (current US$)","NY.GDP.MKTP.CD","","4526","",',
  ].join('\r\n');
  const expected = [
    ['measure', 'entity', 'scope', 'unit', 'source', '2023', '2024'],
    ['gdp-nominal', 'DEU', '', 'USD', 'wdi-ny-gdp-mktp-cd', '4526', ''],
    ['population', 'DEU', '', 'person', 'wdi-sp-pop-totl', '', '84'],
    ['population', 'world', '', 'person', 'wdi-sp-pop-totl', '8000', '8123456800'],
  ];

  test('the bulk table, zipped as it is published', () => {
    const zip = zipSync({
      'WDICSV.csv': new TextEncoder().encode(`\ufeff${bulk}`),
      'WDICountry.csv': new TextEncoder().encode('a\n'),
    });
    put(downloads, 'WDI_CSV.zip', zip);
    expect(series()).toEqual(expected);
  });

  test("an indicator's table, with its lines about the table", () => {
    const [header = '', ...rows] = bulk.split('\r\n');
    const table = (code: string) => rows.filter((row) => row.includes(code)).join('\n');
    const preamble = '"Data Source","World Development Indicators",\n\n"Last Updated Date","2026-07-01",\n\n';
    for (const code of ['SP.POP.TOTL', 'NY.GDP.MKTP.CD']) {
      put(downloads, `API_${code}_DS2_en_csv_v2_1.csv`, `${preamble}${header}\n${table(code)}\n`);
      put(downloads, `Metadata_Country_API_${code}_DS2_en_csv_v2_1.csv`, '"Country Code","Region"\n"DEU","Europe"\n');
    }
    expect(series()).toEqual(expected);
  });

  test('the data packages that mirror it', () => {
    put(
      downloads,
      'wdi/indicators/sp.pop.totl/data.csv',
      'Country Name,Country Code,Year,Value\nWorld,WLD,2023,8000\nWorld,WLD,2024,8123456789.75\nGermany,DEU,2024,84\nGermany,DEU,2023,\n',
    );
    expect(series()).toEqual([expected[0], ...expected.slice(2)]);
  });

  test('a table that is not the publisher’s is named in the error', () => {
    put(downloads, 'WDICSV.csv', 'a,b\n1,2\n');
    expect(() => series()).toThrow(/WDICSV\.csv: no line with "Country Code"/);
  });

  test('nothing to read is an error, not an empty pack', () => {
    put(downloads, 'notes.txt', 'nothing here');
    expect(() => series()).toThrow(/expected WDI_CSV\.zip/);
  });

  const country = (sections: object) => JSON.stringify(sections);

  test('factbook.json: one plain figure in a sentence, by the code of the file', () => {
    put(
      downloads,
      'factbook.json/europe/gm.json',
      country({
        Introduction: { Background: { text: 'Founded in 1949 with 84,000,000 people (2025 est.)' } },
        Geography: { Coastline: { text: '2,389 km' }, Area: { 'total ': { text: '357,022 sq km; 1 sq km at sea' } } },
        'People and Society': {
          Population: { total: { text: '84,012,284 (2025 est.)' }, male: { text: '41,500,000' } },
          'Total fertility rate': { text: '1.59 children born/woman (2025 est.)' },
        },
        Economy: {
          'Real GDP growth rate': {
            'Real GDP growth rate 2024': { text: '-0.2% (2024 est.)' },
            'Real GDP growth rate 2023': { text: '-0.3% (2023 est.)' },
            note: '<strong>note:</strong> constant prices',
          },
          'Public debt': { 'Public debt 2017': { text: '63.9% of GDP (2017 est.)' } },
          'Unemployment rate': { 'Unemployment rate 2024': { text: 'NA' } },
        },
      }),
    );
    put(
      downloads,
      'factbook.json/australia-oceania/as.json',
      country({ Geography: { Coastline: { text: '25,760 km' } } }),
    );
    put(downloads, 'factbook.json/meta/zz.json', country({ Geography: { Coastline: { text: '5 km' } } }));
    const rows = (series() ?? []).slice(1).map((row) => row.filter((field) => field !== '').join(' '));
    expect(rows).toEqual([
      'coastline AUS kilometre cia-factbook 25760',
      'coastline DEU kilometre cia-factbook 2389',
      'country-area DEU square-kilometre cia-factbook 357022',
      'fertility-rate DEU child cia-factbook 1.59',
      'gdp-growth DEU percent cia-factbook -0.3 -0.2',
      'population DEU person cia-factbook 84012284',
      'public-debt-gdp DEU percent cia-factbook 63.9',
    ]);
  });

  test('a country that is no JSON is named', () => {
    put(downloads, 'europe/gm.json', '{"Geography":');
    expect(() => series()).toThrow(/europe\/gm\.json: not JSON/);
  });

  test('a publisher without files keeps what the pack has of it', () => {
    put(
      pack,
      'series-yearly.csv',
      'measure,entity,scope,unit,source,2024\ncoastline,DEU,,kilometre,cia-factbook,2389\n',
    );
    put(downloads, 'WDICSV.csv', bulk);
    const { tables, notes } = imported('countries');
    expect(tables.get('series-yearly.csv')?.map((row) => row[0])).toEqual([
      'measure',
      'coastline',
      'gdp-nominal',
      'population',
      'population',
    ]);
    expect(notes).toEqual(['World Factbook: no file of it; its series stay as they are']);
  });
});

describe('exchange rates', () => {
  const days = (month: string) =>
    Array.from({ length: 20 }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`).reverse();

  test("the ECB's history, newest day first and with N/A", () => {
    const csv = ['Date,USD,GBP,CYP,', ...days('2025-03').map((day) => `${day},1.1,0.8,N/A,`)].join('\n');
    put(downloads, 'eurofxref-hist.zip', zipSync({ 'eurofxref-hist.csv': new TextEncoder().encode(csv) }));
    const { tables, notes } = imported('exchange-rates');
    expect(tables.get('rates-daily.csv')?.slice(0, 2)).toEqual([
      ['source', 'date', 'GBP', 'USD'],
      ['ecb', '2025-03-01', '0.8', '1.1'],
    ]);
    expect(tables.get('rates-monthly.csv')).toEqual([
      ['source', 'month', 'GBP', 'USD'],
      ['ecb', '2025-03', '0.8', '1.1'],
    ]);
    expect(notes).toContain('fed-h10: no file of it; its rates stay as they are');
  });

  test("the Federal Reserve's data download: some columns dollars for a unit, some units for a dollar", () => {
    const lines = [
      '"Series Description","SPOT EXCHANGE RATE - EURO AREA","UNITED KINGDOM -- SPOT EXCHANGE RATE, US$/POUND","SPOT EXCHANGE RATE, JAPAN"',
      '"Unit:","Currency:_Per_EUR","Currency:_Per_GBP","Currency:_Per_USD"',
      '"Multiplier:","1","1","1"',
      '"Currency:","USD","USD","JPY"',
      '"Unique Identifier: ","H10/H10/RXI$US_N.B.EU","H10/H10/RXI$US_N.B.UK","H10/H10/RXI_N.B.JA"',
      '"Time Period","RXI$US_N.B.EU","RXI$US_N.B.UK","RXI_N.B.JA"',
      ...days('2025-03').map((day) => `${day},1.25,1.5,150`),
      '2025-03-31,ND,ND,ND',
    ];
    put(downloads, 'FRB_H10.csv', lines.join('\n'));
    expect(imported('exchange-rates').tables.get('rates-monthly.csv')).toEqual([
      ['source', 'month', 'GBP', 'JPY', 'USD'],
      ['fed-h10', '2025-03', '0.833333', '187.5', '1.25'],
    ]);
  });

  test('its mirror: all rates are units for one dollar', () => {
    const rows =
      'Date,Country,Value\n2025-03-01,Euro,0.8\n2025-03-01,Japan,150\n2025-03-01,Utopia,3\n1998-12-01,Japan,120\n';
    put(downloads, 'exchange-rates/data/monthly.csv', rows);
    expect(imported('exchange-rates').tables.get('rates-monthly.csv')).toEqual([
      ['source', 'month', 'JPY', 'USD'],
      ['fed-h10', '2025-03', '187.5', '1.25'],
    ]);
  });

  test('rates of other publishers stay', () => {
    put(pack, 'rates-monthly.csv', 'source,month,UAH\nnbu,2021-05,33.2\n');
    put(downloads, 'exchange-rates/data/monthly.csv', 'Date,Country,Value\n2025-03-01,Euro,0.8\n');
    expect(imported('exchange-rates').tables.get('rates-monthly.csv')).toEqual([
      ['source', 'month', 'UAH', 'USD'],
      ['nbu', '2021-05', '33.2', ''],
      ['fed-h10', '2025-03', '', '1.25'],
    ]);
  });

  test('nothing to read is an error', () => {
    expect(() => imported('exchange-rates')).toThrow(/expected eurofxref-hist\.zip, FRB_H10\.csv/);
  });
});

describe('curated facts', () => {
  const header =
    'id,entity_id,measure_id,scope_id,label,value_kind,value,unit,stage,period,as_of,chain,precision,aliases,source_id,ship\n';

  beforeEach(() => {
    put(pack, 'measures.csv', 'id,name,unit\nflock,Flock,animal\n');
    put(
      downloads,
      'sources.csv',
      'source_id,publisher,title,url,date\nplain,Old Paper,Sheep,http://old.example/1,2024\n',
    );
    put(
      downloads,
      'facts.csv',
      `${header}flock.1,utopia,flock,utopia,Flock,number,900,animal,measured,2024,2024,no,exact,one fifth;the flock,plain,yes\n`,
    );
  });

  test('a row without a secure source is left out and told', () => {
    const { tables, notes } = imported('ukraine');
    expect(tables.get('observations.csv')).toHaveLength(1);
    expect(notes).toEqual(['flock.1: left out, no source with an https address']);
  });

  test('a page cited by hand lets it in; a phrase that is only a share is no alias', () => {
    put(
      pack,
      'citations.csv',
      'observation,source,publisher,title,url,published\nflock.1,seen,Paper,Sheep,https://paper.example/1,2024-05-01\n',
    );
    const { tables } = imported('ukraine');
    const [names = [], row = []] = tables.get('observations.csv') ?? [];
    expect(row[names.indexOf('source')]).toBe('seen');
    expect(row[names.indexOf('aliases')]).toBe('the flock');
    expect(tables.get('sources.csv')?.[1]).toEqual(['seen', 'Paper', 'Sheep', 'https://paper.example/1', '2024-05-01']);
  });

  test('what one night brought is of that night; a turnout of its election', () => {
    put(
      downloads,
      'sources.csv',
      'source_id,publisher,title,url,date\nplain,Paper,Sheep,https://paper.example/1,2024\n',
    );
    put(pack, 'measures.csv', 'id,name,unit\nflock,Flock,animal\nelection-turnout,Turnout,percent\n');
    const fact = (id: string, measure: string, period: string) =>
      `${id},utopia,${measure},utopia,Of ${id},number,60,,measured,${period},2025-12-13,no,exact,,plain,yes\n`;
    const facts = [
      'night,flock,2025-12-12/2025-12-13',
      'week,flock,2025-12-06/2025-12-13',
      'poll,election-turnout,2025-11-30',
    ];
    put(
      downloads,
      'facts.csv',
      header + facts.map((line) => fact(...(line.split(',') as [string, string, string]))).join(''),
    );
    const [names = [], ...rows] = imported('ukraine').tables.get('observations.csv') ?? [];
    const until = rows.map((row) => [row[names.indexOf('id')], row[names.indexOf('known_until')] ?? '']);
    expect(Object.fromEntries(until)).toEqual({ night: '2025-12-15', week: '', poll: '2026-01-31' });
  });
});

describe('markets and climate', () => {
  test('a missing data package is named', () => {
    expect(() => imported('markets-and-climate')).toThrow(
      /brent-monthly\.csv of the data package oil-prices is not there/,
    );
  });
});
