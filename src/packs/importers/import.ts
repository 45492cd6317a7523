import { LIST_SEPARATOR, type TableName, tables } from '../read/columns';
import { formatCsv, parseCsv } from '../read/csv';

/** What an importer reads: the publisher's files, and the tables of the pack that are kept by hand. */
export interface Source {
  /** Rows of a CSV file of the publisher's, by header. `.gz` and `.zip` are unpacked. */
  read(file: string): readonly Readonly<Record<string, string>>[];
  /** The text of a file of the publisher's. */
  text(file: string): string;
  /** A hand-kept table of the pack; empty when there is none. */
  table(name: TableName): readonly Readonly<Record<string, string>>[];
  /** Says how far a long import has come. */
  progress(message: string): void;
}

/** What an importer gives back: the pack's files to write, and what it left out. */
export interface Import {
  readonly files: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
}

/** Rows of a CSV text by header. */
export function recordsOf(text: string): Record<string, string>[] {
  const [header, ...rows] = parseCsv(text);
  return rows.map((row) => Object.fromEntries((header?.fields ?? []).map((name, at) => [name, row.fields[at] ?? ''])));
}

/** A table of the pack as CSV, with the columns that its rows use. */
export function toTable(name: TableName, rows: readonly Readonly<Record<string, string>>[]): string {
  const columns = tables[name].filter(
    (column) => 'required' in column || rows.some((row) => (row[column.name] ?? '') !== ''),
  );
  return formatCsv(
    columns.map((column) => column.name),
    rows.map((row) => columns.map((column) => row[column.name] ?? '')),
  );
}

export interface SourceRow {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly published: string;
}

export function sourceTable(sources: readonly SourceRow[]): string {
  return toTable(
    'sources',
    sources.map((source) => ({ ...source })),
  );
}

export function joinList(items: Iterable<string>): string {
  return [...new Set(items)].filter((item) => item !== '').join(LIST_SEPARATOR);
}
