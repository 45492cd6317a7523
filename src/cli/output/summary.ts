import type { Article } from '../../engine/article';
import type { Finding, Verdict } from '../../engine/report';

/** The groups of findings, in the order in which a reader wants them. */
const groups: readonly { readonly title: string; readonly verdicts: readonly Verdict[] }[] = [
  { title: 'Discrepancies', verdicts: ['differs', 'inconsistent'] },
  { title: 'Agreements', verdicts: ['agrees', 'close', 'superseded'] },
  { title: 'Context', verdicts: ['contested', 'related'] },
  { title: 'Not checked', verdicts: ['unchecked'] },
];

/** The readable summary of one file; with `explain`, also every figure that was not checked and why. */
export function summarise(
  file: string,
  article: Article,
  findings: readonly Finding[],
  { explain }: { readonly explain: boolean },
): string {
  const dated = article.published ? `, published ${article.published}` : ', no date of publication known';
  const lines = [`${file}${dated}`];
  for (const { title, verdicts } of groups) {
    const own = findings.filter(({ verdict }) => verdicts.includes(verdict));
    if (own.length === 0) continue;
    lines.push('', `${title}: ${own.length}`);
    if (title === 'Not checked' && !explain) lines.push('  (--explain says why)');
    else for (const finding of own) lines.push(...describe(finding));
  }
  if (findings.length === 0) lines.push('', 'Nothing in it can be checked.');
  return `${lines.join('\n')}\n\n`;
}

function describe(finding: Finding): string[] {
  const voice = finding.voice === 'speaker' ? ` (said by ${finding.speaker ?? 'a speaker'})` : '';
  const reason = finding.reason ? ` [${finding.reason}]` : '';
  const sources = new Set(finding.reference.map(({ source }) => `${source.publisher}: ${source.url}`));
  return [
    `  ${finding.verdict}${reason}  “${finding.quote.replace(/\s+/g, ' ')}”${voice}  at ${finding.start}`,
    ...(finding.explanation ? [`      ${finding.explanation}`] : []),
    ...[...sources].slice(0, 3).map((source) => `      ${source}`),
  ];
}
