/**
 * The engine for programs of one's own: text in, report out. Pure: no network, no clock, no files.
 *
 * @packageDocumentation
 */
export type { Article, Block, BlockRole, IsoDate } from './article';
export { check } from './check';
export { add, compare, type Decimal, decimal, parseDecimal, toNumber } from './decimal';
export { contains, type Interval, overlaps, roundedInterval, statedInterval } from './interval';
export { guessLanguage } from './language/guess';
export { type DateContext, readDates } from './mentions/dates';
export type { DateMention, NameMention, Quantity, Span, UnitDimension } from './mentions/mention';
export { type QuantityContext, readQuantities } from './mentions/quantities';
export { openReference } from './reference/open';
export type { MeasureAlias, RateRange, Reference } from './reference/reference';
export type { Entity, Measure, Observation, Office, Person, Source, Stage, Tenure } from './reference/schema';
export type {
  ClaimSummary,
  Finding,
  FindingKind,
  Hedge,
  Reason,
  ReferenceValue,
  Report,
  SourceCitation,
  Verdict,
  Voice,
} from './report';
export type { Amount, Days, List, Part, Statement, StatementKey, Weekday } from './statement';
export { type NormalText, normalise } from './text/normalise';
export { splitSentences } from './text/sentences';
export { type MentionTrace, trace } from './trace';
