import { formatCsv } from '../read/csv';

/**
 * The files of a small, sound pack called `name`: one made-up fact to be written over. It passes every check as it stands.
 */
export function templateFiles(name: string): ReadonlyMap<string, string> {
  const descriptor = {
    name,
    title: 'Lighthouses of Exampleland (write over me)',
    version: '1.0.0',
    as_of: '2026-01-15',
    licenses: [{ name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
    contributors: [{ title: 'Your name or newsroom', role: 'author' }],
  };
  return new Map([
    ['datapackage.json', `${JSON.stringify(descriptor, undefined, 2)}\n`],
    [
      'sources.csv',
      formatCsv(
        ['id', 'publisher', 'title', 'url', 'published'],
        [['yearbook', 'Exampleland Statistical Office', 'Yearbook 2025', 'https://example.org/yearbook', '2026-01-15']],
      ),
    ],
    [
      'entities.csv',
      formatCsv(
        ['id', 'kind', 'name', 'aliases', 'adjectives', 'metonyms'],
        [['exampleland', 'place', 'Exampleland', 'Isle of Exampleland|Example Island', 'Examplelandish', '']],
      ),
    ],
    [
      'measures.csv',
      formatCsv(
        ['id', 'name', 'unit', 'kind', 'aliases', 'not', 'neutral'],
        [
          [
            'lighthouses',
            'Number of lighthouses',
            'lighthouse',
            'count',
            'number of lighthouses|lighthouses',
            'abandoned|for sale',
            'total|working',
          ],
        ],
      ),
    ],
    [
      'observations.csv',
      formatCsv(
        [
          ...['id', 'measure', 'entity', 'scope', 'label', 'value', 'unit', 'stage', 'period', 'as_of', 'chain'],
          ...['precision', 'source'],
        ],
        [
          [
            ...['lighthouses.2025', 'lighthouses', 'exampleland', 'exampleland', 'Lighthouses of Exampleland', '214'],
            ...['lighthouse', 'measured', '2025', '2025-12-31', 'periods', 'exact', 'yearbook'],
          ],
        ],
      ),
    ],
  ]);
}
