import type { Article } from '../engine/article';
import type { Finding } from '../engine/report';
import { send } from './browser';
import { runIdle } from './idle';
import { watchChanges } from './observe/changes';
import { touchesText } from './observe/matters';
import { type PageReading, readPage } from './read/read-page';

/** What is known of the page now. */
export interface Checked {
  readonly reading: PageReading;
  readonly findings: readonly Finding[];
  /** Indexes of findings that get no mark. */
  readonly unmarked: readonly number[];
}

/**
 * Reads the page, has it checked, and does so again after each settled change, from `start` to `stop`. `changed` gets
 * each new state; nothing when the page is no article. Text that has not changed is not sent again.
 */
export class PageCheck {
  readonly #life: AbortSignal;
  readonly #changed: (checked: Checked | undefined) => void;
  #checked: Checked | undefined;
  #address = '';
  #always = false;
  #pass = 0;
  #reading: AbortController | undefined;
  #watching: AbortController | undefined;
  #observe: (roots: Iterable<Node>) => void = () => undefined;

  constructor(changed: (checked: Checked | undefined) => void, life: AbortSignal) {
    this.#changed = changed;
    this.#life = life;
  }

  get checked(): Checked | undefined {
    return this.#checked;
  }

  /** Begins, or begins anew; with `always` the page is read even if it looks like no article. */
  start(always: boolean): Promise<void> {
    this.#always ||= always;
    this.#forget();
    if (!this.#watching) {
      this.#watching = new AbortController();
      this.#observe = watchChanges(
        (records) => location.href !== this.#address || touchesText(records, this.#checked?.reading.part),
        () => void this.#read(),
        AbortSignal.any([this.#watching.signal, this.#life]),
      );
      this.#observe([document]);
    }
    return this.#read();
  }

  stop(): void {
    this.#watching?.abort();
    this.#watching = undefined;
    this.#reading?.abort();
    this.#forget();
    this.#changed(undefined);
  }

  #forget(): void {
    this.#checked = undefined;
    this.#address = '';
  }

  async #read(): Promise<void> {
    this.#reading?.abort();
    this.#reading = new AbortController();
    const signal = AbortSignal.any([this.#reading.signal, this.#life]);
    const url = location.href;
    const told = this.#address === url;
    const reading = await runIdle(readPage(document, new URL(url), this.#always), signal);
    if (signal.aborted) return;
    this.#address = url;
    if (!reading) {
      const before = this.#checked;
      this.#checked = undefined;
      if (before || !told) await send({ type: 'not-an-article', url });
      return this.#changed(undefined);
    }
    this.#observe(reading.shadows);
    if (told && this.#checked && sameText(reading.article, this.#checked.reading.article)) {
      this.#checked = { ...this.#checked, reading };
      return this.#changed(this.#checked);
    }
    const { article, cut } = reading;
    const reply = await send({ type: 'article', url, article, pass: ++this.#pass, ...(cut && { cut }) });
    if (signal.aborted || !reply) return;
    this.#checked = { reading, findings: reply.findings, unmarked: reply.unmarked ?? [] };
    this.#changed(this.#checked);
  }
}

function sameText(one: Article, other: Article): boolean {
  return (
    one.published === other.published &&
    one.blocks.length === other.blocks.length &&
    one.blocks.every(({ text }, at) => text === other.blocks[at]?.text)
  );
}
