import type { Finding } from '../engine/report';
import type { DismissScope, ToContent } from '../platform/messages';
import { onMessage, send } from './browser';
import type { Dismissed } from './card/actions';
import { CardSlot } from './card-slot';
import { beside, scrollTo } from './go-to';
import { watchForOrphanage, whenActivated, whenBack } from './life';
import { markAt } from './mark/hit';
import { Marks } from './mark/marks';
import { dressShadows } from './mark/shadow-sheets';
import { type Checked, PageCheck } from './page-check';
import { fits } from './read/dom';
import { toRange } from './read/page-block';
import { checkSelection } from './selection-check';

/** One page's life with us: says hello, reads, paints and answers, until `life` aborts. */
export class Session {
  readonly #life: AbortController;
  readonly #marks: Marks;
  readonly #card: CardSlot;
  readonly #check: PageCheck;
  /** Index of the finding gone to last. */
  #at = -1;
  #listen: (() => void) | undefined;

  constructor(life: AbortController) {
    const { signal } = life;
    this.#life = life;
    this.#marks = new Marks(signal);
    this.#check = new PageCheck((checked) => this.#paint(checked), signal);
    this.#card = new CardSlot(
      { step: (by) => void this.#step(by), dismiss: (finding, scope) => this.#dismiss(finding, scope) },
      signal,
    );
  }

  async start(): Promise<void> {
    const { signal } = this.#life;
    onMessage((message) => this.#hear(message), signal);
    await whenActivated(document, signal);
    await this.#greet();
    whenBack(() => void this.#greet(), signal);
  }

  /** What only a page with findings needs: the card, at hand before it is asked for, and an ear for clicks. */
  #attend(): void {
    addEventListener('click', this.#click, { passive: true, signal: this.#life.signal });
    this.#listen ??= watchForOrphanage(() => this.#card.present?.farewell(), this.#life);
    this.#listen();
    void this.#card.ready();
  }

  async #greet(): Promise<void> {
    const reply = await send({ type: 'hello', url: location.href });
    if (!reply || this.#life.signal.aborted) return;
    this.#marks.show(reply.marks);
    if (reply.mode === 'automatic') await this.#check.start(false);
  }

  #paint(checked: Checked | undefined): void {
    if (!checked?.findings.length) {
      this.#marks.clear();
    } else {
      this.#marks.paint(checked.findings, checked.reading.blocks, checked.unmarked);
      dressShadows(checked.reading.shadows);
      requestIdleCallback(() => this.#attend());
    }
  }

  #hear(message: ToContent): void {
    switch (message.type) {
      case 'read-now':
        void this.#check.start(true);
        break;
      case 'show-finding':
        void this.#show(message.index);
        break;
      case 'next-finding':
        void this.#step(message.step);
        break;
      case 'set-marks':
        this.#marks.show(message.shown);
        break;
      case 'set-unmarked':
        this.#marks.setUnmarked(message.unmarked);
        break;
      case 'check-selection':
        void checkSelection(() => this.#card.ready(), this.#check.checked?.reading.article);
        break;
      case 'redress-card':
        this.#card.drop();
        break;
      case 'switch-off':
        this.#card.present?.close();
        this.#check.stop();
    }
  }

  /** Opens the card of the mark that was clicked; a click elsewhere closes it. Links do what links do. */
  readonly #click = (event: MouseEvent): void => {
    const card = this.#card.present;
    if (!event.isTrusted || card?.holds(event)) return;
    card?.close();
    if (event.button !== 0 || event.defaultPrevented || getSelection()?.isCollapsed === false) return;
    const shadows = this.#check.checked?.reading.shadows ?? [];
    const mark = markAt(this.#marks.all, event.clientX, event.clientY, shadows);
    if (mark && !isForThePage(event)) void this.#show(mark.index);
  };

  /** To the next or previous marked finding, round and round. */
  async #step(by: 1 | -1): Promise<void> {
    const { all } = this.#marks;
    if (all.length === 0) return (await this.#card.ready())?.say('card_no_findings');
    const here = all.findIndex(({ index }) => index === this.#at);
    const next = here < 0 ? all.at(by === 1 ? 0 : -1) : all[(here + by + all.length) % all.length];
    if (next) await this.#show(next.index);
  }

  /** Goes to a finding and shows its card; without a card the words light up all the same. */
  async #show(index: number): Promise<void> {
    const { checked } = this.#check;
    const finding = checked?.findings[index];
    if (!finding) return;
    this.#at = index;
    const block = checked.reading.blocks[finding.block];
    const range = block && toRange(block, finding.start, finding.end);
    if (range) {
      scrollTo(range);
      this.#marks.pulse(range);
    }
    const { all } = this.#marks;
    if (all.length === 0) void send({ type: 'light-up', url: location.href });
    const position = all.findIndex((mark) => mark.index === index) + 1;
    const card = await this.#card.ready();
    if (this.#at !== index) return;
    card?.showFinding({ finding, anchor: range && beside(range), position, total: all.length, gone: !range });
  }

  async #dismiss(finding: Finding, scope: DismissScope): Promise<Dismissed | undefined> {
    const reply = await send({ type: 'dismiss', url: location.href, finding, scope });
    if (!reply) return undefined;
    this.#marks.setUnmarked(reply.unmarked);
    return { passing: reply.passing === true, undo: () => void send({ type: 'undo-dismiss', id: reply.id }) };
  }
}

/** A click on a link, a control or anything of that kind is the page's. */
function isForThePage(event: MouseEvent): boolean {
  return event
    .composedPath()
    .some((target) => target instanceof Element && fits(target, 'a[href],button,input,select,textarea,label,summary'));
}
