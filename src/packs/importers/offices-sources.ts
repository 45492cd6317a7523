import { createHash } from 'node:crypto';
import type { SourceRow } from './import';

export type Citation = SourceRow;

/** Rosters under a share-alike licence serve for checks only. */
const notShipped = /CC BY-SA layer|public repository/i;

const knownHosts: Readonly<Record<string, string>> = {
  'en.wikipedia.org': "Wikipedia's current events",
  'github.com/factbook': 'CIA World Factbook',
  'www.whitehouse.gov': 'The White House',
};

/** The first page that may be shown: https, with its publisher as given or known by its host. */
export function citation(pages: readonly (readonly [string | undefined, string | undefined])[]): Citation | undefined {
  const secure = pages.filter(([url]) => url?.startsWith('https://'));
  const [url, given] = secure.find(([, publisher]) => !notShipped.test(publisher ?? '')) ?? secure[0] ?? [];
  if (!url) return undefined;
  const { host, pathname } = new URL(url);
  const known = Object.entries(knownHosts).find(([prefix]) => `${host}${pathname}`.startsWith(prefix))?.[1];
  const publisher = known ?? plainPublisher(given ?? '') ?? host.replace(/^www\./, '');
  return {
    id: `held-${createHash('sha1').update(url).digest('hex').slice(0, 10)}`,
    publisher,
    title: '',
    url,
    published: dateIn(pathname),
  };
}

/** "Wikidata via every-politician-scrapers (CC0, 2022)" → "Wikidata". */
function plainPublisher(given: string): string | undefined {
  const plain = given
    .replace(/\s*\(.*$/, '')
    .replace(/ via every-politician-scrapers$/, '')
    .trim();
  return plain === '' ? undefined : plain;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** The day that a Wikipedia current-events page is of. */
function dateIn(pathname: string): string {
  const [, year, name = '', day = ''] = /Current_events\/(\d{4})_([A-Z][a-z]+)_(\d{1,2})$/.exec(pathname) ?? [];
  const month = months.indexOf(name) + 1;
  return year && month > 0 ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : '';
}
