import { statements } from '../../language/en/statements';
import type { Part, Statement, StatementKey } from '../../statement';
import { daysWords, weekdays } from './days';
import { pageAmountWords } from './page-values';
import { rangeWords } from './values';

/** The sentence of a statement in English. Cost: its length; a statement that many findings share is written once. */
export function inEnglish(statement: Statement): string {
  const before = written.get(statement);
  if (before !== undefined) return before;
  const { key, parts } = statement;
  let text = '';
  for (const [at, piece] of piecesOf(key).entries()) {
    text += at % 2 === 0 ? piece : partInEnglish(parts[Number(piece) - 1] ?? '');
  }
  if (key === 'figure_row') written.set(statement, text);
  return text;
}

/** Rows of the reference, each one statement however often it is named. */
const written = new WeakMap<Statement, string>();

/** The words of a sentence and, between them, the numbers of its places. */
function piecesOf(key: StatementKey): readonly string[] {
  let pieces = known.get(key);
  if (!pieces) {
    pieces = statements[key].split(/\$(\d)/);
    known.set(key, pieces);
  }
  return pieces;
}

const known = new Map<StatementKey, readonly string[]>();

/** A part of a sentence in English: "€185 billion", "2–16 December 2025". */
export function partInEnglish(part: Part): string {
  if (typeof part === 'string') return part;
  if ('key' in part) return inEnglish(part);
  if ('list' in part) return part.list.map(partInEnglish).join(part.between);
  if ('weekday' in part) return weekdays[part.weekday - 1] ?? '';
  if ('from' in part) return daysWords(part);
  return part.ofReference ? rangeWords(part.low, part.high, part.unit) : pageAmountWords(part);
}

/** The fields of a finding that hold its statements, and the same in English. */
export function explained(...given: readonly Statement[]): {
  readonly explanation: string;
  readonly statements: readonly Statement[];
} {
  return { explanation: given.map(inEnglish).join(' '), statements: given };
}

/** The label of a reference value, and what it is made of where that is more than a name. */
export function labelled(part: Part): { readonly label: string; readonly written?: Part } {
  return { label: partInEnglish(part), ...(typeof part !== 'string' && { written: part }) };
}
