import type { Reference } from '../../reference/reference';
import type { Measure, Observation } from '../../reference/schema';
import type { ReferenceValue } from '../../report';
import { joined, type Part, type Statement, type StatementKey, say } from '../../statement';
import { wholeDays } from './days';
import { labelled } from './in-english';
import { scopeWords } from './names';

const hedges = {
  exact: undefined,
  rounded: undefined,
  about: 'figure_about',
  'at-least': 'figure_at_least',
  'at-most': 'figure_at_most',
  almost: 'figure_almost',
} as const satisfies Readonly<Record<Observation['precision'], StatementKey | undefined>>;

/** "about €185 billion". */
export function rowValue({ date, value, valueHigh, unit, precision }: Observation): Part {
  if (date !== undefined) {
    const [from = '', to] = date.split('/');
    return to === undefined ? { from } : { from, to };
  }
  const isRange = valueHigh !== undefined && valueHigh !== value;
  const amount = {
    low: legible(value),
    ...(isRange && { high: legible(valueHigh) }),
    unit,
    digits: VALUE_DIGITS,
    ofReference: true,
  } as const;
  const hedge = hedges[precision];
  return hedge ? say(hedge, amount) : amount;
}

/** Significant digits of the reference's values from a million up. */
const VALUE_DIGITS = 4;

/** As a reader wants it: of "78.890244" and "56103.732", which some publishers print, two decimals; of less than 1, three digits. */
function legible(value: number): number {
  const size = Math.abs(value);
  if (size < 1000 && Number(value.toFixed(MOST_DECIMALS)) === value) return value;
  return Number(size < 1 ? value.toPrecision(3) : value.toFixed(2));
}

/** Decimals that stay as they were published, below a thousand: rates of exchange have four. */
const MOST_DECIMALS = 4;

/** "about €185 billion (December 2025, European Commission)". */
export function rowStatement(row: Observation, reference: Reference): Statement {
  let statement = statementsOfRows.get(row);
  if (!statement) {
    const publisher = reference.source(row.source)?.publisher ?? row.source;
    statement = say('figure_row', rowValue(row), wholeDays(row.period.from, row.period.to), publisher);
    statementsOfRows.set(row, statement);
  }
  return statement;
}

/** A row belongs to one reference, and is named by many figures. */
const statementsOfRows = new WeakMap<Observation, Statement>();

/** "Immobilised assets of the Central Bank of Russia, held at Euroclear". */
export function subjectWords(measure: Measure, row: Observation, reference: Reference): string {
  const entity = reference.entity(row.entity)?.name;
  const name = inSentence(measure.name, reference);
  return entity && !measure.name.includes(entity) ? `${name}, ${entity}` : name;
}

/** A measure's name within a sentence: "population", but "GDP", "EU loan", "German debt". */
function inSentence(name: string, reference: Reference): string {
  let names = namesInSentences.get(reference);
  if (!names) {
    names = new Map();
    namesInSentences.set(reference, names);
  }
  let written = names.get(name);
  if (written === undefined) {
    written = writeInSentence(name, reference);
    names.set(name, written);
  }
  return written;
}

/** The names of measures as they stand in sentences; no more than there are measures. */
const namesInSentences = new WeakMap<Reference, Map<string, string>>();

function writeInSentence(name: string, reference: Reference): string {
  const [first] = reference.findNames(name);
  const isName = first?.start === 0 || /^\p{Lu}\p{L}*\p{Lu}/u.test(name);
  return isName ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** What the reference has, the same as the page or near it. */
export function rowOfSubject(measure: Measure, row: Observation, reference: Reference): Statement {
  return say('figure_reference_has', rowStatement(row, reference), subjectWords(measure, row, reference));
}

export function supersededStatements(
  measure: Measure,
  old: Observation,
  now: Observation | undefined,
  reference: Reference,
): readonly Statement[] {
  const subject = subjectWords(measure, old, reference);
  const right = old.validTo
    ? say('figure_right_until', rowValue(old), { from: old.validTo }, subject)
    : say('figure_right_for', rowValue(old), wholeDays(old.period.from, old.period.to), subject);
  return now ? [right, say('figure_since', rowStatement(now, reference))] : [right];
}

const MOST_NAMED = 3;

export function differsStatements(
  said: Part,
  measure: Measure,
  rows: readonly Observation[],
  reference: Reference,
): readonly Statement[] {
  const [first] = rows;
  const subject = first ? subjectWords(measure, first, reference) : measure.name;
  const values = rows.slice(-MOST_NAMED).map((row) => rowStatement(row, reference));
  return [
    say('figure_page_says', said),
    say('figure_for_reference_has', subject, joined(values, '; ')),
    say(rows.length > 1 ? 'figure_outside_all' : 'figure_outside'),
  ];
}

export function relatedStatement(measure: Measure, row: Observation, reference: Reference): Statement {
  return say('figure_related', rowStatement(row, reference), subjectWords(measure, row, reference));
}

/** The reference values shown beside a claim, the given order kept, none twice, at most `most`. */
export function referenceValues(rows: readonly Observation[], reference: Reference, most = 4): ReferenceValue[] {
  const values: ReferenceValue[] = [];
  for (const row of rows) {
    if (values.length >= most) break;
    const source = reference.source(row.source);
    const named = labelled(rowValue(row));
    const isSame = (one: ReferenceValue) =>
      one.label === named.label && one.asOf === row.asOf && one.scope === row.scope && one.source.url === source?.url;
    if (!source || values.some(isSame)) continue;
    values.push({
      ...named,
      value: row.value,
      ...(row.valueHigh !== undefined && { value2: row.valueHigh }),
      unit: row.unit,
      asOf: row.asOf,
      scope: row.scope,
      ...(row.scope && { scopeName: scopeWords(row.scope, reference) }),
      stage: row.stage,
      pack: row.pack,
      source: {
        publisher: source.publisher,
        title: source.title,
        url: source.url,
        ...(source.published && { published: source.published }),
      },
    });
  }
  return values;
}
