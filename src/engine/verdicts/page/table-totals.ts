import type { Cell, Row } from '../../claims/tables/cell';
import type { Table } from '../../claims/tables/grid';
import { cellNumber } from '../../claims/tables/unit';
import { absolute, add, compare, type Decimal, decimal, multiply, subtract, toNumber } from '../../decimal';
import { partHead, restHead, someOnly, totalHead, unaddable } from '../../language/en/table-words';
import { joined, say } from '../../statement';
import type { Draft } from '../draft';
import { explained } from '../wording/in-english';
import { count } from './wording';

/** A column with its last figure, which the row calls the total, and what the others come to. */
interface Column {
  readonly total: Cell;
  readonly stated: Decimal;
  readonly parts: readonly Decimal[];
  readonly sum: Decimal;
  /** How far the rounding of all may part the two. */
  readonly slack: Decimal;
  /** Plain whole numbers, of which a difference of one or two may still be rounding that nobody tells of. */
  readonly isCounted: boolean;
}

/**
 * The last row against the columns over it, where its head says that it is the total and every row has its figure. What
 * adds up, be it by rounding, is told. What does not is a slip only where the rows are known to be all there are: another
 * column adds up, or a row holds "others". Cost: linear in the cells.
 */
export function judgeTableTotals({ heads, rows, parted, captions, beside }: Table): Draft[] {
  const last = rows.at(-1);
  const added = rows.slice(0, -1);
  if (!heads || !last || parted || added.length < 2 || added.length > MOST_ROWS) return [];
  if (!totalHead.test(headText(last)) || added.some((row) => partHead.test(headText(row)))) return [];
  if ([...captions, ...beside.filter((text) => text.length < LONGEST_NOTE)].some((text) => someOnly.test(text)))
    return [];
  const columns = [...last.keys()].flatMap((column) => readColumn(column, heads, added, last) ?? []);
  const fits = ({ stated, sum, slack }: Column) => compare(absolute(subtract(stated, sum)), slack) <= 0;
  const fitting = columns.filter(fits);
  const slips = columns.filter((column) => !fits(column) && isSlip(column));
  const isAll = fitting.length > 0 || added.some((row) => restHead.test(headText(row)));
  const told = isAll && columns.length - fitting.length === slips.length && slips.length <= Math.max(1, fitting.length);
  return [
    ...fitting.map((one) => draftOf(one, compare(one.stated, one.sum) === 0 ? 'agrees' : 'close')),
    ...(told ? slips : []).map((one) => draftOf(one, 'inconsistent')),
  ];
}

/** A longer table is a file of data. */
const MOST_ROWS = 40;
/** More addends than this are not written out. */
const MOST_WRITTEN = 12;
const LONGEST_NOTE = 120;

function headText(row: Row): string {
  return [...row.values()][0]?.text.replace(/[:.]$/, '') ?? '';
}

function readColumn(column: number, heads: Row, added: readonly Row[], last: Row): Column | undefined {
  const head = heads.get(column);
  const total = last.get(column);
  const first = Math.min(...last.keys());
  if (!head || !total || column === first || unaddable.test(head.text)) return undefined;
  const cells = added.map((row) => row.get(column));
  const whole = [...cells, total].flatMap((cell) => (cell && !isMarked(cell) ? (cellNumber(cell.text) ?? []) : []));
  if (whole.length <= cells.length || !shareUnit(whole)) return undefined;
  const stated = whole.at(-1)?.value ?? decimal(0);
  const parts = whole.slice(0, -1).map(({ value }) => value);
  const sum = parts.reduce(add, decimal(0));
  const step = grain([...parts, stated]);
  const isCounted =
    compare(step, decimal(1)) === 0 &&
    !/[$€£]|\b(?:m|mn|bn|tn|k)\b|illion|000/i.test(head.text) &&
    whole.every(({ currency, unit }) => !currency && !unit);
  const slack = isCounted ? decimal(0) : multiply(multiply(step, decimal(5, 1)), decimal(whole.length));
  return { total, stated, parts, sum, slack, isCounted };
}

function isMarked({ place, parted }: Cell): boolean {
  return parted || place.noted === true || place.wide === true;
}

type Figure = NonNullable<ReturnType<typeof cellNumber>>;

/** One unit throughout; a currency may stand at the total alone, as in accounts. */
function shareUnit(figures: readonly Figure[]): boolean {
  const [first] = figures;
  const currencies = new Set(figures.flatMap(({ currency }) => currency || []));
  return (
    currencies.size <= 1 &&
    figures.every(({ unit }) => unit === first?.unit && !unit.includes('%') && !unit.includes('cent'))
  );
}

/** The last place to which all are written: tenths, ones, or hundreds where all end in two noughts. */
function grain(values: readonly Decimal[]): Decimal {
  const places = Math.max(...values.map(({ scale }) => scale));
  if (places > 0) return decimal(1, places);
  const noughts = values.flatMap(({ digits }) => (digits === 0n ? [] : (/0*$/.exec(String(digits))?.[0].length ?? 0)));
  return decimal(1, -Math.min(...noughts, MOST_NOUGHTS));
}

const MOST_NOUGHTS = 9;

/** Beyond what rounding does, and near enough to be meant as the sum. */
function isSlip({ stated, sum, parts, isCounted }: Column): boolean {
  const two = decimal(2);
  if (compare(stated, multiply(sum, two)) > 0 || compare(sum, multiply(stated, two)) > 0) return false;
  const off = absolute(subtract(stated, sum));
  const isSmall = compare(stated, decimal(100)) < 0;
  return !isCounted || isSmall || compare(off, decimal(parts.length + 1)) > 0;
}

function draftOf({ total, parts, sum }: Column, verdict: 'agrees' | 'close' | 'inconsistent'): Draft {
  const amounts = parts.map((part) => count(toNumber(part)));
  const listed =
    amounts.length > MOST_WRITTEN ? [...amounts.slice(0, MOST_WRITTEN - 1), '…', ...amounts.slice(-1)] : amounts;
  const working = say('page_is', joined(listed, ' + '), count(toNumber(sum)));
  return {
    start: total.at,
    end: total.at + total.text.length,
    block: total.block,
    kind: 'arithmetic',
    verdict,
    voice: 'page',
    claim: {},
    ...explained(say(verdict === 'inconsistent' ? 'page_slip' : 'page_fits', working, total.text)),
    reference: [],
  };
}
