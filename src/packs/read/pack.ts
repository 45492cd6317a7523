import { type Fault, fault, reasonOf } from '../fault';
import type { Pack } from '../records';
import type { TableName } from './columns';
import { readRates } from './rates';
import { toEntity, toMeasure, toObservation, toOffice, toPerson, toSource, toTenure } from './records';
import { readSeries } from './series';
import { type Problem, readTable, type TableRow } from './table';

export interface ReadPack {
  readonly pack: Pack;
  /** The files as text, by name: to tell the line of a record. */
  readonly texts: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

interface Descriptor {
  readonly name?: unknown;
  readonly title?: unknown;
  readonly version?: unknown;
  readonly as_of?: unknown;
  readonly licenses?: readonly { readonly name?: unknown }[];
}

/** A file larger than this is refused unread. */
const MOST_BYTES = 20_000_000;

/** A pack from the bytes of its files, by file name. Everything wrong in a table is reported, row by row. */
export function readPack(folder: string, bytes: ReadonlyMap<string, Uint8Array>): ReadPack {
  const problems: Problem[] = [];
  const files = new Map<string, string>();
  for (const [file, content] of bytes) {
    const text = decode(content);
    if (typeof text === 'string') files.set(file, text);
    else problems.push({ pack: folder, file, ...text });
  }
  const descriptor = readDescriptor(folder, files.get('datapackage.json'), problems);
  const reporter = (file: string) => (line: number | undefined, reason: Fault) => {
    problems.push({ pack: folder, file, ...(line !== undefined && { line }), ...reasonOf(reason) });
  };
  const rows = (name: TableName): readonly TableRow[] => {
    const file = `${name}.csv`;
    const text = files.get(file);
    if (text === undefined) return [];
    return readTable(name, text, reporter(file));
  };
  const string = (value: unknown): string => (typeof value === 'string' ? value : '');
  const pack: Pack = {
    name: folder,
    title: string(descriptor.title),
    version: string(descriptor.version),
    licence: (descriptor.licenses ?? []).map((licence) => string(licence.name)).join(', '),
    asOf: string(descriptor.as_of),
    entities: rows('entities').map(toEntity),
    measures: rows('measures').map(toMeasure),
    sources: rows('sources').map(toSource),
    observations: rows('observations').map((row) => toObservation(row, folder)),
    series: (['year', 'month'] as const).flatMap((step) => {
      const file = `series-${step}ly.csv`;
      return readSeries(step, files.get(file), folder, reporter(file));
    }),
    offices: rows('offices').map(toOffice),
    people: rows('people').map(toPerson),
    tenures: rows('tenures').map((row) => toTenure(row, folder)),
    rates: (['day', 'month'] as const).flatMap((step) => {
      const file = step === 'day' ? 'rates-daily.csv' : 'rates-monthly.csv';
      return readRates(step, files.get(file), reporter(file));
    }),
    notNames: rows('not-names').map((row) => row.text('phrase')),
  };
  return { pack, texts: files, problems };
}

/** The text of a file, or why it is refused. */
function decode(content: Uint8Array): string | Omit<Problem, 'pack' | 'file'> {
  if (content.length > MOST_BYTES) {
    return reasonOf(fault`the file has ${content.length} bytes; at most ${MOST_BYTES} are read`);
  }
  const mark = `${content[0]} ${content[1]}`;
  if (mark === '255 254' || mark === '254 255') return reasonOf(fault`the text is UTF-16: save it as UTF-8`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return { line: firstBadLine(content), ...reasonOf(fault`the text is not UTF-8`) };
  }
}

function firstBadLine(content: Uint8Array): number {
  const lines = new TextDecoder('utf-8').decode(content).split('\n');
  return lines.findIndex((line) => line.includes('\ufffd')) + 1;
}

function readDescriptor(folder: string, text: string | undefined, problems: Problem[]): Descriptor {
  const fail = (reason: Fault): Descriptor => {
    problems.push({ pack: folder, file: 'datapackage.json', ...reasonOf(reason) });
    return {};
  };
  if (text === undefined) return fail(fault`the file is missing`);
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    return fail(fault`it is not JSON`);
  }
  if (typeof written !== 'object' || written === null || Array.isArray(written))
    return fail(fault`it is no JSON object`);
  const licences: unknown = (written as Descriptor).licenses ?? [];
  const isList = Array.isArray(licences) && licences.every((one) => typeof one === 'object' && one !== null);
  return isList ? written : fail(fault`"licenses" is no list of objects`);
}
