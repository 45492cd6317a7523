import type { Article } from '../../engine/article';
import type { Finding, Verdict } from '../../engine/report';
import type { MentionTrace } from '../../engine/trace';

/** The groups of findings, in the order in which a reader wants them. */
const groups: readonly { readonly title: string; readonly verdicts: readonly Verdict[] }[] = [
  { title: 'Discrepancies', verdicts: ['differs', 'inconsistent'] },
  { title: 'Agreements', verdicts: ['agrees', 'close', 'superseded'] },
  { title: 'Context', verdicts: ['contested', 'related'] },
  { title: 'Not checked', verdicts: ['unchecked'] },
];

/** The readable summary of one file; with `traces`, also every figure that was not checked, and how each was read. */
export function summarise(
  file: string,
  article: Article,
  findings: readonly Finding[],
  traces?: readonly MentionTrace[],
): string {
  const dated = article.published ? `, published ${article.published}` : ', no date of publication known';
  const lines = [`${file}${dated}`];
  for (const { title, verdicts } of groups) {
    const own = findings.filter(({ verdict }) => verdicts.includes(verdict));
    if (own.length === 0) continue;
    lines.push('', `${title}: ${own.length}`);
    if (title === 'Not checked' && !traces) lines.push('  (--explain says why)');
    else for (const finding of own) lines.push(...describe(finding));
  }
  if (findings.length === 0) lines.push('', 'Nothing in it can be checked.');
  if (traces) lines.push('', ...describeTraces(traces));
  return `${lines.join('\n')}\n\n`;
}

function describeTraces(traces: readonly MentionTrace[]): string[] {
  if (traces.length === 0) return ['No figure or date is written in it.'];
  return [
    `How each figure and date was read: ${traces.length}`,
    ...traces.flatMap(({ quote, unit, start, outcome, readings }) => [
      `  “${quote.replace(/\s+/g, ' ')}”${unit ? ` (${unit})` : ''}  at ${start}`,
      ...readings.map((reading) => `      ${reading}`),
      ...(outcome ? [`      so: ${outcome}`] : []),
    ]),
  ];
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
