import type { IsoDate } from '../engine/article';
import type { Entity, Measure, Observation, Office, Person, Source, Tenure } from '../engine/reference/schema';

/** A whole pack as read from its folder. */
export interface Pack {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly licence: string;
  /** How far the material reaches. */
  readonly asOf: IsoDate;
  readonly entities: readonly Entity[];
  readonly measures: readonly PackMeasure[];
  readonly sources: readonly Source[];
  readonly observations: readonly Observation[];
  readonly series: readonly Series[];
  readonly offices: readonly Office[];
  readonly people: readonly Person[];
  readonly tenures: readonly PackTenure[];
  readonly rates: readonly RateSeries[];
  /** Phrases that only look like names ("New Mexico"). */
  readonly notNames: readonly string[];
}

/** A measure as the pack's makers write it. */
export interface PackMeasure extends Measure {
  /** How far honest sources differ (`2%`, or `0.3` in the measure's unit): a series' values get it as accepted band. */
  readonly band: string;
}

/** A tenure with its ends as the pack gives them: `2026-05` is some day of that month. */
export interface PackTenure extends Tenure {
  readonly startGiven: string;
  readonly endGiven: string;
}

/** Values of one measure and entity at equal steps; each becomes an observation when it is asked for. */
export interface Series {
  readonly measure: string;
  readonly entity: string;
  readonly scope: string;
  readonly unit: string;
  readonly step: 'year' | 'month';
  /** The first year, or the first month counted from January of year 0. */
  readonly first: number;
  /** As printed by the publisher; absent where there is none. */
  readonly values: readonly (string | undefined)[];
  readonly source: string;
  readonly pack: string;
}

/** Units of `quote` for one euro, by day or by month. */
export interface RateSeries {
  readonly quote: string;
  readonly step: 'day' | 'month';
  readonly source: string;
  /** In time order. */
  readonly points: readonly { readonly date: string; readonly rate: string }[];
}
