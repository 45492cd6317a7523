import { type Bound, bindFigure } from '../claims/bind';
import { figureMatches } from '../claims/bind/alias-matches';
import { measureWords } from '../claims/bind/measure-words';
import { type CellLine, cellLines } from '../claims/tables/cell-lines';
import { tablesOf } from '../claims/tables/grid';
import { isDoubtfulMeasure } from '../claims/tables/head';
import { type Words, wordsOf } from '../claims/words';
import { readArticle } from '../read-article';
import type { Reading } from '../reading';
import type { Reference } from '../reference/reference';
import type { Verdict } from '../report';
import type { Draft } from './draft';
import { judgeFigure } from './judge-figure';
import { judgeTableTotals } from './page/table-totals';

/** Is told of every cell that its heads account for, whatever came of it. */
export type WatchCell = (line: CellLine, words: Words, bound: Bound, draft: Draft | undefined) => void;

/**
 * Figures in the cells of plain tables, each read with its heads and captions, and their totals. Cost: that of a sentence for each cell
 * whose heads account for every word; nothing where there is no table.
 */
export function judgeTables(reading: Reading, reference: Reference, watch?: WatchCell): Draft[] {
  if (reading.language !== 'en') return [];
  let room = MOST_LINES;
  return tablesOf(reading).flatMap((table) => {
    const lines = cellLines(table, { reading, reference }).slice(0, Math.max(0, room));
    room -= lines.length;
    const cells = lines.flatMap((line) => judgeCell(line, reading, reference, watch) ?? []);
    const settled = cells.filter(({ draft }) => shown.has(draft.verdict));
    const borneOut = settled.filter((cell) => isBorneOut(cell, settled)).map(({ draft }) => draft);
    return [...borneOut, ...judgeTableTotals(table)];
  });
}

/** Figures in the tables of one page, each as dear as a sentence; more are a file of data. */
const MOST_LINES = 400;

interface JudgedCell {
  readonly line: CellLine;
  readonly draft: Draft;
}

const shown = new Set<Verdict>(['agrees', 'close', 'superseded', 'differs', 'contested']);

/** What lies behind a table of countries; figures of parties, teams, companies and goods stay unread. */
const kinds = new Set(['country', 'union', 'group', 'place']);
const counted = new Set(['seat', 'vote', 'electoral-vote', 'team', 'member', 'lawmaker']);

function judgeCell(
  line: CellLine,
  { article }: Reading,
  reference: Reference,
  watch: WatchCell | undefined,
): JudgedCell | undefined {
  const { published, country } = article;
  const block = { text: line.text, role: 'paragraph' } as const;
  const reading = readArticle(
    { blocks: [block], language: 'en', ...(published && { published }), ...(country && { country }) },
    reference,
  );
  const [sentence, ...others] = reading.sentences;
  if (!sentence || others.length > 0) return undefined;
  const words = wordsOf(sentence);
  const position = words.quantities.findIndex(({ quantity }) => quantity.end > line.start);
  if (position < 0 || position < words.quantities.length - 1) return undefined;
  const bound = bindFigure(words, position, figureMatches(sentence, reference), { reading, reference });
  const isRead = isPlain(bound, line, reference);
  const draft = isRead ? judgeFigure(words, position, bound, { reading, reference }) : undefined;
  watch?.(line, words, bound, draft);
  // A yearly rate near this month's is no proof of it.
  if (draft?.verdict === 'close' && !line.isTimed && draft.claim.value?.unit === 'percent') return undefined;
  const { block: own, at, text } = line.cell;
  return draft && { line, draft: { ...draft, block: own, start: at, end: at + text.length } };
}

/** Nothing is left over, and what is measured may stand in a table of countries. */
function isPlain({ bindings }: Bound, { measure: named }: CellLine, reference: Reference): boolean {
  return (
    bindings.length > 0 &&
    bindings.every(({ measure, entity, near, far, choice }) => {
      if (near.length > 0 || far.length > 0 || choice.ambiguous || counted.has(measure.unit)) return false;
      return kinds.has(reference.entity(entity)?.kind ?? '') && !isDoubtfulMeasure(named, measureWords(measure).own);
    })
  );
}

/**
 * A discrepancy stands only where the table bears the reading out: some of its cells agree, and of those of the same
 * measure as many do as differ. Else its heads may well mean something else than the reference does. And it must be as
 * large as a slip is: whole tables come from one source, and two honest ones may be some per cent apart.
 */
function isBorneOut({ draft }: JudgedCell, all: readonly JudgedCell[]): boolean {
  if (draft.verdict !== 'differs') return true;
  const same = all.filter((other) => other.draft.claim.measure === draft.claim.measure);
  const differing = same.filter((other) => other.draft.verdict === 'differs').length;
  const agreeing = all.filter((other) => other.draft.verdict === 'agrees' || other.draft.verdict === 'close').length;
  return agreeing > 0 && (same.length === 1 || same.length - differing >= differing) && isSlip(draft);
}

/** Nearer ones may be another source's: as a part of the reference's value, and in percentage points. */
const FAR = 0.15;
const FAR_POINTS = 1;

/** What is decreed or announced changes from day to day, and a table may give any day's. */
function isSlip({ claim, reference }: Draft): boolean {
  const { low, high, unit } = claim.value ?? {};
  if (low === undefined || high === undefined || claim.stage !== 'measured') return false;
  const values = reference.flatMap(({ value, value2 }) => [value ?? [], value2 ?? []].flat());
  const said = (low + high) / 2;
  const least = unit === 'percent' ? FAR_POINTS : 0;
  return values.length > 0 && values.every((value) => Math.abs(said - value) > Math.max(least, FAR * Math.abs(value)));
}

/**
 * Sentences in the cells of a table may be what others claim, say or dream of, which its heads tell and no grammar does:
 * what is found in them may agree and never differ.
 */
export function withoutAlarmsInCells(drafts: readonly Draft[], { blocks }: Reading): Draft[] {
  return drafts.filter(({ block, verdict }) => verdict !== 'differs' || blocks[block]?.block.cell === undefined);
}
