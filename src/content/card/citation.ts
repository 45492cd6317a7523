import type { Finding } from '../../engine/report';
import { sourceName } from '../../platform/source-name';
import { words } from './words';

const LONGEST_FRAGMENT = 100;

/** A finding as a citation to paste: the quotation with a link to its place in the page, and the reference's sources. */
export function citation(finding: Finding, page: { title: string; url: string }): string {
  const { quote, explanation, told = explanation, reference } = finding;
  const lines = [`“${quote}” — ${page.title}, ${linkTo(page.url, quote)}`, told];
  for (const { label, told: value = label, asOf, scope, scopeName = scope, source, addedPack } of reference) {
    const added = addedPack ? ` (${words('card_added_pack', addedPack)})` : '';
    lines.push(
      `${[value, scopeName, asOf].filter((part) => part).join(', ')} — ${[sourceName(source), source.published].filter((part) => part).join(', ')}, ${source.url}${added}`,
    );
  }
  return lines.filter((line) => line !== '').join('\n');
}

/** The page's address with a text fragment, which browsers scroll to. */
function linkTo(url: string, quote: string): string {
  const page = url.split('#')[0] ?? url;
  if (quote.length > LONGEST_FRAGMENT) return page;
  return `${page}#:~:text=${encodeURIComponent(quote).replaceAll('-', '%2D')}`;
}
