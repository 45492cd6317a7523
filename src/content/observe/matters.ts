import { holds, isElement, nameOf, textOf } from '../read/dom';

/** Of a storm of records only so many are looked at; more than that is taken to matter. */
const MOST_RECORDS = 300;
const silent = new Set(['script', 'style', 'iframe', 'link', 'noscript', 'img', 'svg', 'template', 'video']);

/**
 * Whether changes of the page touch text that is, or may become, part of the article. Not so: changes in parts beside the
 * one that is read, frames and scripts put into it, empty slots for advertisements, and our own card.
 */
export function touchesText(records: readonly MutationRecord[], part: Element | undefined): boolean {
  return records.length > MOST_RECORDS || records.some((record) => matters(record, part));
}

function matters({ type, target, addedNodes, removedNodes }: MutationRecord, part: Element | undefined): boolean {
  if (part?.isConnected && !holds(part, target) && !holds(target, part)) return false;
  if (type === 'characterData') return true;
  return hasText(addedNodes) || hasText(removedNodes);
}

function hasText(nodes: NodeList): boolean {
  return Array.from(nodes).some(
    (node) => !(isElement(node) && silent.has(nameOf(node))) && (textOf(node) ?? '').trim() !== '',
  );
}
