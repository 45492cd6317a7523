import { describePacks } from '../../packs/describe';
import { readOptions } from '../options';

/** What each bundled pack holds, as a table or with `--json` in the form that CONTRIBUTING.md gives. */
export function runList(argv: readonly string[], root: string): number {
  const { values } = readOptions(argv, { json: { type: 'boolean' } }, 'packs -- list [--json]');
  const rows = describePacks(root).map((pack) => ({
    pack: pack.name,
    version: pack.version,
    licence: pack.licence,
    asOf: pack.asOf,
    observations: pack.observations,
    tenures: pack.tenures,
    measures: pack.measures.length,
    entities: pack.entities,
    sources: pack.sources.length,
  }));
  if (values.json) {
    process.stdout.write(`${JSON.stringify(rows)}\n`);
    return 0;
  }
  for (const row of rows) {
    process.stdout.write(
      `${row.pack} ${row.version}: ${row.observations} observations, ${row.tenures} tenures, ${row.measures} measures, ` +
        `${row.entities} entities, ${row.sources} sources, as of ${row.asOf} (${row.licence})\n`,
    );
  }
  return 0;
}
