import { existsSync } from 'node:fs';
import { evaluateMentions, type Score } from '../evaluate-mentions';
import { UsageError } from '../usage-error';

/** Where the corpora of figures lie beside the project. */
const DEFAULT_FOLDER = '../shared/corpus/extraction';

/** The table of `evaluate mentions`: precision, recall and F1 by corpus and language. */
export function mentionScores(folder = DEFAULT_FOLDER): string {
  if (!existsSync(folder)) throw new UsageError(`${folder}: there is no such folder; name the one with the corpora`);
  const scores = evaluateMentions(folder);
  if (scores.length === 0) throw new UsageError(`${folder}: none of the corpora is in it`);
  const head = ['corpus', 'language', 'cases', 'found', 'missed', 'added', 'precision', 'recall', 'F1'];
  return table([head, ...scores.map(toRow)]);
}

function toRow(score: Score): string[] {
  const { corpus, language, cases, found, missed, added } = score;
  const shares = [score.precision, score.recall, score.f1].map((share) => (100 * share).toFixed(1));
  return [corpus, language, ...[cases, found, missed, added].map(String), ...shares];
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  return `${lines.join('\n')}\n`;
}
