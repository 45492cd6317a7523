import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFolder } from '../../src/packs/importers/folder';
import { plain } from '../../src/packs/importers/series-table';
import { bundledReference } from '../support/reference';

/** The publishers' own files; they are not part of the repository. */
const raw = join(process.cwd(), '../shared/reference-sources');
const absent = !existsSync(raw);
if (absent) console.warn(`skipped: the raw sources are not at ${raw}`);

const reference = bundledReference();
const read = (file: string) => openFolder(raw, raw, () => undefined).read(file);

/** Every n-th row, from a fixed start: the same sample each time, spread over the file. */
function sample<Row>(rows: readonly Row[], count: number): Row[] {
  const step = Math.floor(rows.length / count);
  return Array.from({ length: count }, (_, at) => rows[at * step + Math.floor(step / 3)]).filter(
    (row) => row !== undefined,
  );
}

describe.skipIf(absent)('a sample of rows against the raw sources', { timeout: 60_000 }, () => {
  test('the World Bank', () => {
    const wanted = new Set([
      'population',
      'gdp_nominal',
      'life_expectancy',
      'gdp_growth',
      'urban_share',
      'merchandise_exports',
    ]);
    const ids = new Map([['gdp_nominal', 'gdp-nominal']]);
    const rows = read('worldbank-wdi/country-year-2000-2025.csv.gz').filter(
      (row) => wanted.has(row.measure ?? '') && reference.entity(row.entity ?? '') !== undefined,
    );
    for (const row of sample(rows, 60)) {
      const measure = ids.get(row.measure ?? '') ?? (row.measure ?? '').replaceAll('_', '-');
      const found = reference
        .observations(measure, row.entity ?? '')
        .filter(({ source, period }) => source.startsWith('wdi-') && period.from === `${row.year}-01-01`);
      expect(found.map(({ value }) => value)).toEqual([Number(plain(row.value ?? ''))]);
    }
  });

  test('the curated facts', () => {
    for (const folder of ['ukraine', 'world']) {
      const facts = read(`curated/${folder}/facts.csv`).filter(
        (row) => row.ship === 'yes' && row.value_kind === 'number',
      );
      for (const fact of sample(facts, 30)) {
        const row = reference.observation(fact.id ?? '');
        if (!row) continue;
        expect([row.value, row.stage, row.id]).toEqual([Number(fact.value), fact.stage, fact.id]);
        expect([fact.source_id, fact.source2_id]).toContain(row.source);
      }
      const missing = facts.filter((fact) => reference.observation(fact.id ?? '') === undefined);
      expect(missing.length / facts.length).toBeLessThan(0.25);
    }
  });

  test('nothing ships that may not', () => {
    for (const folder of ['ukraine', 'world']) {
      for (const fact of read(`curated/${folder}/facts.csv`)) {
        if (fact.ship !== 'yes') expect(reference.observation(fact.id ?? '')).toBeUndefined();
      }
    }
    const tenures = new Map(read('curated/offices/tenures.csv').map((row) => [row.tenure_id, row]));
    // The second roster may ship what the first holds back.
    const second = new Set(
      read('curated/ukraine/offices.csv')
        .filter((row) => row.ship === 'yes')
        .map((row) => row.start),
    );
    for (const row of tenures.values()) {
      if (row.ship !== 'no' || second.has(row.start)) continue;
      const own = reference.tenuresOfOffice(row.office_id ?? '').find(({ id }) => id === row.tenure_id);
      expect(own?.mayRefute ?? false, row.tenure_id).toBe(false);
    }
  });

  test('the tenures', () => {
    const rows = read('curated/offices/tenures.csv').filter((row) => row.ship === 'alarm' && row.start?.length === 10);
    for (const row of sample(rows, 50)) {
      const tenure = reference.tenuresOfOffice(row.office_id ?? '').find(({ id }) => id === row.tenure_id);
      expect(tenure?.person).toBe(row.person_id);
      expect(tenure?.start).toBe(row.start);
      expect(tenure?.mayRefute).toBe(true);
    }
  });

  test('the daily rates of the European Central Bank', () => {
    const days = read('exchange-rates/eurofxref-hist-2026-04-13.zip').filter((row) => (row.Date ?? '') >= '2022-01-01');
    for (const row of sample(days, 50)) {
      const day = row.Date ?? '';
      expect(reference.rates('EUR', 'USD', day, day)?.low).toBe(Number(row.USD));
      expect(reference.rates('EUR', 'GBP', day, day)?.high).toBe(Number(row.GBP));
    }
  });
});
