import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packsFolder, readBundled } from '../packs/read/bundled';

interface Licence {
  readonly name: string;
  readonly path?: string;
  readonly title?: string;
}

/**
 * Whose data the reference packs hold, under what licence, and what was done to them: the attribution that CC BY and the
 * central banks' terms ask for. Cost: reading all packs.
 */
export function dataLicences(root: string): string {
  const packs = readBundled(root).map(({ pack }) => {
    const descriptor = join(packsFolder(root), pack.name, 'datapackage.json');
    const { licenses } = JSON.parse(readFileSync(descriptor, 'utf8')) as { licenses: readonly Licence[] };
    const publishers = [...new Set(pack.sources.map(({ publisher }) => publisher))].sort();
    return [
      `${pack.title} (pack ${pack.name}, as of ${pack.asOf})`,
      ...licenses.map(({ name, path, title }) => `Licence: ${[name, path, title].filter(Boolean).join(', ')}`),
      `Sources: ${publishers.join('; ')}`,
    ].join('\n');
  });
  return [
    'Reference data',
    'The packs are our own selection of published figures, dates and office-holders. Values are as printed, at most rounded to eight significant digits; monthly exchange rates are averages of the daily ones. Each row names its source, and the options page links to all of them. No publisher endorses this extension.',
    ...packs,
  ].join('\n\n');
}
