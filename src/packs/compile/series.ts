import { MONTHS_BEFORE } from '../../engine/reference/series';
import type { PackMeasure, Series } from '../records';
import type { IndexWriter } from './writer';

/**
 * The values of a series as whole numbers of one power of ten, each as its difference from the one before, in 7-bit
 * groups; an absent value is a single zero. A point is decoded with its series: 26 years or some hundred months.
 */
export function writeSeries(writer: IndexWriter, series: readonly Series[], measures: readonly PackMeasure[]): void {
  const bytes: number[] = [];
  const offsets: number[] = [];
  const decimals: number[] = [];
  for (const { values } of series) {
    const present = values.flatMap((value) => (value === undefined ? [] : [value]));
    const places = Math.min(
      MOST_DECIMALS,
      present.map(decimalsOf).reduce((most, one) => Math.max(most, one), -100),
    );
    offsets.push(bytes.length);
    // A byte holds the power from -128 to 127.
    decimals.push(places + 128);
    let last = 0;
    for (const value of values) {
      if (value === undefined) {
        bytes.push(0);
        continue;
      }
      const whole = scaled(value, places);
      const change = whole - last;
      last = whole;
      pushNumber(bytes, 1 + (change < 0 ? -change * 2 - 1 : change * 2));
    }
  }
  writer.bytes('series.data', bytes);
  writer.integers('series.offset', offsets);
  writer.bytes('series.decimals', decimals);
  writer.bytes(
    'series.monthly',
    series.map((one) => (one.step === 'month' ? 1 : 0)),
  );
  writer.shorts(
    'series.first',
    series.map((one) => (one.step === 'month' ? one.first - MONTHS_BEFORE : one.first)),
  );
  writer.shorts(
    'series.count',
    series.map((one) => one.values.length),
  );
  const bands = new Map(measures.map((measure) => [measure.id, bandOf(measure.band)]));
  writer.numbers(
    'series.band',
    series.map((one) => bands.get(one.measure) ?? 0),
  );
  for (const field of ['scope', 'unit', 'source', 'pack'] as const) {
    writer.integers(
      `series.${field}`,
      series.map((one) => writer.string(one[field])),
    );
  }
}

/** Decimals beyond these say nothing of what news reports (an infinitesimal export share), and would not fit. */
const MOST_DECIMALS = 8;

/** In the unit of the values; a share of the value is written as a negative number. */
function bandOf(band: string): number {
  return band.endsWith('%') ? -Number(band.slice(0, -1)) / 100 : Number(band);
}

/** Digits after the point; negative for round numbers ("1200" → -2). */
function decimalsOf(value: string): number {
  const [, fraction] = value.split('.');
  if (fraction !== undefined) return fraction.length;
  return value === '0' ? -100 : -(/0*$/.exec(value)?.[0].length ?? 0);
}

function scaled(value: string, places: number): number {
  const [whole = '', fraction = ''] = value.split('.');
  const digits = places >= 0 ? `${whole}${fraction.slice(0, places).padEnd(places, '0')}` : whole.slice(0, places);
  const number = Number(digits === '' || digits === '-' ? '0' : digits);
  if (!Number.isSafeInteger(number)) throw new Error(`${value} has too many digits for its series`);
  return number;
}

function pushNumber(bytes: number[], number: number): void {
  let rest = number;
  while (rest >= 128) {
    bytes.push(128 + (rest % 128));
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}
