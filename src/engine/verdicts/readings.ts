import type { IsoDate } from '../article';
import type { Binding } from '../claims/bind/binding';
import { type ClaimPeriod, daysBetween, shiftDays } from '../claims/period';
import { rowsFor } from '../claims/rows';
import type { Rows } from '../claims/rows/choice';
import { add, compare, decimal, decimalFromNumber, multiply, subtract, toNumber } from '../decimal';
import { contains, type Interval, overlaps, union } from '../interval';
import type { Quantity } from '../mentions/mention';
import type { Reference } from '../reference/reference';
import type { Observation, Stage } from '../reference/schema';
import { type Comparison, compareWith, rowInterval } from './compare';
import { inUnit } from './convert';

/** One reading of a figure (a measure, entity, scope and period) compared with its rows. */
export interface Outcome {
  readonly binding: Binding;
  readonly rows: Rows;
  /** The best comparison with a row of the period, and that row. */
  readonly result: Comparison | 'between' | 'none';
  readonly row?: Observation | undefined;
  /** An earlier row that the figure does agree with. */
  readonly superseded?: Observation | undefined;
  /** The value was converted from the row's currency. */
  readonly converted: boolean;
}

const order: readonly Comparison[] = ['agrees', 'close', 'weak', 'outside'];

/** Compares a figure with all rows of one reading. Cost: linear in the rows of the key. */
export function readOutcome(
  binding: Binding,
  written: Quantity,
  period: ClaimPeriod | undefined,
  published: IsoDate | undefined,
  stage: Stage | undefined,
  reference: Reference,
): Outcome {
  const quantity = inUnit(written, binding.measure.unit);
  const scoped = inScope(binding);
  const staged = stage ? scoped.filter((row) => stageFits(row.stage, stage)) : scoped;
  const unit = unitOf(quantity);
  const same = ofYears(
    binding,
    staged.filter((row) => unit(row.unit)),
  );
  const rows = rowsFor(same, binding.measure, period, published);
  if (same.length === 0 && quantity.dimension === 'money' && staged.length > 0) {
    return convertedOutcome(
      binding,
      quantity,
      rowsFor(staged, binding.measure, period, published),
      published,
      reference,
    );
  }
  const opposite = binding.manner.change === 'down' && isMovement(binding);
  const best = bestRow(rows.current, quantity, binding, opposite);
  const superseded =
    best?.result === 'outside' || !best || isCoarse(best, quantity)
      ? earlierMatch(rows.earlier, quantity, binding, opposite)
      : undefined;
  const between = best?.result === 'outside' && liesBetween(quantity, rows.current);
  return {
    binding,
    rows,
    result: between ? 'between' : (best?.result ?? 'none'),
    row: best?.row,
    superseded,
    converted: false,
  };
}

/** "3%" of a rate that is 2.75% now and was 3% before: no rounding, but the old rate. */
function isCoarse({ row, result }: { row: Observation; result: Comparison }, { hedge, value2 }: Quantity): boolean {
  return result === 'weak' && row.precision === 'exact' && hedge === '=' && value2 === undefined;
}

function inScope({ rows, scope }: Binding): readonly Observation[] {
  const { scopes } = scope;
  return scopes ? rows.filter((row) => scopes.has(row.scope)) : rows;
}

/** A yearly claim is compared with years: a quarter's sum is no year's, and none that came before it. */
function ofYears({ manner, measure }: Binding, rows: readonly Observation[]): readonly Observation[] {
  if (!manner.yearly || measure.kind !== 'flow') return rows;
  const years = rows.filter(({ period: { from, to } }) => Math.abs(daysBetween(from, to) - 365) <= 3);
  return years.length > 0 ? years : rows;
}

const settled = new Set<Stage>(['measured', 'agreed', 'law', 'paid', 'announced']);

/** Proposals are compared with proposals only, targets with targets. */
function stageFits(row: Stage, said: Stage): boolean {
  if (row === said) return true;
  if (said === 'proposed') return row === 'announced' || row === 'target';
  if (said === 'target') return row === 'announced' || row === 'law' || row === 'agreed';
  return settled.has(row);
}

