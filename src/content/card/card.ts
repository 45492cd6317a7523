import type { Finding } from '../../engine/report';
import type { CardDress, DismissScope } from '../../platform/messages';
import { actions, type Dismissed } from './actions';
import { findingView } from './finding-view';
import { type Anchor, CardHost } from './host';
import { messageView } from './message-view';
import { speak, words } from './words';

const name = 'Countercheck';

/** A finding to show. */
export interface Shown {
  readonly finding: Finding;
  /** Its words in the page; nothing when they are gone, or were typed. */
  readonly anchor: Anchor | undefined;
  /** From 1, among `total` marked findings; 0 of 0 for one that is not marked. */
  readonly position: number;
  readonly total: number;
  /** Its words are no longer in the page. */
  readonly gone?: boolean;
}

/** What came of highlighted text: a message, findings to choose from, or both. */
export interface SelectionResult {
  readonly message?: string | undefined;
  readonly anchor: Anchor | undefined;
  readonly findings: readonly Finding[];
  readonly choose: (finding: Finding) => void;
}

/** What the card asks for. */
export interface CardDeeds {
  readonly step: (by: 1 | -1) => void;
  readonly dismiss: (finding: Finding, scope: DismissScope) => Promise<Dismissed | undefined>;
}

/** The one card of a page. */
export class Card {
  readonly #host: CardHost;
  readonly #deeds: CardDeeds;
  readonly #dress: CardDress;

  constructor(deeds: CardDeeds, dress: CardDress, life: AbortSignal) {
    speak(dress);
    this.#deeds = deeds;
    this.#dress = dress;
    this.#host = new CardHost(dress.appearance, life);
  }

  holds(event: Event): boolean {
    return this.#host.holds(event);
  }

  readonly close = (): void => this.#host.close();

  showFinding({ finding, anchor, gone, ...place }: Shown): void {
    const { step, dismiss } = this.#deeds;
    const view = findingView(finding, {
      ...place,
      ...(gone && { note: words('card_gone') }),
      step,
      close: this.close,
      actions: actions({ finding, dismiss: (scope) => dismiss(finding, scope), resized: this.#host.refit }),
    });
    this.#host.show(view, anchor, words(`verdict_${finding.verdict}`));
  }

  showSelection({ message = '', anchor, findings, choose }: SelectionResult): void {
    const title = words('card_checked');
    this.#host.show(messageView({ title, message, findings, choose, close: this.close }), anchor, title);
  }

  /** Says a string of `_locales` under our name. A `quiet` one leaves the focus where it is. */
  say(key: string, quiet = false): void {
    const view = messageView({ title: name, message: words(key), findings: [], choose: undefined, close: this.close });
    this.#host.show(view, undefined, name, quiet);
  }

  /** Says a string under the title of highlighted text, beside it. */
  sayOfSelection(key: string, anchor?: Anchor): void {
    this.showSelection({ message: words(key), anchor, findings: [], choose: () => undefined });
  }

  /** The last words of a card whose extension is gone: one quiet line that asks for a reload. */
  farewell(): void {
    new Card(this.#deeds, this.#dress, new AbortController().signal).say('card_reload', true);
  }
}
