import { headcounts, impliedUnits, rankHeads, timeHeads } from '../../language/en/table-words';
import type { Cell, Row } from './cell';
import type { Table } from './grid';
import { type Head, type HeadContext, type HeadTime, hasYear, isAccounted, isDoubtful, readHead } from './head';
import { figureInWords, isFigure, type TableUnit } from './unit';

/** A cell's figure with its heads, written out as prose would: "inflation in Germany in Oct 2025 was 2.3%". */
export interface CellLine {
  readonly cell: Cell;
  readonly text: string;
  /** Where in it the figure stands. */
  readonly start: number;
  /** The words of the heads that name the measure. */
  readonly measure: string;
  /** The heads give the time; else it is the article's. */
  readonly isTimed: boolean;
}

/**
 * The figures of a table whose heads and captions say together, and with no word left over, of whom, of what and of when
 * they are: one entity, one measure, one time at most. Every other cell is left out. Cost: linear in the cells.
 */
export function cellLines(table: Table, context: HeadContext): CellLine[] {
  if ([...table.captions, ...table.beside.filter(isNote)].some(isDoubtful)) return [];
  const heads = new Map<Cell, Head | undefined>();
  const read = (cell: Cell): Head | undefined => {
    if (!heads.has(cell)) heads.set(cell, cell.place.noted ? undefined : readHead(cell.text, context));
    return heads.get(cell);
  };
  const captions = table.captions.map((caption) => readHead(caption, context));
  const over = captions.flatMap((caption) => caption ?? []);
  if (over.length < captions.length) return [];
  return table.rows.flatMap((row) => rowLines(row, { table, read, over, context }));
}

interface Readers {
  readonly table: Table;
  readonly read: (cell: Cell) => Head | undefined;
  readonly over: readonly Head[];
  readonly context: HeadContext;
}

function rowLines(row: Row, { table, read, over, context }: Readers): CellLine[] {
  const beside = headOfRow(row, table.heads);
  const rowHead = beside && read(beside);
  if (!beside || !rowHead) return [];
  const corner = table.heads?.get(beside.place.column);
  const overAll = corner ? [read(corner), ...over] : over;
  const times: HeadTime[] = [];
  const figures: Cell[] = [];
  for (const cell of row.values()) {
    if (cell === beside || isMissing(cell)) continue;
    const head = table.heads?.get(cell.place.column);
    if (head && isHeadOf(timeHeads, head.text)) times.push(...(read(cell)?.times ?? []));
    else if (head && isHeadOf(rankHeads, head.text)) continue;
    else if (isFigure(cell.text)) figures.push(cell);
    // Words in a row may say what its figures are: "PPP", "forecast", "women".
    else if (!isNameAlone(read(cell))) return [];
  }
  const isTimedByCell = [...(table.heads?.values() ?? [])].some(
    (head) => isHeadOf(timeHeads, head.text) && head !== corner,
  );
  if (isTimedByCell && times.length !== 1) return [];
  return figures.flatMap((cell) => {
    const head = table.heads?.get(cell.place.column);
    if ((table.heads && !head) || cell.parted || cell.place.noted) return [];
    const column = head && read(head);
    if (head && !column) return [];
    const line = composeLine(cell, [rowHead, ...(column ? [column] : [])], overAll, times, context);
    return line ?? [];
  });
}

/** "n/a", "–": there is no figure. */
function isMissing({ text }: Cell): boolean {
  return /^(?:n\/?a|n\.a\.?|[^\p{L}\p{N}]*)$/iu.test(text);
}

/** What heads a row: the cell marked so, else the first that is no place in an order. */
function headOfRow(row: Row, heads: Row | undefined): Cell | undefined {
  const cells = [...row.values()];
  const marked = cells.find(({ place }) => place.head);
  if (marked) return marked;
  const [first, second] = cells;
  const head = first && heads?.get(first.place.column);
  const isRank = first && /^\d{1,3}\.?$/.test(first.text) && (!head || isHeadOf(rankHeads, head.text));
  return isRank ? second : first;
}

function isHeadOf(words: string, text: string): boolean {
  const list = words.split(' ');
  return text
    .toLowerCase()
    .split(/[\s/]+/)
    .every((word) => list.includes(word));
}

function isNameAlone(head: Head | undefined): boolean {
  return head !== undefined && head.words === '' && head.times.length === 0 && head.unit === undefined;
}

const noteLike =
  /^(?:sources?|notes?|\*|n\.?b|figures|data|numbers|excl)\b|\b(?:table|below|following|figures are|chart)\b|:$/i;

