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
  readonly measures: readonly Measure[];
  readonly sources: readonly Source[];
  readonly observations: readonly Observation[];
  readonly series: readonly Series[];
  readonly offices: readonly Office[];
  readonly people: readonly Person[];
  readonly tenures: readonly Tenure[];
  readonly rates: readonly RateSeries[];
  /** Phrases that only look like names ("New Mexico"). */
  readonly notNames: readonly string[];
}

/** Values of one measure and entity at equal steps; each becomes an observation when it is asked for. */
export interface Series {
  readonly id: string;
  readonly measure: string;
  readonly entity: string;
  readonly scope: string;
  readonly unit: string;
  readonly step: 'year' | 'month';
  /** The first year, or the first month counted from year 0. */
  readonly first: number;
  /** As printed by the publisher; absent where there is none. */
  readonly values: readonly (string | undefined)[];
  readonly qualifiers: string;
  readonly source: string;
  readonly pack: string;
  readonly asOf?: IsoDate;
}

/** Units of `quote` for one euro, by day or by month. */
export interface RateSeries {
  readonly quote: string;
  readonly step: 'day' | 'month';
  readonly source: string;
  /** In time order. */
  readonly points: readonly { readonly date: string; readonly rate: string }[];
}
