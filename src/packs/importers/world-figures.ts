import { centralBanks } from './central-banks';
import { curatedFacts } from './curated-facts';
import { type Import, type Source, sourceTable, toTable } from './import';
import { monthlyTable, type Point } from './series-table';

type Row = Readonly<Record<string, string>>;

/** Imports curated facts with the series files beside them: prices and jobs, policy rates, VAT, minimum wages. */
export function importWorldFigures(source: Source): Import {
  const { read } = source;
  const monthly = [...read('prices-jobs-monthly.csv'), ...read('policy-rates-monthly.csv')].filter(
    (row) => row.note !== 'from facts-clean.csv',
  );
  const laws = [...read('vat-standard.csv'), ...read('minimum-wages.csv')];
  const cited = new Set([...monthly, ...laws].map((row) => row.source_id ?? ''));
  const facts = curatedFacts(source, [...cited]);
  const known = new Set(facts.observations.map((row) => `${row.measure} ${row.entity} ${row.valid_from}`));
  const rows = [
    ...facts.observations,
    ...laws.filter((row) => !known.has(`${row.measure_id} ${row.entity_id} ${row.valid_from}`)).map(law),
    ...monthly
      .filter((row) => row.first_print !== '' && row.first_print !== undefined && row.first_print !== row.value)
      .map(firstPrint),
  ];
  return {
    files: {
      'observations.csv': toTable('observations', rows),
      'series-monthly.csv': monthlyTable(monthly.map(point).flatMap(alsoOfTheBank)),
      'sources.csv': sourceTable(facts.sources),
    },
    notes: facts.notes,
  };
}

function point(row: Row): Point {
  return {
    measure: row.measure_id ?? '',
    entity: row.entity_id ?? '',
    unit: row.unit ?? '',
    source: row.source_id ?? '',
    period: row.period ?? '',
    value: row.value ?? '',
  };
}

/** A policy rate is the country's and its central bank's alike. */
function alsoOfTheBank(own: Point): Point[] {
  const bank = own.measure === 'policy-rate-bis-month-end' ? centralBanks.get(own.entity) : undefined;
  return bank === undefined ? [own] : [own, { ...own, entity: bank }];
}

/** A rate or wage in force from a day on, until the next. */
function law(row: Row): Record<string, string> {
  const from = row.valid_from ?? '';
  return {
    id: `${row.measure_id}.${row.entity_id}.${from}`,
    measure: row.measure_id ?? '',
    entity: row.entity_id ?? '',
    scope: row.entity_id ?? '',
    label: `${row.measure_id === 'vat-standard-rate' ? 'standard VAT rate' : 'minimum wage per hour'} from ${from}`,
    value: row.value ?? '',
    unit: row.unit ?? '',
    stage: 'law',
    period: from,
    as_of: from,
    valid_from: from,
    valid_to: row.valid_to ?? '',
    known_until: row.valid_to ? '' : KNOWN_UNTIL,
    chain: 'replaces',
    precision: 'exact',
    source: row.source_id ?? '',
  };
}

/** How far the open rates and wages were followed. */
const KNOWN_UNTIL = '2026-06-28';

/** The figure as first published, beside the revised one in the series. */
function firstPrint(row: Row): Record<string, string> {
  return {
    id: `${row.measure_id}.${row.entity_id}.${row.period}.first`,
    measure: row.measure_id ?? '',
    entity: row.entity_id ?? '',
    scope: row.entity_id ?? '',
    label: `first print for ${row.period}`,
    value: row.first_print ?? '',
    unit: row.unit ?? '',
    stage: 'measured',
    period: row.period ?? '',
    as_of: row.period ?? '',
    known_from: row.release_date ?? '',
    chain: 'periods',
    precision: 'rounded',
    qualifiers: 'as first published',
    source: row.source_id ?? '',
  };
}
