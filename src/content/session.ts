import type { Finding } from '../engine/report';
import type { DismissScope, ToContent } from '../platform/messages';
import { extensionAlive, onMessage, send, words } from './browser';
import { Card } from './card/card';
import type { Anchor } from './card/host';
import { runIdle } from './idle';
import { markAt } from './mark/hit';
import { Marks, rangeOf } from './mark/marks';
import { watchChanges } from './observe/changes';
import { type PageReading, readPage } from './read/read-page';
import { readSelection } from './selection';

/** One page's life with us: says hello, reads, paints, answers, until `signal` aborts. */
export class Session {
  readonly #signal: AbortSignal;
  readonly #marks: Marks;
  readonly #card: Card;
  #reading: PageReading | undefined;
  #findings: readonly Finding[] = [];
  #pass = 0;
  #sent = '';
  #at = -1;
  #watching = false;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    this.#marks = new Marks(signal);
    this.#card = new Card(
      {
        step: (by) => this.#step(by),
        dismiss: (finding, scope) => this.#dismiss(finding, scope),
        closed: () => undefined,
      },
      signal,
    );
  }

  async start(): Promise<void> {
    onMessage((message) => this.#hear(message), this.#signal);
    addEventListener('click', (event) => this.#click(event), { signal: this.#signal, passive: true });
    const reply = await send({ type: 'hello', url: location.href });
    if (!reply || this.#signal.aborted) return;
    this.#marks.show(reply.marks);
    if (reply.mode === 'automatic') await this.#read(false);
  }

  async #read(always: boolean): Promise<void> {
    const pass = ++this.#pass;
    const url = location.href;
    const reading = await runIdle(readPage(document, new URL(url), always), this.#signal);
    if (this.#signal.aborted || pass !== this.#pass) return;
    if (!this.#watching) {
      this.#watching = true;
      watchChanges(
        document,
        () => true,
        () => void this.#read(always),
        this.#signal,
      );
    }
    if (!reading) {
      this.#reading = undefined;
      this.#findings = [];
      this.#sent = '';
      this.#marks.clear();
      await send({ type: 'not-an-article', url });
      return;
    }
    this.#reading = reading;
    const content = JSON.stringify(reading.article) + url;
    if (content === this.#sent) return this.#marks.paint(this.#findings, reading.blocks);
    this.#sent = content;
    const reply = await send({ type: 'article', url, article: reading.article, pass });
    if (!reply || this.#signal.aborted || pass !== this.#pass) return;
    this.#findings = reply.findings;
    this.#marks.paint(reply.findings, reading.blocks);
  }

  #hear(message: ToContent): void {
    switch (message.type) {
      case 'read-now':
        this.#sent = '';
        void this.#read(true);
        break;
      case 'show-finding':
        this.#show(message.index);
        break;
      case 'next-finding':
        this.#step(message.step);
        break;
      case 'set-marks':
        this.#marks.show(message.shown);
        break;
      case 'check-selection':
        void this.#checkSelection();
        break;
      case 'switch-off':
        this.#card.close();
        this.#marks.clear();
        break;
    }
  }

  #click(event: MouseEvent): void {
    if (!event.isTrusted || this.#card.holds(event)) return;
    this.#card.close();
    if (event.button !== 0 || !getSelection()?.isCollapsed) return;
    const mark = markAt(this.#marks.all, event.clientX, event.clientY, this.#reading?.shadows ?? []);
    if (mark) this.#show(mark.index, false);
  }

  #step(by: 1 | -1): void {
    const { all } = this.#marks;
    const here = all.findIndex(({ index }) => index === this.#at);
    const next = all[(here + by + all.length) % all.length];
    if (next) this.#show(next.index);
  }

  #show(index: number, scroll = true): void {
    const finding = this.#findings[index];
    if (!finding || !this.#reading) return;
    this.#at = index;
    const range = rangeOf(finding, this.#reading.blocks);
    if (range && scroll) range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    if (range) this.#marks.pulse(range);
    const { all } = this.#marks;
    const position = all.findIndex((mark) => mark.index === index) + 1;
    this.#card.showFinding({ finding, anchor: range && beside(range), position, total: position ? all.length : 0 });
  }

  async #dismiss(finding: Finding, scope: DismissScope): Promise<(() => void) | undefined> {
    const reply = await send({ type: 'dismiss', url: location.href, finding, scope });
    if (!reply) return undefined;
    this.#sent = '';
    void this.#read(true);
    return () =>
      void send({ type: 'undo-dismiss', id: reply.id }).then(() => {
        this.#sent = '';
        return this.#read(true);
      });
  }

  async #checkSelection(): Promise<void> {
    const selected = readSelection(document);
    if (!selected) return this.#card.showMessage(words('card_checked'), words('card_nothing_selected'), undefined);
    const { text, start, end, range } = selected;
    const anchor = range && beside(range);
    const { published, language, country } = this.#reading?.article ?? {};
    const reply = await send({
      type: 'selection',
      url: location.href,
      text,
      start,
      end,
      ...(published && { published }),
      ...(language && { language }),
      ...(country && { country }),
    });
    if (!reply)
      return this.#card.showMessage(
        words('card_checked'),
        words(extensionAlive() ? 'card_failed' : 'card_reload'),
        anchor,
      );
    const [only] = reply.findings;
    if (only && reply.findings.length === 1)
      return this.#card.showFinding({ finding: only, anchor, position: 0, total: 0 });
    this.#card.showMessage(words('card_checked'), reply.message ?? '', anchor, reply.findings, (finding) =>
      this.#card.showFinding({ finding, anchor, position: 0, total: 0 }),
    );
  }
}

function beside(range: Range): Anchor {
  return { box: () => (range.startContainer.isConnected ? range.getBoundingClientRect() : undefined) };
}
