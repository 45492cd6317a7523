import { firstNamed, holds, isElement, lastChildOf, parentOf, previousSiblingOf, select, textOf } from './dom';

/** A paragraph of prose has at least this many characters; below stand labels, links and bylines. */
const PROSE = 50;
const MOST_PARAGRAPHS = 400;
/** Where a page's paragraphs hold more characters, or lie deeper, than any story's, what was weighed must do. */
const MOST_CHARACTERS = 500_000;
const MOST_ANCESTORS = 50_000;
/** The part that holds the article holds this share of the page's prose. */
const SHARE = 0.75;
const aside = 'nav,aside,footer,[role=complementary],[role=navigation],[hidden],[aria-hidden=true]';

const parts = 'article, main, [role=main]';

/** Where the prose of a page stands. */
export interface Prose {
  /** Characters of prose found. */
  readonly total: number;
  readonly paragraphs: number;
  /** Characters of prose in an element and all below it. */
  within(element: Element): number;
}

/** Weighs the paragraphs of a page, each with its ancestors, within the caps above; no style, no layout. */
export function weighProse(root: Element): Prose {
  const weights = new Map<Node, number>();
  let total = 0;
  let paragraphs = 0;
  let seen = 0;
  let climbed = 0;
  for (const paragraph of firstNamed(root, 'p', MOST_PARAGRAPHS)) {
    if (seen > MOST_CHARACTERS || climbed > MOST_ANCESTORS) break;
    const length = (textOf(paragraph) ?? '').trim().length;
    seen += length;
    if (length < PROSE || Element.prototype.closest.call(paragraph, aside) !== null) continue;
    total += length;
    paragraphs += 1;
    for (let node: Node | null = paragraph; node; node = parentOf(node)) {
      weights.set(node, (weights.get(node) ?? 0) + length);
      climbed += 1;
      if (node === root) break;
    }
  }
  return { total, paragraphs, within: (element) => weights.get(element) ?? 0 };
}

/**
 * The part to read: the deepest element with most of the prose, widened to the `<article>` or `<main>` around it, so that
 * headline, standfirst and pictures come with it. The whole of `root` when there is no prose in paragraphs.
 */
export function findMainPart(root: Element, prose: Prose): Element {
  if (prose.total === 0) return onlyOne(select(root, parts, 2)) ?? root;
  let part = root;
  for (let next = heaviestChild(part, prose); next; next = heaviestChild(part, prose)) part = next;
  const around = Element.prototype.closest.call(part, parts);
  return around && holds(root, around) ? around : part;
}

function onlyOne<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function heaviestChild(part: Element, prose: Prose): Element | undefined {
  for (let child = lastChildOf(part); child; child = previousSiblingOf(child)) {
    if (isElement(child) && prose.within(child) >= prose.total * SHARE) return child;
  }
  return undefined;
}
