import type { Pack } from './records';

export interface Change {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly table: string;
  readonly id: string;
  /** For a change: each field with what it was and is. */
  readonly detail: string;
}

const tables = ['entities', 'measures', 'sources', 'observations', 'offices', 'people', 'tenures'] as const;

/** What a reviewer of an update must see: records by id, series point by point. */
export function diffPacks(before: Pack, after: Pack): Change[] {
  const changes = tables.flatMap((table) => diffRecords(table, flat(before[table]), flat(after[table])));
  return [
    ...changes,
    ...diffRecords('series', points(before), points(after)),
    ...diffRecords('rates', rates(before), rates(after)),
  ];
}

type Fields = Readonly<Record<string, string>>;

function flat(records: readonly { readonly id: string }[]): Map<string, Fields> {
  return new Map(
    records.map((record) => [
      record.id,
      Object.fromEntries(
        Object.entries(record).map(([name, value]) => [name, name === 'pack' ? '' : JSON.stringify(value)]),
      ),
    ]),
  );
}

function points({ series }: Pack): Map<string, Fields> {
  return new Map(
    series.flatMap(({ measure, entity, source, step, first, values }) =>
      values.flatMap((value, at) => {
        const period =
          step === 'year' ? String(first + at) : `${Math.floor((first + at) / 12)}-${((first + at) % 12) + 1}`;
        return value === undefined ? [] : [[`${source}:${measure}:${entity}:${period}`, { value }] as const];
      }),
    ),
  );
}

function rates(pack: Pack): Map<string, Fields> {
  return new Map(
    pack.rates.flatMap(({ quote, source, points: own }) =>
      own.map(({ date, rate }) => [`${source}:${quote}:${date}`, { rate }] as const),
    ),
  );
}

function diffRecords(table: string, before: ReadonlyMap<string, Fields>, after: ReadonlyMap<string, Fields>): Change[] {
  const removed = [...before.keys()].filter((id) => !after.has(id));
  const gone = removed.map((id): Change => ({ kind: 'removed', table, id, detail: '' }));
  const rest = [...after].flatMap(([id, fields]): Change[] => {
    const old = before.get(id);
    if (!old) return [{ kind: 'added', table, id, detail: '' }];
    const names = [...new Set([...Object.keys(old), ...Object.keys(fields)])].filter(
      (name) => old[name] !== fields[name],
    );
    const detail = names.map((name) => `${name} ${old[name] ?? 'nothing'} → ${fields[name] ?? 'nothing'}`).join(', ');
    return names.length === 0 ? [] : [{ kind: 'changed', table, id, detail }];
  });
  return [...gone, ...rest];
}