function unitOf(quantity: Quantity): (unit: string) => boolean {
  if (quantity.dimension !== 'money') return () => true;
  if (quantity.unit !== '') return (unit) => unit === quantity.unit;
  return (unit) => quantity.currencies?.includes(unit) ?? false;
}

/** A fall is written without a sign and stored with one. */
function isMovement({ measure, rows }: Binding): boolean {
  return measure.kind === 'change' || rows.some(({ value }) => value < 0);
}

function bestRow(
  rows: readonly Observation[],
  quantity: Quantity,
  { measure }: Binding,
  opposite: boolean,
): { row: Observation; result: Comparison } | undefined {
  let best: { row: Observation; result: Comparison } | undefined;
  for (const row of rows) {
    const result = compareWith(quantity, row, measure, opposite);
    const rank = best ? order.indexOf(result) - order.indexOf(best.result) : -1;
    if (rank < 0 || (rank === 0 && best && isNearer(quantity, row, best.row))) best = { row, result };
  }
  return best;
}

function isNearer({ value }: Quantity, a: Observation, b: Observation): boolean {
  const written = Math.abs(toNumber(value));
  return Math.abs(Math.abs(a.value) - written) < Math.abs(Math.abs(b.value) - written);
}

function earlierMatch(
  rows: readonly Observation[],
  quantity: Quantity,
  { measure }: Binding,
  opposite: boolean,
): Observation | undefined {
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at];
    if (row && compareWith(quantity, row, measure, opposite) === 'agrees') return row;
  }
  return undefined;
}

/** Within the spread of sources and vintages that stand side by side. */
function liesBetween(quantity: Quantity, rows: readonly Observation[]): boolean {
  if (rows.length < 2) return false;
  const [first] = rows;
  const comparable = rows.filter(
    ({ chain, period, scope, entity }) =>
      scope === first?.scope && entity === first.entity && (chain === 'parallel' || period.to === first.period.to),
  );
  if (comparable.length < 2) return false;
  const spread = comparable.map((row) => rowInterval(row).narrow).reduce(union);
  return contains(spread, quantity.value);
}

/** Through the rates of the fortnight before: good enough to agree, never for an alarm. */
function convertedOutcome(
  binding: Binding,
  quantity: Quantity,
  rows: Rows,
  published: IsoDate | undefined,
  reference: Reference,
): Outcome {
  const none: Outcome = { binding, rows: { ...rows, firm: false }, result: 'none', converted: true };
  if (quantity.unit === '') return none;
  for (const row of rows.current) {
    const day = published ?? row.asOf;
    const range = reference.rates(row.unit, quantity.unit, shiftDays(day, -14), day);
    if (!range) continue;
    const { wide } = rowInterval(row);
    const within: Interval = {
      ...(wide.low && { low: multiply(wide.low, multiply(decimalFromNumber(range.low), decimal(99, 2))) }),
      ...(wide.high && { high: multiply(wide.high, multiply(decimalFromNumber(range.high), decimal(101, 2))) }),
    };
    if (overlaps(quantity.stated, within)) return { ...none, result: 'close', row };
  }
  return { ...none, ...(rows.current[0] && { row: rows.current[0] }) };
}

/** Is the figure beyond every value of these rows by more than the noise between honest sources? */
export function isFar(quantity: Quantity, rows: readonly Observation[], margin: number): boolean {
  return rows.every((row) => {
    const { wide } = rowInterval(row);
    const slack = multiply(decimalFromNumber(Math.abs(row.value)), decimalFromNumber(margin));
    const loose: Interval = {
      ...(wide.low && { low: subtract(wide.low, slack) }),
      ...(wide.high && { high: add(wide.high, slack) }),
    };
    return !overlaps(quantity.rounded, loose) || compare(slack, decimal(0)) === 0;
  });
}
