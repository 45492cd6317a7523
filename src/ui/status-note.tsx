import type { ComponentChildren } from 'preact';
import { faultSentence } from '../platform/faults';
import { type MessageKey, message } from '../platform/i18n';
import { ask } from '../platform/send';
import { siteOf } from '../platform/settings';
import { setSiteMode } from './actions';
import type { ShownTab } from './state';

type State = 'restricted' | 'unread' | 'reading' | 'not-an-article' | 'off' | 'failed' | 'nothing-found';

/** Why there is no list to show; `undefined` when there is one. */
export function stateOf({ restriction, report, mode }: ShownTab): State | undefined {
  if (restriction) return 'restricted';
  if (mode === 'off' || report?.status === 'off') return 'off';
  if (!report) return 'unread';
  if (report.status !== 'done') return report.status;
  return report.findings.length === 0 ? 'nothing-found' : undefined;
}

/** A calm word on the state of the page, with what the reader can do about it. Never dressed as an error unless it is one. */
export function StatusNote({ tab }: { readonly tab: ShownTab }) {
  const state = stateOf(tab);
  const read = () => ask({ type: 'read-tab', tabId: tab.id });
  const always = () => setSiteMode(tab, 'automatic');
  switch (state) {
    case undefined:
      return null;
    case 'restricted':
      return <Note title="state_restricted" detail={message(`state_restricted_${restrictionKey(tab)}`)} />;
    case 'reading':
      return (
        <Note title="state_reading">
          <progress class="reading" aria-label={message('state_reading')} />
        </Note>
      );
    case 'off':
      return <Note title="state_off" detail={message('state_off_detail', siteName(tab))} />;
    case 'unread':
      return (
        <Note title="state_unread" detail={message('state_unread_detail')}>
          <Button text="action_check_page" main onClick={read} />
          {!tab.access && tab.url && <Button text="action_always" onClick={always} />}
        </Note>
      );
    case 'not-an-article':
      return (
        <Note title="state_not_an_article" detail={message('state_not_an_article_detail')}>
          <Button text="action_check_anyway" onClick={read} />
        </Note>
      );
    case 'failed':
      return (
        <Note title="state_failed" detail={message(faultSentence[tab.report?.error ?? 'engine'])} alarm>
          <Button text="action_try_again" onClick={read} />
        </Note>
      );
    case 'nothing-found':
      return (
        <Note
          title="state_nothing_found"
          detail={message(tab.report?.cut ? 'summary_cut' : 'state_nothing_found_detail')}
        />
      );
  }
}

function restrictionKey({ restriction }: ShownTab): 'store' | 'pdf' | 'browser' {
  return restriction === 'store' || restriction === 'pdf' ? restriction : 'browser';
}

function siteName({ url }: ShownTab): string {
  return url ? siteOf(url) : '';
}

interface NoteProps {
  readonly title: MessageKey;
  readonly detail?: string;
  readonly alarm?: boolean;
  readonly children?: ComponentChildren;
}

function Note({ title, detail, alarm, children }: NoteProps) {
  return (
    <section class={`status ${alarm ? 'status--alarm' : ''}`} role={alarm ? 'alert' : 'status'}>
      <h2 class="status__title">{message(title)}</h2>
      {detail && <p class="status__detail">{detail}</p>}
      {children && <div class="status__actions">{children}</div>}
    </section>
  );
}

interface ButtonProps {
  readonly text: MessageKey;
  readonly main?: boolean;
  readonly onClick: () => void;
}

function Button({ text, main, onClick }: ButtonProps) {
  return (
    <button type="button" class={`button ${main ? 'button--main' : ''}`} onClick={onClick}>
      {message(text)}
    </button>
  );
}
