import { message, number, plural } from '../platform/i18n';
import type { TabReport } from '../platform/messages';
import { discrepancyCount, type Group, groupOf } from '../platform/shown';
import { PageLine } from './page-line';

/** What a page came to, in one sentence and one line: the discrepancies, then how many of the rest. */
export function Summary({ report, speakers }: { readonly report: TabReport; readonly speakers: boolean }) {
  const gone = new Set(report.dismissed?.map(({ index }) => index));
  const shown = report.findings.filter((finding, index) => !gone.has(index) && (speakers || finding.voice === 'page'));
  const count = (group: Group) => shown.filter(({ verdict }) => groupOf[verdict] === group).length;
  const [discrepancies, agreements] = [discrepancyCount(report), count('agreements')];
  const spoken = count('discrepancies') - discrepancies;
  const said = spoken > 0 && plural('summary_spoken', spoken);
  const rest = count('context') + count('unchecked') + (report.omitted ?? 0);
  return (
    <section class="summary" aria-live="polite">
      <p class={`summary__count ${discrepancies > 0 ? 'summary__count--some' : ''}`}>
        {discrepancies > 0 && <span class="summary__number">{number(discrepancies)}</span>}
        <span>
          {discrepancies > 0 ? plural('summary_discrepancies', discrepancies) : message('summary_discrepancies_none')}
          {discrepancies > 0 && said && <span class="summary__spoken"> · {said}</span>}
        </span>
      </p>
      <p class="summary__rest">
        {plural('count_agreements', agreements)}
        {discrepancies === 0 && said && ` · ${said}`}
        {rest > 0 && ` · ${plural('summary_rest', rest)}`}
      </p>
      {report.cut && <p class="summary__rest">{message('summary_cut')}</p>}
      <PageLine findings={shown} />
      {report.packsMissing && <p class="summary__rest">{message('packs_missing')}</p>}
    </section>
  );
}
