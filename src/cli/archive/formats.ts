import type { Finding, Verdict } from '../../engine/report';
import { reviewOf } from '../../ui/export/review';
import { type ArchiveAnswer, type ArchiveResult, isProblem } from './item';

type Format = (result: ArchiveResult) => string;

/** How an answer is written, by the name given to `--format`; `checked` is today, for the reviews. */
export function formatsOn(checked: string): Readonly<Record<string, Format>> {
  return {
    /** A line of JSON a text. */
    jsonl: answered(({ id, findings }) => `${JSON.stringify({ id, findings })}\n`),
    /** A row a settled finding: text, place, quote, verdict, measure, explanation, source. */
    csv: answered(({ id, findings }) =>
      findings
        .filter(isSettled)
        .map((finding) => row(id, finding))
        .join(''),
    ),
    /** A section a text, its settled findings as a list. */
    markdown: answered(({ id, findings }) => section(id, findings.filter(isSettled))),
    /** A line of JSON-LD a settled finding, where the text's id is the address of its page. */
    'claim-review': answered((answer) => reviews(answer, checked)),
  };
}

function answered(format: (answer: ArchiveAnswer) => string): Format {
  return (result) => (isProblem(result) ? '' : format(result));
}

const ratings: Readonly<Record<Verdict, string>> = {
  agrees: 'Agrees with the reference',
  close: 'Close to the reference',
  superseded: 'Was right, since replaced',
  differs: 'Differs from the reference',
  inconsistent: 'Does not add up on the page',
  contested: 'Sources disagree',
  related: 'Related fact',
  unchecked: 'Not checked',
};

const isSettled = ({ verdict }: Finding): boolean => verdict !== 'unchecked';

function section(id: string | number, findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const lines = findings.map(({ quote, verdict, explanation, reference }) => {
    const [source] = reference.map((value) => value.source);
    const link = source ? ` [${plain(source.publisher)}](${source.url.replaceAll(')', '%29')})` : '';
    return `- “${plain(quote)}”: ${ratings[verdict].toLowerCase()}. ${plain(explanation)}${link}`;
  });
  return `## ${plain(String(id))}\n\n${lines.join('\n')}\n\n`;
}

/** Text of a page that stays text: nothing in it is read as Markdown or HTML. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

function reviews({ id, published, findings }: ArchiveAnswer, checked: string): string {
  const url = String(id);
  if (!URL.canParse(url)) return '';
  const lines = findings.filter(isSettled).map((finding) => {
    const review = reviewOf(finding, { url, published, checked, rating: ratings[finding.verdict] });
    return `${JSON.stringify({ '@context': 'https://schema.org', ...review })}\n`;
  });
  return lines.join('');
}

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
