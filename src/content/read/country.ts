import { regionOf } from './language';
import type { StructuredArticle } from './structured-data';

/** Endings that have a country's letters and are used by everybody. */
const anybody = new Set('ac ai am cc co eu fm gg io la ly me nu sh st to tv vc ws'.split(' '));

/**
 * The outlet's country, ISO 3166-1 alpha-2, as far as the page tells: from the end of its address, its publisher's
 * address, or the region of the page's language. A region of "US" is what publishing software writes by default, so on
 * its own it says nothing. (The desk knows large outlets by name, where this gives nothing.)
 */
export function findCountry(
  address: URL,
  structured: StructuredArticle | undefined,
  languageTag: string | undefined,
  openGraphLocale: string | undefined,
): string | undefined {
  const labels = address.hostname.toLowerCase().split('.');
  const ending = labels.at(-1) ?? '';
  if (ending === 'gov' || ending === 'mil') return 'US';
  if (/^[a-z]{2}$/.test(ending) && !anybody.has(ending)) return ending === 'uk' ? 'GB' : ending.toUpperCase();
  const written = structured?.country;
  if (written && /^[A-Z]{2}$/.test(written)) return written;
  return [regionOf(openGraphLocale), regionOf(languageTag)].find((region) => region !== undefined && region !== 'US');
}
