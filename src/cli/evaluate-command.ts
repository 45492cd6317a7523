import { check } from '../engine/check';
import type { Command } from './command';
import { formatScore } from './evaluate/format-score';
import { mentionScores } from './evaluate/mention-scores';
import { readCorpus } from './evaluate/read-corpus';
import { emptyScore, type Score, scoreText } from './evaluate/score';
import { placeFinding } from './input/placed-article';
import { articleFromText } from './input/text-article';
import { readOptions } from './options';
import { loadReference } from './reference';
import { UsageError } from './usage-error';

const usage = `npm run evaluate -- [--json] FILE…      labelled texts, JSON lines
       npm run evaluate -- mentions [FOLDER]  the quantity corpora`;

/** Scores labelled corpora: recall per verdict, precision of alarms and of agreements, alarms per 1,000 texts, misses. */
export const run: Command = async (argv, root) => {
  const { values, files } = readOptions(argv, { json: { type: 'boolean' } }, usage);
  if (files.length === 0) throw new UsageError(`name a labelled corpus\nusage: ${usage}`);
  if (files[0] === 'mentions') {
    process.stdout.write(mentionScores(files[1]));
    return 0;
  }
  const reference = await loadReference(root);
  for (const file of files) {
    const score = emptyScore();
    for (const labelled of await readCorpus(file)) {
      const { text, published, country, language } = labelled;
      const placed = articleFromText(text, {
        ...(published && { published }),
        ...(country && { country }),
        ...(language && { language }),
      });
      const { findings } = check(placed.article, reference);
      scoreText(
        score,
        labelled,
        findings.map((finding) => placeFinding(finding, placed)),
      );
    }
    process.stdout.write(
      values.json === true ? `${JSON.stringify({ file, ...plain(score) })}\n` : formatScore(file, score),
    );
  }
  return 0;
};

/** Maps as objects, for JSON. */
function plain(score: Score): Record<string, unknown> {
  return {
    ...score,
    recall: Object.fromEntries(score.recall),
    confusion: Object.fromEntries([...score.confusion].map(([wanted, given]) => [wanted, Object.fromEntries(given)])),
  };
}
