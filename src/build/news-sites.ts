/**
 * The news sites on which Countercheck reads pages by itself. Everywhere else it reads only when the reader asks.
 * Registrable domains; every subdomain and both schemes are included. Kept in order of country, then name: a site added
 * here reaches readers only after the browser has asked them to agree, so the list is settled before a release.
 */
const newsSites: readonly string[] = [
  // Britain and Ireland
  'bbc.co.uk',
  'bbc.com',
  'ft.com',
  'guardian.co.uk',
  'independent.co.uk',
  'irishtimes.com',
  'rte.ie',
  'theguardian.com',
  // United States
  'apnews.com',
  'bloomberg.com',
  'nytimes.com',
  'washingtonpost.com',
  'wsj.com',
  // Europe
  'dw.com',
  'euractiv.com',
  'euronews.com',
  'france24.com',
  'lemonde.fr',
  'politico.eu',
  'spiegel.de',
  // World
  'aljazeera.com',
  'kyivindependent.com',
  'reuters.com',
];

export const newsMatches: readonly string[] = newsSites.map((site) => `*://*.${site}/*`);
