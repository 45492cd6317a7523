import type { TabReport } from '../../platform/messages';
import { reportAsClaimReview } from './claim-review';
import { reportAsCsv } from './csv';
import { reportAsMarkdown } from './markdown';

export type ExportFormat = 'markdown' | 'csv' | 'json' | 'claim-review';

interface Exported {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** A report as a file; `checked` is the day it was made. Findings that the reader dismissed are left out. */
export function exportReport(report: TabReport, format: ExportFormat, checked: string): Exported {
  const gone = new Set(report.dismissed?.map(({ index }) => index));
  const { dismissed: _, selection: __, ...rest } = report;
  const kept: TabReport = { ...rest, findings: report.findings.filter((___, index) => !gone.has(index)) };
  const site = new URL(report.url).hostname || 'page';
  const name = (extension: string) => `countercheck-${site}-${checked}.${extension}`;
  switch (format) {
    case 'markdown':
      return { name: name('md'), type: 'text/markdown', content: reportAsMarkdown(kept) };
    case 'csv':
      return { name: name('csv'), type: 'text/csv', content: reportAsCsv(kept) };
    case 'json':
      return { name: name('json'), type: 'application/json', content: `${JSON.stringify(kept, undefined, 2)}\n` };
    case 'claim-review':
      return { name: name('jsonld'), type: 'application/ld+json', content: reportAsClaimReview(kept, checked) };
  }
}
