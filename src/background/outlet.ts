import { newsSites } from '../platform/news-sites';
import { siteOf } from '../platform/settings';

let countries: ReadonlyMap<string, string> | undefined;

/** The country of a news site in our list, by its host or the nearest parent domain; settles a bare "$". */
export function countryOf(url: string): string | undefined {
  countries ??= new Map(newsSites.flatMap(({ host, country }) => (country ? [[host, country] as const] : [])));
  for (let host = siteOf(url); host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    const country = countries.get(host);
    if (country) return country;
  }
  return undefined;
}
