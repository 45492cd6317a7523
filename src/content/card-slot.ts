import type { CardDress } from '../platform/messages';
import { send } from './browser';
import type { Card, CardDeeds } from './card/card';

type MakeCard = (deeds: CardDeeds, dress: CardDress, life: AbortSignal) => Card;

/** Where the card's script leaves its door: the scripts of one extension share their globals, the page sees none of them. */
const key = Symbol.for('countercheck card');
const shared = globalThis as { [key]?: MakeCard };

export function offerCard(make: MakeCard): void {
  shared[key] = make;
}

/**
 * The one card of a page. It is a script of its own, put into the page by the background worker at the first `ready`: a page
 * with nothing to show never carries it.
 */
export class CardSlot {
  readonly #deeds: CardDeeds;
  readonly #life: AbortSignal;
  #coming: Promise<Card | undefined> | undefined;
  #card: Card | undefined;

  constructor(deeds: CardDeeds, life: AbortSignal) {
    this.#deeds = deeds;
    this.#life = life;
  }

  /** The card; nothing where the browser does not let it in (any more), which is tried again the next time. */
  async ready(): Promise<Card | undefined> {
    this.#coming ??= this.#fetch();
    const card = await this.#coming;
    if (!card) this.#coming = undefined;
    return card;
  }

  /** The card as far as it is here already. */
  get present(): Card | undefined {
    return this.#card;
  }

  /** Lets the card go; the next one is dressed as the reader now wants it. */
  drop(): void {
    this.#card?.close();
    this.#card = undefined;
    this.#coming = undefined;
  }

  async #fetch(): Promise<Card | undefined> {
    const dress = await send({ type: 'load-card', url: location.href });
    const make = shared[key];
    if (!dress || !make || this.#life.aborted) return undefined;
    this.#card = make(this.#deeds, dress, this.#life);
    return this.#card;
  }
}