/** What stands beside a table and speaks of it. */
function isNote(text: string): boolean {
  return noteLike.test(text) && text.length < 300;
}

function composeLine(
  cell: Cell,
  own: readonly Head[],
  over: readonly (Head | undefined)[],
  rowTimes: readonly HeadTime[],
  context: HeadContext,
): CellLine | undefined {
  const captions = over.flatMap((head) => head ?? []);
  if (captions.length < over.length) return undefined;
  const naming = own.filter(({ words }) => words !== '');
  const measureHead = fullest(naming[0], captions);
  if (!measureHead || naming.length > 1) return undefined;
  const measure = measureHead.words;
  const whose = entityOf(own, captions, measure, context);
  const time = timeOf(own, captions, rowTimes, measure, context);
  const unit = unitOf([...own, ...captions], measure);
  const figure = unit && figureInWords(cell.text, unit);
  if (whose === undefined || time === undefined || figure === undefined) return undefined;
  const others = captions.filter((caption) => caption !== measureHead);
  if (!others.every((caption) => isAccounted(caption, measure, whose, context))) return undefined;
  const before = `${measure}${whose && ` in ${whose}`}${time && ` in ${time}`} was `;
  return { cell, text: `${before}${figure}.`, start: before.length, measure, isTimed: time !== '' };
}

/** What names the measure: the head of a row or column, or the caption that says it in more words ("Budget deficit"). */
function fullest(head: Head | undefined, captions: readonly Head[]): Head | undefined {
  const named = captions.find(({ words }) => words !== '');
  if (!head || !named) return head ?? named;
  const all = named.words.toLowerCase().split(/\s+/);
  return head.words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word))
    ? named
    : head;
}

/** Of whom: one name in the heads, else in the captions; `''` where the measure's own words hold it. */
function entityOf(
  own: readonly Head[],
  captions: readonly Head[],
  measure: string,
  { reference }: HeadContext,
): string | undefined {
  const named = own.flatMap(({ entities }) => entities);
  if (named.length > 1) return undefined;
  const isInMeasure = reference.findNames(measure).some(({ of }) => of === 'entity');
  if (named[0] !== undefined) return named[0];
  if (isInMeasure) return '';
  const over = [...new Set(captions.flatMap((caption) => namesIn(caption, reference)))];
  return over.length === 1 ? over[0] : undefined;
}

/** The names of a caption, alone or among its words ("Germany at a glance"). */
function namesIn({ entities, words }: Head, reference: HeadContext['reference']): string[] {
  const inWords = reference
    .findNames(words)
    .flatMap(({ of, form, start, end }) => (of === 'entity' && form !== 'adjective' ? words.slice(start, end) : []));
  return [...entities, ...inWords];
}

/** When: one time in the heads, else in the captions; `''` for none. Undefined for what is still to come, or unclear. */
function timeOf(
  own: readonly Head[],
  captions: readonly Head[],
  rowTimes: readonly HeadTime[],
  measure: string,
  { reading }: HeadContext,
): string | undefined {
  const near = [...rowTimes, ...own.flatMap(({ times }) => times)];
  const far = captions.flatMap(({ times }) => times);
  if (near.length > 1 || far.length > 1 || (near.length > 0 && hasYear(measure))) return undefined;
  if (captions.some(({ words }) => hasYear(words) && words !== measure)) return undefined;
  const [time = far[0]] = near;
  if (!time) return '';
  const { from, to, precision, fiscal } = time.date;
  const { published } = reading.article;
  if (!from || !to || fiscal || !published || to >= published) return undefined;
  // "Oct 24" over a column is more often a month of a year than a day.
  if (!hasYear(time.text) && (precision === 'day' || far.length === 0 || time === far[0])) return undefined;
  const [around] = far;
  if (
    around &&
    around !== time &&
    !(around.date.from && around.date.to && around.date.from <= from && to <= around.date.to)
  )
    return undefined;
  return time.text;
}

/** The unit of the heads, the nearest that gives each of its parts. */
function unitOf(heads: readonly Head[], measure: string): TableUnit | undefined {
  let unit: TableUnit = {};
  for (const head of heads) {
    if (!head.unit) continue;
    if (head.unit.suffix && (unit.currency || unit.suffix)) continue;
    if (unit.suffix && head.unit.currency) continue;
    unit = { ...head.unit, ...unit };
  }
  const implied = Object.keys(unit).length === 0 && impliedUnits[measure.toLowerCase()];
  if (implied) return { suffix: implied };
  if (!unit.isLoneLetter || unit.currency) return unit;
  const counted = headcounts.split(' ');
  return measure
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => counted.includes(word))
    ? unit
    : undefined;
}
