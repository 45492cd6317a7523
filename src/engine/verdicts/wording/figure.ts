import type { Reference } from '../../reference/reference';
import type { Measure, Observation } from '../../reference/schema';
import type { ReferenceValue } from '../../report';
import { dayWords, periodWords } from './days';
import { scopeWords } from './names';
import { rangeWords } from './values';

const precisionWords: Readonly<Record<Observation['precision'], string>> = {
  exact: '',
  rounded: '',
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
  almost: 'almost ',
};

/** "about €185 billion". */
export function rowValue(row: Observation): string {
  if (row.date !== undefined) return row.date.split('/').map(dayWords).join(' to ');
  return precisionWords[row.precision] + rangeWords(row.value, row.valueHigh, row.unit);
}

/** "about €185 billion (December 2025, European Commission)". */
export function rowWords(row: Observation, reference: Reference): string {
  let words = wordsOfRows.get(row);
  if (words === undefined) {
    words = writeRow(row, reference);
    wordsOfRows.set(row, words);
  }
  return words;
}

/** A row belongs to one reference, and is named by many figures. */
const wordsOfRows = new WeakMap<Observation, string>();

function writeRow(row: Observation, reference: Reference): string {
  const publisher = reference.source(row.source)?.publisher;
  const when = periodWords(row.period.from, row.period.to);
  return `${rowValue(row)} (${publisher ? `${when}, ${publisher}` : when})`;
}

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

export function agreesText(measure: Measure, row: Observation, reference: Reference): string {
  return `The reference has ${rowWords(row, reference)} for ${subjectWords(measure, row, reference)}.`;
}

export function closeText(measure: Measure, row: Observation, reference: Reference): string {
  return `${agreesText(measure, row, reference)} The figure lies within rounding or within what sources give.`;
}

export function convertedText(measure: Measure, row: Observation, reference: Reference): string {
  return `${agreesText(measure, row, reference)} Converted at the rates of the fortnight before, that is the figure on the page.`;
}

export function supersededText(
  measure: Measure,
  old: Observation,
  now: Observation | undefined,
  reference: Reference,
): string {
  const until = old.validTo ? `until ${dayWords(old.validTo)}` : `for ${periodWords(old.period.from, old.period.to)}`;
  const since = now ? ` Since then: ${rowWords(now, reference)}.` : '';
  return `${rowValue(old)} was right ${until} for ${subjectWords(measure, old, reference)}.${since}`;
}

const MOST_NAMED = 3;

export function differsText(
  said: string,
  measure: Measure,
  rows: readonly Observation[],
  reference: Reference,
): string {
  const [first] = rows;
  const subject = first ? subjectWords(measure, first, reference) : measure.name;
  const values = rows.slice(-MOST_NAMED).map((row) => rowWords(row, reference));
  return `The page says ${said}. For ${subject} the reference has ${values.join('; ')}. Even with rounding, the figure is outside ${rows.length > 1 ? 'all of them' : 'that'}.`;
}

export function relatedText(measure: Measure, row: Observation, reference: Reference): string {
  return `Not compared. What the reference knows: ${rowWords(row, reference)} for ${subjectWords(measure, row, reference)}.`;
}

/** The reference values shown beside a claim, the given order kept, none twice, at most `most`. */
export function referenceValues(rows: readonly Observation[], reference: Reference, most = 4): ReferenceValue[] {
  const values: ReferenceValue[] = [];
  for (const row of rows) {
    if (values.length >= most) break;
    const source = reference.source(row.source);
    const label = rowValue(row);
    const isSame = (one: ReferenceValue) =>
      one.label === label && one.asOf === row.asOf && one.scope === row.scope && one.source.url === source?.url;
    if (!source || values.some(isSame)) continue;
    values.push({
      label,
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
