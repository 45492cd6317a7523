import type { Reference } from '../../engine/reference/reference';
import type { Observation, Tenure } from '../../engine/reference/schema';
import { rangeWords } from '../../engine/verdicts/wording/values';
import type { Pack, Series } from '../records';
import type { LineOf } from '../validate/problem';

/** A fact of an added pack that says otherwise than a bundled one of the same thing. Both are kept, side by side. */
export interface Conflict {
  readonly file: string;
  readonly line?: number;
  /** "Population, Germany, 2023" in the reference's words. */
  readonly subject: string;
  readonly added: string;
  readonly bundled: string;
  readonly publisher: string;
}

const MOST_DAYS_TOGETHER = 7;
const MILLISECONDS_A_DAY = 86_400_000;

/** All conflicts of a pack with the bundled facts. Cost: a look-up for each measure and entity, then its rows. */
export function conflictsOf(pack: Pack, bundled: Reference, lineOf: LineOf): Conflict[] {
  const place = (file: string, id: string) => {
    const line = lineOf(pack.name, file, id);
    return { file, ...(line !== undefined && { line }) };
  };
  const conflicts: Conflict[] = [];
  for (const row of pack.observations) {
    const rival = rivalOf(row, bundled);
    if (rival) conflicts.push({ ...place('observations.csv', row.id), ...told(row, rival, bundled) });
  }
  for (const series of pack.series) {
    const rows = pointsOf(series);
    const first = rows.map((row) => [row, rivalOf(row, bundled)] as const).find(([, rival]) => rival);
    if (!first?.[1]) continue;
    const at = place(`series-${series.step}ly.csv`, `${series.measure},${series.entity}`);
    conflicts.push({ ...at, ...told(first[0], first[1], bundled) });
  }
  for (const tenure of pack.tenures) {
    const rival = rivalHolder(tenure, bundled);
    if (!rival) continue;
    const name = (id: string) => bundled.person(id)?.name ?? pack.people.find((one) => one.id === id)?.name ?? id;
    conflicts.push({
      ...place('tenures.csv', tenure.id),
      subject: bundled.office(tenure.office)?.titles[0] ?? tenure.office,
      added: `${name(tenure.person)}, ${tenure.start} – ${tenure.end ?? ''}`,
      bundled: `${name(rival.person)}, ${rival.start} – ${rival.end ?? ''}`,
      publisher: bundled.source(rival.source)?.publisher ?? '',
    });
  }
  return conflicts;
}

type Row = Pick<Observation, 'measure' | 'entity' | 'scope' | 'unit' | 'value' | 'valueHigh' | 'date' | 'text'> &
  Pick<Observation, 'acceptLow' | 'acceptHigh' | 'period' | 'stage'>;

/** A bundled row of the same measure, entity, scope, unit, stage and period whose value is another. */
function rivalOf(row: Row, bundled: Reference): Observation | undefined {
  const same = bundled
    .observations(row.measure, row.entity)
    .filter(
      (one) =>
        one.scope === row.scope &&
        one.unit === row.unit &&
        one.stage === row.stage &&
        one.period.kind === row.period.kind &&
        one.period.from === row.period.from &&
        one.period.to === row.period.to,
    );
  return same.some((one) => meets(row, one)) ? undefined : same[0];
}

function meets(a: Row, b: Row): boolean {
  if (a.date !== b.date || a.text !== b.text) return false;
  const [lowA, highA] = bandOf(a);
  const [lowB, highB] = bandOf(b);
  return lowA <= highB && lowB <= highA;
}

const bandOf = ({ value, valueHigh = value, acceptLow = value, acceptHigh = valueHigh }: Row): [number, number] => [
  Math.min(value, acceptLow),
  Math.max(valueHigh, acceptHigh),
];

function* pointsFrom({ values, first, step, ...key }: Series): Generator<Row> {
  for (const [at, written] of values.entries()) {
    if (written === undefined) continue;
    const year = step === 'year' ? first + at : Math.floor((first + at) / 12);
    const month = step === 'year' ? undefined : ((first + at) % 12) + 1;
    const last = new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
    const from = `${year}-${String(month ?? 1).padStart(2, '0')}-01`;
    yield { ...key, value: Number(written), stage: 'measured', period: { from, to: last, kind: 'point' } };
  }
}

const pointsOf = (series: Series): readonly Row[] => [...pointsFrom(series)];

function told(row: Row, rival: Observation, bundled: Reference): Omit<Conflict, 'file' | 'line'> {
  const { from, to } = row.period;
  const when =
    from.slice(0, 4) === to.slice(0, 4) && to.endsWith('12-31') && from.endsWith('01-01') ? to.slice(0, 4) : to;
  const names = [bundled.measure(row.measure)?.name, bundled.entity(row.entity)?.name, when];
  return {
    subject: names.filter(Boolean).join(', '),
    added: valueWords(row),
    bundled: valueWords(rival),
    publisher: bundled.source(rival.source)?.publisher ?? '',
  };
}

/** The value as the engine's explanations write it: "70 million people". */
export function valueWords({ value, valueHigh, unit, date, text }: Row): string {
  return text ?? date ?? rangeWords(value, valueHigh, unit);
}

/** Somebody else in an office of one holder at the same time, for more than a handing over takes. */
function rivalHolder(tenure: Tenure, bundled: Reference): Tenure | undefined {
  if (!bundled.office(tenure.office)?.singleHolder) return undefined;
  return bundled.tenuresOfOffice(tenure.office).find((other) => {
    if (other.person === tenure.person || other.acting !== tenure.acting) return false;
    const start = Math.max(Date.parse(tenure.start), Date.parse(other.start));
    const end = Math.min(
      Date.parse(tenure.end ?? tenure.confirmedUntil),
      Date.parse(other.end ?? other.confirmedUntil),
    );
    return (end - start) / MILLISECONDS_A_DAY > MOST_DAYS_TOGETHER;
  });
}
