import { message } from '../platform/i18n';
import type { TabReport } from '../platform/messages';
import { openOwnPage } from '../platform/tabs';
import { download } from './download';
import type { ExportFormat } from './export/formats';
import { Icon } from './icons';

const formats: readonly ExportFormat[] = ['markdown', 'csv', 'json', 'claim-review'];
const words = {
  markdown: 'export_markdown',
  csv: 'export_csv',
  json: 'export_json',
  'claim-review': 'export_claim_review',
} as const;

/** The report as a file, or as a page to print. The formats' code is fetched on the first use only. */
export function ExportMenu({ report, tabId }: { readonly report: TabReport; readonly tabId: number }) {
  const save = async (format: ExportFormat) => {
    const { exportReport } = await import('./export/formats');
    const { name, content, type } = exportReport(report, format, new Date().toISOString().slice(0, 10));
    download(name, content, type);
  };
  return (
    <details class="menu">
      <summary
        class="button button--quiet button--icon"
        aria-label={message('export_menu')}
        title={message('export_menu')}
      >
        <Icon name="export" />
      </summary>
      <ul class="menu__list">
        {formats.map((format) => (
          <li key={format}>
            <button type="button" class="menu__item" onClick={() => save(format)}>
              {message(words[format])}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            class="menu__item"
            onClick={() => openOwnPage(`sidepanel/index.html?view=report&tab=${tabId}`)}
          >
            <Icon name="print" />
            {message('export_page')}
          </button>
        </li>
      </ul>
    </details>
  );
}
