import { day, message } from '../platform/i18n';
import type { TabReport } from '../platform/messages';
import { openPanel } from '../platform/panel';
import { ask } from '../platform/send';
import { siteOf } from '../platform/settings';
import { openOptions } from '../platform/tabs';
import { jumpTo } from './actions';
import { ExportMenu } from './export-menu';
import { FindingList } from './finding-list';
import { Icon, Sign } from './icons';
import { SelectionResult } from './selection-result';
import { SiteSwitch } from './site-switch';
import { type ShownTab, settings, tab } from './state';
import { StatusNote, stateOf } from './status-note';
import { Summary } from './summary';

type Place = 'popup' | 'panel' | 'report';

/** The report of a tab, as popup, side panel and the report's own page show it. */
export function Reader({ place }: { readonly place: Place }) {
  const shown = tab.value;
  if (!shown) return null;
  const { report } = shown;
  const listed = stateOf(shown) === undefined ? report : undefined;
  return (
    <>
      <Header tab={shown} place={place} />
      <main class="reader">
        {listed && place === 'report' && <PageAddress report={listed} />}
        {listed && <Summary report={listed} speakers={settings.value.speakers} />}
        <StatusNote tab={shown} />
        {report?.selection && <SelectionResult selection={report.selection} />}
        {listed && (
          <FindingList
            key={shown.id}
            findings={listed.findings}
            dismissed={listed.dismissed ?? []}
            speakers={settings.value.speakers}
            url={listed.url}
            detailed={place === 'report'}
            onJump={(index) => jumpTo(shown, index)}
            onUndo={(id) => ask({ type: 'undo-dismiss', id })}
          />
        )}
      </main>
      {place !== 'report' && <Footer tab={shown} />}
    </>
  );
}

/** Which page the report is about: no tab beside it says so. */
function PageAddress({ report: { url, published } }: { readonly report: TabReport }) {
  return (
    <p class="page-address">
      <a href={url} target="_blank" rel="noreferrer">
        {url}
      </a>
      {published && <span> · {message('export_published', day(published))}</span>}
    </p>
  );
}

function Header({ tab: shown, place }: { readonly tab: ShownTab; readonly place: Place }) {
  const marks = message(shown.marks ? 'action_hide_marks' : 'action_show_marks');
  return (
    <header class="head">
      <Sign />
      <h1 class="head__site">{(!shown.restriction && shown.url && siteOf(shown.url)) || message('extension_name')}</h1>
      {shown.report?.status === 'done' && (
        <>
          <button
            type="button"
            class="button button--quiet button--icon"
            aria-label={marks}
            title={marks}
            onClick={() => ask({ type: 'set-marks-in', tabId: shown.id, shown: !shown.marks })}
          >
            <Icon name={shown.marks ? 'eye' : 'eye-off'} />
          </button>
          <ExportMenu report={shown.report} tabId={shown.id} />
        </>
      )}
      {place === 'popup' && (
        <button
          type="button"
          class="button button--quiet button--icon"
          aria-label={message('action_open_panel')}
          title={message('action_open_panel')}
          onClick={() => openPanel(shown.id).then(() => window.close())}
        >
          <Icon name="panel" />
        </button>
      )}
      <button
        type="button"
        class="button button--quiet button--icon"
        aria-label={message('action_options')}
        title={message('action_options')}
        onClick={openOptions}
      >
        <Icon name="settings" />
      </button>
    </header>
  );
}

function Footer({ tab: shown }: { readonly tab: ShownTab }) {
  if (shown.restriction) return null;
  const site = shown.url && siteOf(shown.url);
  return (
    <footer class="foot">
      <div class="foot__row">
        {/* The switch says so itself to a screen reader. */}
        <span class="foot__site" aria-hidden="true">
          {site && message('mode_legend', site)}
        </span>
        <button
          type="button"
          class="button button--quiet foot__highlight"
          onClick={() => ask({ type: 'check-highlight', tabId: shown.id })}
        >
          <Icon name="highlight" />
          {message('action_check_highlight')}
        </button>
      </div>
      <SiteSwitch tab={shown} />
    </footer>
  );
}
