import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FindingKind, Verdict } from '../../engine/report';
import { readJsonLines } from '../input/json-lines';
import { UsageError } from '../usage-error';
import type { Expectation, LabelledText } from './labelled-text';
import { labelTrap } from './traps';

type Row = Record<string, unknown>;

/**
 * Reads a labelled corpus of JSON lines. Three forms: a text with its list of expectations (`{id, text, published?,
 * country?, expect: [{quote, verdict | verdicts, kind?}]}`, an empty list meaning silence); one row a claim with the
 * file it stands in (`{doc, published, start, end, verdicts}`); a trap sentence with the behaviour wanted in words.
 */
export async function readCorpus(path: string): Promise<LabelledText[]> {
  const rows: Row[] = [];
  for await (const line of readJsonLines(path)) {
    if ('error' in line) throw new UsageError(`${path}:${line.number}: ${line.error}`);
    rows.push(line.value);
  }
  if (rows.every((row) => typeof row.doc === 'string')) return groupByDocument(rows, dirname(path));
  return rows.map((row, index) => readRow(row, `${path}:${index + 1}`));
}

function readRow(row: Row, where: string): LabelledText {
  if (typeof row.text !== 'string') throw new UsageError(`${where}: field "text" missing`);
  if (typeof row.expect === 'string') return labelTrap(row);
  if (!Array.isArray(row.expect)) throw new UsageError(`${where}: field "expect": a list was expected`);
  const { text } = row;
  return {
    ...head(row, where),
    text,
    expect: row.expect.map((entry: Row) => readExpectation(entry, text, where)),
    ...(row.silent === true && { silent: true }),
  };
}

function readExpectation(entry: Row, text: string, where: string): Expectation {
  const verdicts = (entry.verdicts ?? (entry.verdict === undefined ? undefined : [entry.verdict])) as
    | Verdict[]
    | undefined;
  if (!verdicts) throw new UsageError(`${where}: an expectation without "verdict"`);
  const kind = entry.kind === undefined ? {} : { kind: entry.kind as FindingKind };
  if (typeof entry.start === 'number') return { start: entry.start, end: Number(entry.end), verdicts, ...kind };
  if (typeof entry.quote !== 'string') return { verdicts, ...kind };
  const start = text.indexOf(entry.quote);
  if (start < 0) throw new UsageError(`${where}: the quote "${entry.quote}" does not stand in the text`);
  return { start, end: start + entry.quote.length, quote: entry.quote, verdicts, ...kind };
}

function head(row: Row, where: string): Omit<LabelledText, 'text' | 'expect'> {
  return {
    id: String(row.id ?? where),
    ...(typeof row.published === 'string' && { published: row.published }),
    ...(typeof row.country === 'string' && { country: row.country }),
    ...(typeof row.language === 'string' && { language: row.language }),
  };
}

function groupByDocument(rows: readonly Row[], folder: string): LabelledText[] {
  const texts = new Map<string, LabelledText & { expect: Expectation[] }>();
  for (const row of rows) {
    const id = String(row.doc);
    let labelled = texts.get(id);
    if (!labelled) {
      labelled = { ...head(row, id), id, text: readFileSync(join(folder, id), 'utf-8'), expect: [] };
      texts.set(id, labelled);
    }
    labelled.expect.push({ ...readExpectation(row, labelled.text, id), quote: String(row.quote) });
  }
  return [...texts.values()];
}
