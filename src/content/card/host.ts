import type { CardDress } from '../../platform/messages';
import tokens from '../../ui/colours.css?inline';
import { bodyOf, focusedIn, newElement, rootElementOf } from '../read/dom';
import styles from './card.css?inline';
import { guardFromCover } from './cover';
import { type Box, placeBeside, type Size } from './place';
import { readerDirection, readerLanguage } from './words';

/** CSS pixels. */
const TALLEST = 600;
const BORDERS = 2;

/** What a card stands beside: words of the page, or nothing (then it stands in the corner). */
export interface Anchor {
  box(): DOMRect | undefined;
}

/**
 * The one element of ours in a page: a host in the top layer with a closed shadow root, there only while the card is
 * open. Removed by `close`, after which focus is where it was.
 */
export class CardHost {
  #host: HTMLElement | undefined;
  #body: HTMLElement | undefined;
  #anchor: Anchor | undefined;
  #before: Element | null = null;
  #listening: AbortController | undefined;
  readonly #appearance: CardDress['appearance'];

  constructor(appearance: CardDress['appearance'], life: AbortSignal) {
    this.#appearance = appearance;
    life.addEventListener('abort', () => this.close());
  }

  /**
   * Shows `content` beside `anchor`, in place of what was shown. `label` names the dialogue to a screen reader; a `quiet`
   * one leaves the focus where it is.
   */
  show(content: HTMLElement, anchor: Anchor | undefined, label: string, quiet = false): void {
    if (!this.#host?.isConnected) this.#open();
    const body = this.#body;
    if (!body) return;
    this.#anchor = anchor;
    body.setAttribute('aria-label', label);
    body.replaceChildren(content);
    body.scrollTop = 0;
    this.#place();
    if (!quiet) body.focus({ preventScroll: true });
  }

  /** Places the card anew after its content has changed. */
  readonly refit = (): void => this.#place();

  close(): void {
    const host = this.#host;
    if (!host) return;
    this.#host = undefined;
    this.#body = undefined;
    this.#anchor = undefined;
    this.#listening?.abort();
    host.remove();
    if (this.#before instanceof HTMLElement && this.#before !== bodyOf(document))
      this.#before.focus({ preventScroll: true });
    this.#before = null;
  }

  /** Whether an event happened in the card. */
  holds(event: Event): boolean {
    return this.#host !== undefined && event.composedPath().includes(this.#host);
  }

  #open(): void {
    this.#listening?.abort();
    this.#before = focusedIn(document);
    const host = newElement('div');
    const shadow = host.attachShadow({ mode: 'closed' });
    dress(shadow, this.#appearance);
    const body = newElement('div');
    body.className = 'card';
    body.setAttribute('role', 'dialog');
    body.setAttribute('tabindex', '-1');
    body.dir = readerDirection();
    body.lang = readerLanguage();
    shadow.append(body);
    host.popover = 'manual';
    rootElementOf(document)?.append(host);
    host.showPopover();
    this.#host = host;
    this.#body = body;
    this.#listen(host, body);
  }

  #listen(host: HTMLElement, body: HTMLElement): void {
    const listening = new AbortController();
    const { signal } = listening;
    this.#listening = listening;
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (!event.isTrusted || event.key !== 'Escape') return;
      event.stopPropagation();
      this.close();
    };
    addEventListener('keydown', closeOnEscape, { capture: true, signal });
    addEventListener('scroll', this.#follow, { capture: true, passive: true, signal });
    addEventListener('resize', this.#follow, { passive: true, signal });
    guardFromCover(host, body, signal);
    // The page's own shortcuts are not for what is typed in the card.
    for (const name of ['keydown', 'keyup', 'keypress'])
      host.addEventListener(name, (event) => event.stopPropagation(), { signal });
  }

  #waiting = false;

  readonly #follow = (): void => {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      this.#place();
    });
  };

  #place(): void {
    const host = this.#host;
    const body = this.#body;
    const root = rootElementOf(document);
    if (!host || !body || !root) return;
    const viewport = { width: root.clientWidth, height: innerHeight };
    const size = { width: host.getBoundingClientRect().width, height: Math.min(TALLEST, body.scrollHeight + BORDERS) };
    const words = this.#anchor?.box() ?? cornerOf(viewport);
    const place = placeBeside(words, size, viewport, getComputedStyle(root).direction === 'rtl');
    for (const [name, value] of Object.entries(place)) {
      host.style.setProperty(`--cc-${name}`, `${Math.round(value)}px`, 'important');
    }
  }
}

/** Where a card stands that is beside nothing: low and to the right. */
function cornerOf({ width, height }: Size): Box {
  return { left: width, right: width, top: height, bottom: height };
}

/**
 * A constructed sheet: a page's content policy does not reach it, as it would a `<style>` in Firefox. A theme that the
 * reader chose decides whether the dark colours hold, whatever the system says.
 */
function dress(shadow: ShadowRoot, appearance: CardDress['appearance']): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + styles);
  for (const rule of Array.from(sheet.cssRules)) {
    if (appearance === 'system' || !('media' in rule)) continue;
    const media = rule.media as MediaList;
    if (media.mediaText.includes('color-scheme')) media.mediaText = appearance === 'dark' ? 'all' : 'not all';
  }
  shadow.adoptedStyleSheets = [sheet];
}
