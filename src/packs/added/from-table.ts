import type { Reference } from '../../engine/reference/reference';
import type { EntityKind } from '../../engine/reference/schema';
import { type Fault, fault, reasonOf } from '../fault';
import { CsvError, formatCsv, parseCsv } from '../read/csv';
import { isDate, lastDay } from '../read/dates';
import type { Problem } from '../read/table';
import { limits } from './limits';
import { Refusal, refuse } from './refusal';

/** What the reader says of a table of their own, so that it can become a pack. Columns are counted from 0. */
export interface TableMapping {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly licence: string;
  /** How far the figures reach. */
  readonly asOf: string;
  /** A bundled measure by its id, or one of the reader's own. */
  readonly measure:
    | { readonly id: string }
    | { readonly name: string; readonly unit: string; readonly aliases: readonly string[] };
  /** The currency, where the measure is money; else empty. */
  readonly currency: string;
  readonly entity: number;
  readonly period: number;
  readonly value: number;
  readonly decimalSign: '.' | ',';
  /** What becomes of names that the bundled facts do not know. */
  readonly unknown: 'leave-out' | EntityKind;
}

export interface TableColumns {
  readonly header: readonly string[];
  /** The first rows, to be shown. */
  readonly rows: readonly (readonly string[])[];
}

const PREVIEW = 5;

/** The sign that parts the columns: the one that the first line has most of. */
export function separatorOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const count = (sign: string): number => first.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** The columns of a table and its first rows. Throws a `Refusal` when it has no header and a row. */
export function readColumns(text: string, label: string): TableColumns {
  const [header, ...rows] = parseTable(text, label);
  if (!header || rows.length === 0)
    return refuse(label, fault`the table needs a first line of names and rows under it`);
  return { header: header.fields, rows: rows.slice(0, PREVIEW).map(({ fields }) => fields) };
}

function parseTable(text: string, label: string) {
  if (text.length > limits.fileBytes) refuse(label, fault`the file has more than ${limits.fileBytes} characters`);
  try {
    return parseCsv(text, separatorOf(text));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Refusal([{ pack: '', file: label, line: error.line, ...reasonOf(error.problem) }]);
  }
}

export interface PackFromTable {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Rows that could not be read, each with its line in the table. */
  readonly leftOut: readonly Problem[];
}

/** The files of a pack that holds the rows of a table. A row that cannot be read without a guess is left out, and told. */
export function packFromTable(text: string, label: string, mapping: TableMapping, reference: Reference): PackFromTable {
  const name = slug(mapping.title) || 'table';
  const ownEntities = new Map<string, string>();
  const leftOut: Problem[] = [];
  const measure = 'id' in mapping.measure ? mapping.measure.id : `${name}-${slug(mapping.measure.name) || 'figure'}`;
  const unit = unitOf(mapping, reference);
  const rows: string[][] = [];
  for (const { line, fields } of parseTable(text, label).slice(1)) {
    const cell = (column: number): string => (fields[column] ?? '').trim();
    const value = plainNumber(cell(mapping.value), mapping.decimalSign);
    const period = cell(mapping.period);
    const entity = entityOf(cell(mapping.entity), mapping, reference, ownEntities);
    const skip = (reason: Fault): void => void leftOut.push({ pack: name, file: label, line, ...reasonOf(reason) });
    if (value === undefined) skip(fault`"${cell(mapping.value).slice(0, 40)}" is no number; the row is left out`);
    else if (!isDate(period)) skip(fault`"${period.slice(0, 40)}" is no year, month or day; the row is left out`);
    else if (entity === undefined)
      skip(fault`"${cell(mapping.entity).slice(0, 60)}" is not known; the row is left out`);
    else {
      const id = `${name}.${line}`;
      const labelled = `${cell(mapping.entity)}, ${period}`;
      rows.push([
        ...[id, measure, entity, entity, labelled, value, unit, 'measured', period, lastDay(period)],
        ...['periods', 'rounded', name],
      ]);
    }
  }
  const descriptor = {
    name,
    title: mapping.title,
    version: '1.0.0',
    as_of: mapping.asOf,
    licenses: [{ name: mapping.licence }],
    contributors: [{ title: mapping.publisher, role: 'publisher' }],
  };
  const tables: [string, string][] = [
    ['datapackage.json', `${JSON.stringify(descriptor, undefined, 2)}\n`],
    [
      'sources.csv',
      formatCsv(['id', 'publisher', 'title', 'url'], [[name, mapping.publisher, mapping.title, mapping.url]]),
    ],
    ['observations.csv', formatCsv(observationColumns, rows)],
  ];
  if ('name' in mapping.measure) tables.push(['measures.csv', measureTable(measure, unit, mapping.measure)]);
  if (ownEntities.size > 0) tables.push(['entities.csv', entityTable(ownEntities, mapping.unknown)]);
  const encoder = new TextEncoder();
  return { files: new Map(tables.map(([file, content]) => [file, encoder.encode(content)])), leftOut };
}

const observationColumns = [
  ...['id', 'measure', 'entity', 'scope', 'label', 'value', 'unit', 'stage', 'period', 'as_of', 'chain', 'precision'],
  'source',
];

function unitOf({ measure, currency }: TableMapping, reference: Reference): string {
  const unit = 'id' in measure ? (reference.measure(measure.id)?.unit ?? '') : measure.unit;
  return unit === 'money' ? currency : unit;
}

function measureTable(
  id: string,
  unit: string,
  {
    name,
    aliases,
    unit: written,
  }: { readonly name: string; readonly unit: string; readonly aliases: readonly string[] },
): string {
  const kind = written === 'money' ? 'amount' : unit === 'percent' ? 'level' : 'count';
  return formatCsv(['id', 'name', 'unit', 'kind', 'aliases'], [[id, name, written, kind, aliases.join('|')]]);
}

function entityTable(own: ReadonlyMap<string, string>, kind: TableMapping['unknown']): string {
  return formatCsv(
    ['id', 'kind', 'name'],
    [...own].map(([name, id]) => [id, kind, name]),
  );
}

/** By its id or a name of the bundled facts, else as one of the pack's own, else undefined. */
function entityOf(
  cell: string,
  { unknown, title }: TableMapping,
  reference: Reference,
  own: Map<string, string>,
): string | undefined {
  if (cell === '') return undefined;
  if (reference.entity(cell)) return cell;
  const [first] = reference.findNames(cell);
  if (first && first.of === 'entity' && first.start === 0 && first.end === cell.length && first.form === 'plain') {
    return first.ids.length === 1 ? first.ids[0] : undefined;
  }
  if (unknown === 'leave-out') return undefined;
  const id = own.get(cell) ?? `${slug(title)}-${slug(cell) || own.size + 1}`;
  own.set(cell, id);
  return id;
}

/** A number with at most one decimal sign, thousands parted by the other sign, a blank or an apostrophe. */
function plainNumber(cell: string, decimalSign: '.' | ','): string | undefined {
  const form =
    decimalSign === '.'
      ? /^([-−]?)(\d{1,3}(?:[,\s’']\d{3})+|\d+)(?:\.(\d+))?\s*%?$/
      : /^([-−]?)(\d{1,3}(?:[.\s’']\d{3})+|\d+)(?:,(\d+))?\s*%?$/;
  const [, sign, whole = '', fraction] = form.exec(cell) ?? [];
  if (sign === undefined) return undefined;
  return `${sign === '' ? '' : '-'}${whole.replace(/\D/g, '')}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** Small letters, digits and hyphens, beginning with a letter. */
export function slug(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 32)
    .replace(/-+$/, '');
}
