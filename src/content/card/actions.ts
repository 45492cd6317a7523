import type { Finding } from '../../engine/report';
import type { DismissScope } from '../../platform/messages';
import { titleOf } from '../read/dom';
import { citation } from './citation';
import { make, makeButton } from './make';
import { words } from './words';

/** A dismissal that was made. */
export interface Dismissed {
  readonly undo: () => void;
  /** It holds until the page is read again. */
  readonly passing: boolean;
}

export interface ActionsOf {
  readonly finding: Finding;
  /** Nothing when it failed. */
  readonly dismiss: (scope: DismissScope) => Promise<Dismissed | undefined>;
  /** The card's size has changed. */
  readonly resized: () => void;
}

const scopes: readonly DismissScope[] = ['claim', 'page', 'site', 'fact'];

/** Copy as a citation; dismiss with a stated scope, and undo at once. What happened is announced. */
export function actions({ finding, dismiss, resized }: ActionsOf): HTMLElement {
  const status = make('p', { class: 'status', attributes: { role: 'status' } });
  const say = (text: string, more?: Node): void => {
    status.replaceChildren(text, ...(more ? [' ', more] : []));
    resized();
    status.scrollIntoView({ block: 'nearest' });
  };
  const copy = makeButton('action', words('card_copy'), () => void copyCitation(finding, say));
  const toggle = makeButton('action', words('card_dismiss'), () => offer(choices.hidden === true));
  const offer = (offered: boolean): void => {
    choices.hidden = !offered;
    toggle.setAttribute('aria-expanded', String(offered));
    resized();
    choices.scrollIntoView?.({ block: 'nearest' });
  };
  const dismissFor = async (scope: DismissScope): Promise<void> => {
    const dismissed = await dismiss(scope);
    if (!dismissed) return say(words('card_failed'));
    offer(false);
    toggle.hidden = true;
    const button = makeButton('action', words('card_undo'), () => {
      dismissed.undo();
      toggle.hidden = false;
      say(words('card_undone'));
      toggle.focus();
    });
    say(words(`card_dismissed_${dismissed.passing ? 'passing' : scope}`), button);
    button.focus();
  };
  const choices = make(
    'div',
    { class: 'choices', attributes: { role: 'group', 'aria-label': words('card_dismiss_scope') } },
    ...scopes.map((scope) => makeButton('choice', words(`card_dismiss_${scope}`), () => void dismissFor(scope))),
  );
  offer(false);
  return make('footer', {}, copy, toggle, choices, status);
}

/** To the clipboard; where a page has none (plain http), the citation is shown to be copied by hand. */
async function copyCitation(finding: Finding, say: (text: string) => void): Promise<void> {
  const text = citation(finding, { title: titleOf(document), url: location.href });
  try {
    await navigator.clipboard.writeText(text);
    say(words('card_copied'));
  } catch {
    say(text);
  }
}
