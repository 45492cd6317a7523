import type { Finding } from '../../engine/report';
import type { DismissScope } from '../../platform/messages';
import { words } from '../browser';
import { actions } from './actions';
import { findingView } from './finding-view';
import { type Anchor, CardHost } from './host';
import { messageView } from './message-view';

/** A finding to show. */
export interface Shown {
  readonly finding: Finding;
  /** Its words in the page; nothing when they are gone, or were typed. */
  readonly anchor: Anchor | undefined;
  /** From 1, among `total` marked findings; 0 of 0 for one that is not marked. */
  readonly position: number;
  readonly total: number;
  readonly note?: string;
}

/** Words to show, with findings to choose from where there are any. */
export interface Message {
  readonly title: string;
  readonly message: string;
  readonly anchor?: Anchor | undefined;
  readonly findings?: readonly Finding[];
  readonly choose?: (finding: Finding) => void;
  /** Leaves the focus where it is. */
  readonly quiet?: boolean;
}

/** What the card asks for. */
export interface CardDeeds {
  readonly step: (by: 1 | -1) => void;
  /** Dismisses a finding; gives the way to undo it, or nothing when that failed. */
  readonly dismiss: (finding: Finding, scope: DismissScope) => Promise<(() => void) | undefined>;
}

/** The one card of a page. */
export class Card {
  readonly #host: CardHost;
  readonly #deeds: CardDeeds;

  constructor(deeds: CardDeeds, life: AbortSignal) {
    this.#deeds = deeds;
    this.#host = new CardHost(life);
  }

  holds(event: Event): boolean {
    return this.#host.holds(event);
  }

  readonly close = (): void => this.#host.close();

  showFinding({ finding, anchor, ...place }: Shown): void {
    const { step, dismiss } = this.#deeds;
    const view = findingView(finding, {
      ...place,
      step,
      close: this.close,
      actions: actions({ finding, dismiss: (scope) => dismiss(finding, scope), resized: this.#host.refit }),
    });
    this.#host.show(view, anchor, words(`verdict_${finding.verdict}`));
  }

  showMessage({ title, message, anchor, findings = [], choose, quiet }: Message): void {
    this.#host.show(messageView({ title, message, findings, choose, close: this.close }), anchor, title, quiet);
  }
}
