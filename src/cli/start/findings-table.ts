import type { Finding, Verdict } from '../../engine/report';

const groups: readonly { readonly title: string; readonly verdicts: readonly Verdict[] }[] = [
  { title: 'Discrepancies', verdicts: ['differs', 'inconsistent'] },
  { title: 'Agreements', verdicts: ['agrees', 'close', 'superseded'] },
  { title: 'Context', verdicts: ['contested', 'related'] },
  { title: 'Not checked', verdicts: ['unchecked'] },
];

/** The findings as the popup groups them: one line each with verdict, quotation and explanation, for a terminal. */
export function findingsTable(findings: readonly Finding[], width = 100): string {
  const lines: string[] = [];
  for (const { title, verdicts } of groups) {
    const own = findings.filter(({ verdict }) => verdicts.includes(verdict));
    if (own.length === 0) continue;
    lines.push('', `${title} (${own.length})`);
    for (const finding of own) lines.push(...rows(finding, width));
  }
  return lines.length > 0 ? lines.join('\n').trimStart() : 'Nothing on this page could be checked.';
}

function rows({ verdict, reason, quote, voice, speaker, explanation }: Finding, width: number): string[] {
  const said = voice === 'speaker' ? ` — said by ${speaker ?? 'a speaker'}` : '';
  const label = (verdict === 'unchecked' ? (reason ?? verdict) : verdict).padEnd(18);
  return [
    `  ${label} “${quote.replace(/\s+/g, ' ')}”${said}`,
    ...wrap(explanation, width - 21).map((line) => `${' '.repeat(21)}${line}`),
  ];
}

/** Breaks a text into lines of at most `width` characters, at spaces where it can. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}
