import { type ArchiveResult, isProblem } from './item';

type Format = (result: ArchiveResult) => string;

/** How an answer is written, by the name given to `--format`. */
export const formats: Readonly<Record<string, Format>> = {
  /** A line of JSON a text. */
  jsonl: (result) => (isProblem(result) ? '' : `${JSON.stringify({ id: result.id, findings: result.findings })}\n`),
  /** A row a settled finding: text, place, quote, verdict, measure, explanation, source. */
  csv: (result) =>
    isProblem(result)
      ? ''
      : result.findings
          .filter(isSettled)
          .map((finding) => row(result.id, finding))
          .join(''),
};

type Finding = Exclude<ArchiveResult, { problem: string }>['findings'][number];

const isSettled = ({ verdict }: Finding): boolean => verdict !== 'unchecked';

function row(id: string | number, finding: Finding): string {
  const { start, end, quote, kind, verdict, voice, claim, explanation, reference } = finding;
  const cells = [id, start, end, quote, kind, verdict, voice, claim.measure ?? '', claim.entity ?? '', explanation];
  return `${[...cells, reference[0]?.source.url ?? ''].map(cell).join(',')}\r\n`;
}

/** RFC 4180 quoting; a leading sign is defused, since a spreadsheet would run it as a formula. */
function cell(value: string | number): string {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
