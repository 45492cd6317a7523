import type { Finding, Report } from '../../engine/report';
import type { DismissScope } from '../../platform/messages';
import { words } from '../browser';
import { actions } from './actions';
import { findingView } from './finding-view';
import { type Anchor, CardHost } from './host';
import { messageView } from './message-view';

/** What the card shows a finding with. */
export interface Shown {
  readonly finding: Finding;
  readonly anchor: Anchor | undefined;
  /** From 1, among `total` marked findings; 0 of 0 for one that is not marked. */
  readonly position: number;
  readonly total: number;
}

/** What the card asks for. */
export interface CardDeeds {
  readonly step: (by: 1 | -1) => void;
  /** Dismisses a finding; gives the way to undo it, or nothing when that failed. */
  readonly dismiss: (finding: Finding, scope: DismissScope) => Promise<(() => void) | undefined>;
  readonly closed: () => void;
}

/** The one card of a page. */
export class Card {
  readonly #host: CardHost;
  readonly #deeds: CardDeeds;

  constructor(deeds: CardDeeds, signal: AbortSignal) {
    this.#deeds = deeds;
    this.#host = new CardHost(signal, deeds.closed);
  }

  get isOpen(): boolean {
    return this.#host.isOpen;
  }

  holds(event: Event): boolean {
    return this.#host.holds(event);
  }

  close(): void {
    this.#host.close();
  }

  showFinding({ finding, anchor, position, total }: Shown): void {
    const view = findingView(finding, {
      position,
      total,
      step: this.#deeds.step,
      close: () => this.close(),
      actions: actions({
        finding,
        dismiss: (scope) => this.#deeds.dismiss(finding, scope),
        resized: this.#host.refit,
      }),
    });
    this.#host.show(view, anchor, words(`verdict_${finding.verdict}`));
  }

  /** A line of words, and findings to choose from. */
  showMessage(
    title: string,
    message: string,
    anchor: Anchor | undefined,
    findings: Report['findings'] = [],
    choose?: (finding: Finding) => void,
  ): void {
    const view = messageView({ title, message, findings, choose, close: () => this.close() });
    this.#host.show(view, anchor, title);
  }
}
