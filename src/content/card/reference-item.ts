import type { ReferenceValue, SourceCitation } from '../../engine/report';
import { writeDay } from '../../platform/day';
import { sourceName } from '../../platform/source-name';
import { make } from './make';
import { readerLanguage, words } from './words';

/** One reference value: what it says, of what, as of when, and where that can be read. */
export function referenceItem({
  label,
  told = label,
  scope,
  scopeName = scope,
  asOf,
  source,
  addedPack,
}: ReferenceValue): HTMLElement {
  const about = [scopeName, asOf && words('card_as_of', readableDate(asOf))].filter((part) => part).join(' · ');
  return make(
    'li',
    {},
    make('p', { class: 'value', attributes: { dir: 'auto' } }, told),
    about ? make('p', { class: 'note' }, about) : undefined,
    make('p', { class: 'source', attributes: { dir: 'auto' } }, sourceOf(source)),
    addedPack ? make('p', { class: 'note' }, words('card_added_pack', addedPack)) : undefined,
  );
}

/** A link that opens only at an https address; otherwise plain text. */
function sourceOf(source: SourceCitation): Node | string {
  const { url, published } = source;
  const text = sourceName(source) + (published ? ` (${readableDate(published)})` : '');
  if (!url.startsWith('https://')) return text;
  const attributes = { href: url, target: '_blank', rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' };
  return make('a', { attributes }, text);
}

/** A day or month in the reader's own form; what is neither stays as it is written. */
function readableDate(date: string): string {
  return writeDay(date, (_, options) => new Intl.DateTimeFormat(readerLanguage(), options));
}
