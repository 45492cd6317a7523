import { expect, test } from 'vitest';
import { bundledReference } from '../../support/reference';

const reference = bundledReference();
const names = (text: string) =>
  reference.findNames(text).map((name) => [text.slice(name.start, name.end), name.form, ...name.ids]);

test('finds entities by name, possessive and adjective', () => {
  expect(names("Belgium's government and Dutch banks fund Ukraine")).toEqual([
    ['Belgium', 'possessive', 'BEL'],
    ['Dutch', 'adjective', 'NLD'],
    ['Ukraine', 'plain', 'UKR'],
  ]);
});

test('a name needs its capitals', () => {
  expect(names('Tell us who: turkey and china plates.')).toEqual([]);
  expect(names('The US and the U.S. say')).toEqual([
    ['US', 'plain', 'USA'],
    ['U.S', 'plain', 'USA'],
  ]);
});

test('the longest name wins', () => {
  expect(names('the Central Bank of Russia in South Sudan')).toEqual([
    ['Central Bank of Russia', 'plain', 'russia-central-bank'],
    ['South Sudan', 'plain', 'SSD'],
  ]);
});

test('an unknown id gives nothing', () => {
  expect(reference.entity('nowhere')).toBeUndefined();
  expect(reference.observations('population', 'nowhere')).toEqual([]);
  expect(reference.measureAliases('xyzzy')).toEqual([]);
});

test('the assets at Euroclear are known with their scope and source', () => {
  const rows = reference.observations('cbr-immobilised-assets', 'russia-central-bank');
  const current = rows.filter((row) => row.scope === 'euroclear' && row.validTo === undefined);
  expect(current.map((row) => [row.value, row.unit])).toContainEqual([185_000_000_000, 'EUR']);
  for (const row of rows) expect(reference.source(row.source)?.url).toMatch(/^https:/);
});

test('an alias is found by its rarest stem', () => {
  const aliases = reference.measureAliases('custody').map((alias) => alias.measure);
  expect(aliases).toContain('euroclear-assets-under-custody');
});

test('offices are found with their country and without it', () => {
  expect(names("Belgium's foreign minister, Kaja Kallas")).toEqual([
    ["Belgium's foreign minister", 'plain', 'bel-foreign-minister'],
    ['Kaja Kallas', 'plain', 'kaja-kallas'],
  ]);
  const [title] = reference.findNames('the Foreign Minister said');
  expect(title?.ids).toContain('bel-foreign-minister');
  expect(title?.ids).toContain('ukr-foreign-minister');
});

test('phrases that only hold a name are passed over', () => {
  expect(names('New Mexico, the Washington Post and Jordan Pickford')).toEqual([]);
});

test('accents and their absence are one', () => {
  expect(names('Prévot and Prevot')).toEqual([
    ['Prévot', 'surname', 'maxime-prevot'],
    ['Prevot', 'surname', 'maxime-prevot'],
  ]);
});

test('daily rates of a fortnight, crossed through the euro', () => {
  const pounds = reference.rates('EUR', 'GBP', '2025-12-02', '2025-12-15');
  expect(pounds?.low).toBeCloseTo(0.873, 2);
  expect(pounds?.high).toBeLessThan(0.885);
  expect(pounds?.source.publisher).toBe('European Central Bank');
  const dollars = reference.rates('GBP', 'USD', '2025-12-02', '2025-12-15');
  const back = reference.rates('USD', 'GBP', '2025-12-02', '2025-12-15');
  expect((dollars?.low ?? 0) * (back?.high ?? 0)).toBeCloseTo(1, 10);
  expect(reference.rates('EUR', 'EUR', '2025-12-02', '2025-12-15')).toBeUndefined();
  expect(reference.rates('EUR', 'XXX', '2025-12-02', '2025-12-15')).toBeUndefined();
  expect(reference.rates('USD', 'EUR', '1990-12-02', '1990-12-15')).toBeUndefined();
});

test('tenures are known from both sides, oldest first', () => {
  const kallas = reference.tenuresOfPerson('kaja-kallas');
  expect(kallas.map((tenure) => tenure.office)).toEqual(['est-head-of-government', 'eu-high-representative']);
  const ministers = reference.tenuresOfOffice('bel-foreign-minister');
  expect(ministers.at(-1)?.person).toBe('maxime-prevot');
  expect(ministers.map((tenure) => tenure.start)).toEqual(ministers.map((tenure) => tenure.start).sort());
});

test('a yearly series gives an observation for each year, with its band and source', () => {
  const rows = reference.observations('population', 'UKR');
  const bank = rows.filter((row) => row.source === 'wdi-sp-pop-totl');
  expect(bank.length).toBe(26);
  const last = bank.at(-1);
  expect(last?.period).toEqual({ from: '2025-01-01', to: '2025-12-31', kind: 'point' });
  expect(last?.acceptLow).toBeLessThan(last?.value ?? 0);
  expect(last && reference.observation(last.id)).toEqual(last);
  expect(reference.source(last?.source ?? '')?.url).toBe('https://data.worldbank.org/indicator/SP.POP.TOTL');
});

test('a monthly series gives an observation for each month', () => {
  const june = reference
    .observations('cpi-inflation-annual', 'USA')
    .find((row) => row.period.from === '2022-06-01' && row.source.startsWith('src-'));
  expect(june?.value).toBe(9.1);
  expect(june?.period.to).toBe('2022-06-30');
});

test('what a measure is known for is told without its rows, and alike', () => {
  for (const [measure, entity] of [
    ['population', 'UKR'],
    ['population', 'nowhere'],
    ['nothing', 'UKR'],
    ['cbr-immobilised-assets', 'russia-central-bank'],
    ['cbr-immobilised-assets', 'UKR'],
  ] as const) {
    expect(reference.hasObservations(measure, entity)).toBe(reference.observations(measure, entity).length > 0);
  }
  const listed = reference.entitiesOf('population');
  expect(listed.length).toBeGreaterThan(100);
  expect(listed.filter((entity) => !reference.hasObservations('population', entity))).toEqual([]);
});
