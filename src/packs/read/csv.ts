import { type Fault, fault, faultWords } from '../fault';
/** A CSV record with the line it begins on (1 is the header), for errors a spreadsheet user can follow. */
export interface CsvRow {
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * Reads RFC 4180 text, or the same with another `separator` of one sign; a quote left open or a stray one throws a
 * `CsvError` with its line. Cost: linear.
 */
export function parseCsv(text: string, separator = ','): CsvRow[] {
  return [...csvRows(text, separator)];
}

/** The same, row by row. */
export function* csvRows(text: string, separator = ','): Iterable<CsvRow> {
  let line = 1;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const start = line;
    const fields: string[] = [];
    for (;;) {
      if (text[at] === '"') {
        const field = quoted(text, at, line);
        fields.push(field.value);
        line += field.lines;
        at = field.end;
      } else {
        let end = at;
        while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
        fields.push(text.slice(at, end));
        at = end;
      }
      if (text[at] !== separator) break;
      at++;
    }
    if (text[at] === '\r') at++;
    if (at < text.length && text[at] !== '\n') throw new CsvError(line, fault`text after a closing quote`);
    at++;
    line++;
    if (fields.length > 1 || fields[0] !== '') yield { line: start, fields };
  }
}

export class CsvError extends Error {
  constructor(
    readonly line: number,
    readonly problem: Fault,
  ) {
    super(`line ${line}: ${faultWords(problem)}`);
  }
}

function quoted(text: string, open: number, line: number): { value: string; end: number; lines: number } {
  let value = '';
  let from = open + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close < 0) throw new CsvError(line, fault`a quote is not closed`);
    value += text.slice(from, close);
    if (text[close + 1] !== '"') return { value, end: close + 1, lines: value.split('\n').length - 1 };
    value += '"';
    from = close + 2;
  }
}

/** Text for a CSV file: a header and rows, quoted where needed, `\n` line ends. */
export function formatCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${[header, ...rows].map((row) => row.map(escapeField).join(',')).join('\n')}\n`;
}

function escapeField(field: string): string {
  return /[",\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
