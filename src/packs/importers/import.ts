import { LIST_SEPARATOR, type TableName, tables } from '../read/columns';
import { formatCsv } from '../read/csv';

export type Row = Readonly<Record<string, string>>;

/** What an importer reads: the publisher's files, and the pack's own tables. */
export interface Source {
  /** The publisher's files, by their paths under the folder that was given, with `/`, in order. */
  readonly files: readonly string[];
  /** Rows of a CSV file of the publisher's, by header. `.gz` and `.zip` are unpacked (of a zip, its largest file). */
  read(file: string): readonly Row[];
  /** The same row by row with the header as the first: large tables are never whole in memory. */
  rows(file: string): Iterable<readonly string[]>;
  /** The text of a file of the publisher's. */
  text(file: string): string;
  /** A hand-kept table of the pack; empty when there is none. */
  table(name: TableName): readonly Row[];
  /** Any CSV file that the pack has now, by header; empty when there is none. */
  packRows(file: string): readonly Row[];
  /** Says how far a long import has come. */
  progress(what: string, done: number, of: number): void;
}

/** What an importer gives back: the pack's files to write, and what it left out. */
export interface Import {
  readonly files: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
}

/** Rows by header, as they come. */
export function* recordsOfRows(rows: Iterable<readonly string[]>): Iterable<Record<string, string>> {
  let header: readonly string[] | undefined;
  for (const row of rows) {
    if (header) yield Object.fromEntries(header.map((name, at) => [name, row[at] ?? '']));
    else header = row;
  }
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
