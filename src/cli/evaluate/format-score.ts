import type { Score } from './score';

/** A score as a table for the terminal. */
export function formatScore(name: string, score: Score): string {
  const lines = [`${name}: ${score.texts} texts`];
  for (const [verdict, { wanted, found }] of score.recall) {
    lines.push(`  recall ${verdict.padEnd(13)} ${ratio(found, wanted)}`);
  }
  const settled = score.agreements - score.unlabelledAgreements;
  lines.push(
    `  precision of alarms     ${ratio(score.rightAlarms, score.alarms)}`,
    `  precision of agreements ${ratio(score.rightAgreements, settled)} (and ${score.unlabelledAgreements} on passages without a label)`,
    `  alarms per 1,000 texts  ${((1000 * score.alarms) / Math.max(1, score.texts)).toFixed(1)}, ` +
      `false ones ${((1000 * (score.alarms - score.rightAlarms)) / Math.max(1, score.texts)).toFixed(1)}`,
    '  wanted → given',
  );
  for (const [wanted, given] of score.confusion) {
    lines.push(`    ${wanted.padEnd(13)} ${[...given].map(([verdict, count]) => `${verdict} ${count}`).join(', ')}`);
  }
  if (score.misses.length > 0) lines.push('  misses', ...score.misses.map(({ id, what }) => `    ${id}  ${what}`));
  return `${lines.join('\n')}\n\n`;
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${part}/${whole} = ${((100 * part) / whole).toFixed(1)} %`;
}
