import type { Finding } from '../../engine/report';
import type { TabReport } from '../../platform/messages';
import { sourceName } from '../../platform/source-name';
import { passageAddress } from './text-fragment';

const columns = [
  'verdict',
  'reason',
  'voice',
  'speaker',
  'kind',
  'quote',
  'explanation',
  'measure',
  'measure_name',
  'entity',
  'entity_name',
  'scope',
  'scope_name',
  'period',
  'low',
  'high',
  'unit',
  'reference',
  'as_of',
  'source',
  'source_url',
  'passage_url',
  'added_pack',
] as const;

/** One row a finding (RFC 4180, UTF-8 with a byte-order mark so that spreadsheets read it as such). */
export function reportAsCsv(report: TabReport): string {
  const rows = report.findings.map((finding) => rowOf(finding, report.url));
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function rowOf(finding: Finding, url: string): readonly (string | number | undefined)[] {
  const { claim, reference } = finding;
  const each = (part: (value: (typeof reference)[number]) => string | undefined) => reference.map(part).join(' | ');
  return [
    finding.verdict,
    finding.reason,
    finding.voice,
    finding.speaker,
    finding.kind,
    finding.quote,
    finding.told ?? finding.explanation,
    claim.measure,
    claim.measureName,
    claim.entity,
    claim.entityName,
    claim.scope,
    claim.scopeName,
    claim.period,
    claim.value?.low,
    claim.value?.high,
    claim.value?.unit,
    each(({ label, told = label }) => told),
    each(({ asOf }) => asOf),
    each(({ source }) => sourceName(source)),
    each(({ source }) => source.url),
    passageAddress(url, finding.quote),
    each(({ addedPack }) => addedPack).replace(/^[ |]+$/, ''),
  ];
}

/** A cell that no spreadsheet takes for a formula: text of a page may begin with "=" (OWASP, CSV injection). */
function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r\n|%]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
