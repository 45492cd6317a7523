import type { Finding, Verdict } from '../../engine/report';
import type { Expectation, LabelledText } from './labelled-text';

export interface Miss {
  readonly id: string;
  readonly what: string;
}

export interface Score {
  texts: number;
  /** Per first expected verdict: how many were asked for and how many came. */
  readonly recall: Map<Verdict, { wanted: number; found: number }>;
  /** Expected verdict → verdict given (`nothing` when there was no finding) → count. */
  readonly confusion: Map<string, Map<string, number>>;
  alarms: number;
  rightAlarms: number;
  agreements: number;
  rightAgreements: number;
  /** Agreements on passages that the corpus does not label: neither right nor wrong. */
  unlabelledAgreements: number;
  readonly misses: Miss[];
}

export function emptyScore(): Score {
  return {
    texts: 0,
    recall: new Map(),
    confusion: new Map(),
    alarms: 0,
    rightAlarms: 0,
    agreements: 0,
    rightAgreements: 0,
    unlabelledAgreements: 0,
    misses: [],
  };
}

export const isAlarm = (verdict: Verdict): boolean => verdict === 'differs' || verdict === 'inconsistent';
export const isAgreement = (verdict: Verdict): boolean => verdict === 'agrees' || verdict === 'close';

/** Adds one text's findings (offsets into the text) to the score. */
export function scoreText(score: Score, labelled: LabelledText, findings: readonly Finding[]): void {
  score.texts += 1;
  for (const expectation of labelled.expect) scoreExpectation(score, labelled, expectation, findings);
  for (const finding of findings) scoreFinding(score, labelled, finding);
}

function scoreExpectation(
  score: Score,
  { id, text }: LabelledText,
  expectation: Expectation,
  findings: readonly Finding[],
): void {
  const [first = 'unchecked'] = expectation.verdicts;
  const given = findings.filter((finding) => meets(finding, expectation));
  const right = given.find(({ verdict }) => expectation.verdicts.includes(verdict));
  // Where nothing was to be settled, saying nothing is right.
  const silentIsRight = given.length === 0 && expectation.verdicts.includes('unchecked');
  const row = score.recall.get(first) ?? { wanted: 0, found: 0 };
  row.wanted += 1;
  if (right || silentIsRight) row.found += 1;
  score.recall.set(first, row);
  const got = right?.verdict ?? given[0]?.verdict ?? 'nothing';
  const confused = score.confusion.get(first) ?? new Map<string, number>();
  confused.set(got, (confused.get(got) ?? 0) + 1);
  score.confusion.set(first, confused);
  if (right || silentIsRight) return;
  const quote = expectation.quote ?? text.slice(0, 90);
  const reasons = given.map(({ verdict, reason }) => (reason ? `${verdict} (${reason})` : verdict)).join(', ');
  score.misses.push({
    id,
    what: `“${quote}”: wanted ${expectation.verdicts.join(' or ')}, got ${reasons || 'nothing'}`,
  });
}

function scoreFinding(score: Score, labelled: LabelledText, finding: Finding): void {
  const labels = labelled.expect.filter((expectation) => meets(finding, expectation));
  const says = `${finding.verdict} on “${finding.quote}” (${finding.claim.measure ?? finding.kind})`;
  if (isAlarm(finding.verdict)) {
    score.alarms += 1;
    const allowed = labelled.speakerMayDiffer === true && finding.voice === 'speaker';
    if (allowed || labels.some(({ verdicts }) => verdicts.some(isAlarm))) score.rightAlarms += 1;
    else score.misses.push({ id: labelled.id, what: `FALSE ALARM: ${says}: ${finding.explanation}` });
  } else if (isAgreement(finding.verdict)) {
    score.agreements += 1;
    if (labels.length === 0 && !labelled.silent) score.unlabelledAgreements += 1;
    else if (labels.some(({ verdicts }) => verdicts.some(isAgreement))) score.rightAgreements += 1;
    else score.misses.push({ id: labelled.id, what: `false agreement: ${says}: ${finding.explanation}` });
  }
}

function meets(finding: Finding, { start, end, kind }: Expectation): boolean {
  if (kind !== undefined && finding.kind !== kind) return false;
  return start === undefined || end === undefined || (finding.start < end && start < finding.end);
}
