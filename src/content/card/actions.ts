import type { Finding } from '../../engine/report';
import type { DismissScope } from '../../platform/messages';
import { words } from '../browser';
import { citation } from './citation';
import { make } from './make';

export interface ActionsOf {
  readonly finding: Finding;
  readonly dismiss: (scope: DismissScope) => Promise<(() => void) | undefined>;
  /** The card's size has changed. */
  readonly resized: () => void;
}

const scopes: readonly DismissScope[] = ['claim', 'page', 'site', 'fact'];

/** Copy as a citation; dismiss with a stated scope, and undo at once. What happened is announced. */
export function actions({ finding, dismiss, resized }: ActionsOf): HTMLElement {
  const status = make('p', { class: 'status', attributes: { role: 'status' } });
  const choices = make('div', {
    class: 'choices',
    attributes: { role: 'group', 'aria-label': words('card_dismiss_scope'), hidden: '' },
  });
  const toggle = make(
    'button',
    {
      class: 'action',
      attributes: { type: 'button', 'aria-expanded': 'false' },
      onClick: () => {
        choices.hidden = !choices.hidden;
        toggle.setAttribute('aria-expanded', String(!choices.hidden));
        resized();
      },
    },
    words('card_dismiss'),
  );
  const say = (text: string, ...more: readonly Node[]): void => {
    status.replaceChildren(text, ...more);
    resized();
  };
  const dismissFor = async (scope: DismissScope): Promise<void> => {
    const undo = await dismiss(scope);
    if (!undo) return say(words('card_failed'));
    choices.hidden = true;
    toggle.hidden = true;
    const button = make(
      'button',
      {
        class: 'action',
        attributes: { type: 'button' },
        onClick: () => {
          undo();
          toggle.hidden = false;
          toggle.setAttribute('aria-expanded', 'false');
          say(words('card_undone'));
          toggle.focus();
        },
      },
      words('card_undo'),
    );
    say(words(`card_dismissed_${scope}`), button);
    button.focus();
  };
  for (const scope of scopes) {
    choices.append(
      make(
        'button',
        { class: 'choice', attributes: { type: 'button' }, onClick: () => void dismissFor(scope) },
        words(`card_dismiss_${scope}`),
      ),
    );
  }
  const copy = make(
    'button',
    { class: 'action', attributes: { type: 'button' }, onClick: () => void copyCitation(finding, say) },
    words('card_copy'),
  );
  return make('footer', {}, make('div', { class: 'row' }, copy, toggle), choices, status);
}

/** To the clipboard; where a page has none (plain http), the citation is shown to be copied by hand. */
async function copyCitation(finding: Finding, say: (text: string) => void): Promise<void> {
  const text = citation(finding, { title: document.title, url: location.href });
  try {
    await navigator.clipboard.writeText(text);
    say(words('card_copied'));
  } catch {
    say(text);
  }
}
