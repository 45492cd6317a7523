import { type Fault, fault, reasonOf } from '../fault';
import { CsvError, parseCsv } from '../read/csv';
import type { Problem } from '../read/table';
import { limits } from './limits';

type Report = (file: string, line: number | undefined, reason: Fault) => void;

/**
 * What no cell of an added pack may hold, whatever its column: a spreadsheet's formula, signs that cannot be seen, endless
 * text. Tables that are no CSV are left to the reader of tables, which tells of them. Cost: one pass.
 */
export function checkCells(texts: ReadonlyMap<string, string>, pack: string): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (file, line, reason) => {
    problems.push({ pack, file, ...(line !== undefined && { line }), ...reasonOf(reason) });
  };
  for (const [file, text] of texts) if (file.endsWith('.csv')) checkTable(file, text, report);
  return problems;
}

function checkTable(file: string, text: string, report: Report): void {
  let rows: ReturnType<typeof parseCsv>;
  try {
    rows = parseCsv(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return;
  }
  const [header, ...records] = rows;
  if (records.length > limits.rows) {
    report(file, undefined, fault`it has ${records.length} rows; at most ${limits.rows} are read`);
    return;
  }
  const columns = header?.fields.length ?? 0;
  if (columns > limits.columns) report(file, 1, fault`it has ${columns} columns; at most ${limits.columns} are read`);
  const idColumn = header?.fields.indexOf('id') ?? -1;
  for (const { line, fields } of records) {
    for (const field of fields) {
      const reason = faultOf(field);
      if (reason) report(file, line, reason);
    }
    const id = fields[idColumn];
    if (id !== undefined && !isId(id))
      report(file, line, fault`"${shown(id)}" is no id: letters, digits, ".", "_" and "-" only`);
  }
}

function faultOf(field: string): Fault | undefined {
  if (/^[=+@\t\r]/.test(field)) return fault`"${shown(field)}" begins like a spreadsheet's formula`;
  if (field.length > limits.fieldCharacters) {
    return fault`a field has ${field.length} characters; at most ${limits.fieldCharacters} are read`;
  }
  const unseen = /(?![\n\r])[\p{Cc}\p{Cf}]/u.exec(field);
  if (!unseen) return undefined;
  const code = unseen[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  return fault`"${shown(field)}" holds a sign that cannot be seen (U+${code})`;
}

/** Nothing that a language takes for a part of every object, and nothing that needs quoting anywhere. */
function isId(id: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,119}$/u.test(id) && !(id in Object.prototype);
}

function shown(text: string): string {
  return text.slice(0, 40).replace(/[\p{Cc}\p{Cf}]/gu, '·');
}
