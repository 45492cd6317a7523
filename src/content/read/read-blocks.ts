import type { CellPlace } from '../../engine/article';
import { BlockBuilder, type Context } from './block-builder';
import { attribute, isElement, isText, lastChildOf, nameOf, previousSiblingOf, shadowOf, textOf } from './dom';
import { isBeside, isUnread, roleOf } from './elements';
import type { Limits } from './limits';
import { lookOf } from './look';
import type { Prose } from './main-part';
import type { PageBlock } from './page-block';
import { stepInto } from './table-cells';

/** A part with more than this share of the prose is read whatever its class names say. */
const MUCH = 0.3;
const STEPS_BETWEEN_STOPS = 25;
const LONGEST_DATUM = 250;

export interface ReadResult {
  readonly blocks: readonly PageBlock[];
  /** Open shadow roots that were read. */
  readonly shadows: readonly ShadowRoot[];
  /** Whether a limit cut the reading short. */
  readonly cut: boolean;
}

/** What waits on the stack: a node to enter, or the end of an element, back in the context around it. */
type Waiting = { readonly node: Node } | { readonly leave: Context; readonly block: boolean; readonly sign?: string };

/**
 * Reads the visible text below `root` into blocks: inline elements join, block elements split. A generator, so that the
 * caller can stop between nodes. No recursion (a page may nest as deep as it likes), no layout, no change to the page.
 */
export function* readBlocks(root: Element, prose: Prose, limits: Limits): Generator<void, ReadResult> {
  const builder = new BlockBuilder();
  const shadows: ShadowRoot[] = [];
  const stack: Waiting[] = [{ node: root }];
  let context: Context = { role: 'paragraph', element: root };
  let tables = 0;
  let steps = 0;
  let spent = 0;
  let since = performance.now();
  const isOver = (): boolean =>
    steps > limits.nodes ||
    builder.characters > limits.characters ||
    builder.blocks.length > limits.blocks ||
    spent > limits.time;
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ('leave' in next) {
      if (next.sign) builder.addSign(next.sign);
      if (next.block) builder.close(context);
      context = next.leave;
      continue;
    }
    // Elements in one go; a text in as many as it has lines that stand for themselves.
    const lines = isText(next.node) ? builder.addText(next.node, context) : undefined;
    do {
      steps += 1;
      if (steps % STEPS_BETWEEN_STOPS === 0) {
        spent += performance.now() - since;
        yield;
        since = performance.now();
      }
      // The block under way is left out: half a sentence may say something else than the whole.
      if (isOver()) return { blocks: builder.blocks, shadows, cut: true };
    } while (lines && !lines.next().done);
    if (isElement(next.node)) context = enter(next.node, context);
  }
  builder.close(context);
  return { blocks: builder.blocks, shadows, cut: builder.cut };

  /** Opens an element: what waits is its content and then its end. Gives the context of its content. */
  function enter(element: Element, around: Context): Context {
    const name = nameOf(element);
    if (name === 'br' || name === 'hr') {
      if (name === 'br') builder.breakLine(around);
      else builder.close(around);
      return around;
    }
    const cell = stepInto(element, name, around.grid);
    if (isUnread(element, name)) return around;
    if (isNote(element, name, builder)) {
      builder.addNote();
      return around;
    }
    const much = element === root || prose.within(element) > prose.total * MUCH;
    if (!much && isBeside(element)) return around;
    const look = lookOf(element, much);
    if (look === 'hidden') return around;
    const block = look === 'block';
    if (block) builder.close(around);
    const quote = name === 'q';
    if (quote) builder.addSign('“');
    stack.push({ leave: around, block, ...(quote && { sign: '”' }) });
    pushContent(element, stack, shadows);
    if (!block) return around;
    const inner = contextOf(element, name, around, cell);
    return name === 'table' || name === 'dl' ? { ...inner, grid: { table: tables++, row: -1, column: -1 } } : inner;
  }
}

function contextOf(element: Element, name: string, around: Context, cell: CellPlace | undefined): Context {
  if (name === 'td' || name === 'th') {
    return isForLayout(element) ? { role: 'paragraph', element } : { role: 'table-cell', element, cell };
  }
  const role = roleOf(name) ?? around.role;
  const kept = role === 'paragraph' || around.role !== 'quotation' ? role : 'quotation';
  const preformatted = name === 'pre' || around.preformatted === true;
  return {
    role: kept,
    element,
    cell: cell ?? around.cell,
    grid: around.grid,
    ...(preformatted && { preformatted }),
  };
}

/** A cell that holds far more than a datum: tables once laid out whole pages, and newsletters still do. */
function isForLayout(cell: Element): boolean {
  return (textOf(cell) ?? '').length > LONGEST_DATUM || cell.querySelector('table,h1,h2,h3') !== null;
}

/** Pushes an element's content, last first: the shadow tree where there is an open one, slots with what fills them. */
function pushContent(element: Element, stack: Waiting[], shadows: ShadowRoot[]): void {
  const shadow = shadowOf(element);
  if (shadow) shadows.push(shadow);
  if (!shadow && nameOf(element) === 'slot') {
    const filled = (element as HTMLSlotElement).assignedNodes();
    if (filled.length > 0) {
      for (const node of filled.reverse()) stack.push({ node });
      return;
    }
  }
  for (let node = lastChildOf(shadow ?? element); node; node = previousSiblingOf(node)) stack.push({ node });
}

const unitBeforePower = /(^|[^\p{L}])([kcmd]?m|ft|mi|in|yd)$/u;
const noteSign = /^[\s[(]*([\d*†‡§]+|[a-z])[\s\])]*$/i;

/**
 * Whether a raised sign is a note ("€185 billion¹"), which would otherwise become part of the figure. A power of a unit
 * ("km²") is read; one of a number is not, and neither is the number: a sign stands between.
 */
function isNote(element: Element, name: string, builder: BlockBuilder): boolean {
  if (name !== 'sup') return false;
  const text = textOf(element) ?? '';
  if (!noteSign.test(text)) return false;
  if (element.querySelector('a') || attribute(element, 'role') === 'doc-noteref') return true;
  if (unitBeforePower.test(builder.open)) return false;
  if (/\d$/.test(builder.open)) builder.addSign('^');
  return !/\^$/.test(builder.open);
}
