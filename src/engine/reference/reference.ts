import type { IsoDate } from '../article';
import type { NameMention } from '../mentions/mention';
import type { Entity, Measure, Observation, Office, Person, Source, Tenure } from './schema';

/** One alias of a measure as a set of word stems (see text/stem). */
export interface MeasureAlias {
  readonly measure: string;
  readonly stems: readonly string[];
  /** Set when the alias belongs to one observation only. */
  readonly observation?: string;
}

/** The range of daily reference rates between two days: units of `quote` for one unit of `base`. */
export interface RateRange {
  readonly low: number;
  readonly high: number;
  /** The days really covered. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly source: Source;
}

/**
 * What the engine may ask of the compiled packs. Every call is a look-up: its cost does not grow with the number of
 * observations, and an unknown id gives `undefined` or an empty list, never an error.
 */
export interface Reference {
  /** Entities, persons and offices named in `text` (normalised), longest first, in reading order; one pass. */
  findNames(text: string): readonly NameMention[];
  /** Aliases whose rarest stem is `stem`: each is then tried against the clause's other stems. */
  measureAliases(stem: string): readonly MeasureAlias[];
  measure(id: string): Measure | undefined;
  entity(id: string): Entity | undefined;
  office(id: string): Office | undefined;
  person(id: string): Person | undefined;
  source(id: string): Source | undefined;
  observation(id: string): Observation | undefined;
  /** All observations of a measure for one entity, every scope, period and vintage; oldest first. */
  observations(measure: string, entity: string): readonly Observation[];
  /** Whether there is any of them; decodes none. */
  hasObservations(measure: string, entity: string): boolean;
  /** The entities for which a measure has observations. */
  entitiesOf(measure: string): readonly string[];
  tenuresOfOffice(office: string): readonly Tenure[];
  tenuresOfPerson(person: string): readonly Tenure[];
  /** Undefined when no rate of these days is known; crosses through the euro. */
  rates(base: string, quote: string, from: IsoDate, to: IsoDate): RateRange | undefined;
}
