import { regionOf } from './language';
import type { StructuredArticle } from './structured-data';

/** Endings that have a country's letters and are used by everybody. */
const anybody = new Set('ac ai am cc co eu fm gg io la ly me nu sh st to tv vc ws'.split(' '));

/** Large outlets whose address does not tell their country. A bare "$" in them is read as that country's. */
const outlets: Readonly<Record<string, string>> = {
  AE: 'thenationalnews gulfnews khaleejtimes',
  AR: 'clarin',
  AU: '9news smh theage afr',
  BR: 'globo',
  CA: 'theglobeandmail nationalpost financialpost globalnews torontosun',
  DE: 'dw',
  ES: 'elpais lavanguardia',
  FR: 'france24',
  GB: 'bbc theguardian ft economist thetimes sky reuters',
  HK: 'scmp',
  IE: 'irishtimes irishexaminer',
  IL: 'timesofisrael jpost haaretz ynetnews',
  IN: 'thehindu hindustantimes indiatimes indianexpress ndtv livemint news18',
  JP: 'japantimes japannews nikkei',
  NG: 'punchng vanguardngr thisdaylive',
  PK: 'dawn',
  PL: 'notesfrompoland',
  QA: 'aljazeera',
  SG: 'straitstimes channelnewsasia',
  UA: 'kyivindependent kyivpost pravda unian ukrinform censor',
  US:
    'nytimes washingtonpost wsj usatoday cnn foxnews nbcnews cbsnews npr apnews bloomberg cnbc politico axios thehill ' +
    'latimes chicagotribune bostonglobe sfchronicle time newsweek theatlantic newyorker vox slate salon propublica ' +
    'businessinsider forbes fortune marketwatch barrons huffpost nypost thedailybeast abcnews msnbc pbs rollcall ' +
    'seattletimes dallasnews houstonchronicle miamiherald denverpost startribune inquirer',
};
const countryOfOutlet = new Map(
  Object.entries(outlets).flatMap(([country, names]) => names.split(' ').map((name) => [name, country] as const)),
);

/**
 * The outlet's country, ISO 3166-1 alpha-2: from the end of its address, its publisher's address, our list of outlets, or
 * the region of the page's language. A region of "US" is what publishing software writes by default, so on its own it
 * says nothing: a bare "$" then waits.
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
  const known = countryOfOutlet.get(labels.at(-2) ?? '');
  if (known) return known;
  return [regionOf(openGraphLocale), regionOf(languageTag)].find((region) => region !== undefined && region !== 'US');
}
