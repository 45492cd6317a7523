import type { Finding } from '../../engine/report';
import { day, message } from '../../platform/i18n';
import type { TabReport } from '../../platform/messages';
import { reasonSentence } from '../../platform/reasons';
import { type Group, groupOf } from '../../platform/shown';
import { sourceName } from '../../platform/source-name';
import { passageAddress } from './text-fragment';

const groups: readonly Group[] = ['discrepancies', 'agreements', 'context', 'unchecked'];

/** The report to read: groups as in the list, each passage linked to its place in the page, every source linked. */
export function reportAsMarkdown(report: TabReport): string {
  const lines = [`# ${message('export_title')}`, '', `<${report.url}>`, ''];
  if (report.published) lines.push(message('export_published', day(report.published)), '');
  for (const group of groups) {
    const findings = report.findings.filter(({ verdict }) => groupOf[verdict] === group);
    if (findings.length === 0) continue;
    lines.push(`## ${message(`group_${group}`)}`, '');
    for (const finding of findings) lines.push(...findingLines(finding, report.url));
    lines.push('');
  }
  return `${lines.join('\n').trim()}\n`;
}

function findingLines(finding: Finding, url: string): readonly string[] {
  const { verdict, voice, speaker, reason, explanation, told = explanation, quote } = finding;
  const said =
    voice === 'speaker' ? ` (${speaker ? message('finding_said_by', speaker) : message('finding_said')})` : '';
  const why = told || reasonSentence(reason);
  return [
    `- [“${plain(quote)}”](${passageAddress(url, quote)})${plain(said)}: ${message(`verdict_${verdict}`)}. ${plain(why)}`,
    ...finding.reference.map(({ label, told = label, scopeName, scope = '', asOf, source, addedPack }) => {
      const added = addedPack ? ` (${plain(message('card_added_pack', addedPack))})` : '';
      const parts = [plain(told), plain(scopeName ?? scope), asOf && message('finding_as_of', day(asOf))];
      return `  - ${parts.filter(Boolean).join(', ')}. [${plain(sourceName(source))}](${source.url.replaceAll(')', '%29')})${added}`;
    }),
  ];
}

/** Text of a page that stays text: nothing in it is read as Markdown or HTML. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
