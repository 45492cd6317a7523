import { type Line, lineOf } from '../claims/line';
import { jointLine } from '../claims/line/joint-line';
import { conversionPairs } from '../claims/pairs';
import { takesUp } from '../language/en/page/joint';
import { pageWordsOf } from '../language/pages';
import type { Reading } from '../reading';
import type { Reference } from '../reference/reference';
import type { Draft } from './draft';
import { agreementsOf, agreementsWith } from './page/agreements';
import { judgeAverages } from './page/averages';
import { judgeBreakdowns } from './page/breakdowns';
import { judgeCarried } from './page/carried';
import { judgeChanges } from './page/changes';
import { judgeDifferences } from './page/differences';
import { judgeEnumerations } from './page/enumerations';
import { judgeFates } from './page/fates';
import { type PageOutcome, toDraft } from './page/finding';
import { judgeHeadline } from './page/headline';
import { judgeListed } from './page/listed';
import { judgeMoney } from './page/money';
import { judgeTimes } from './page/multiples';
import { judgeParts } from './page/parts';
import { judgeRates } from './page/rates';
import { judgeRelations } from './page/relations/relations';
import { judgeRepeated } from './page/repeated';
import { judgeRestated } from './page/restated';
import { judgeShares } from './page/shares';
import { judgeSpeeds } from './page/speeds';
import { judgeSteps } from './page/steps';
import { judgeTotals } from './page/totals';
import { judgeTranslated } from './page/translated';
import { judgeUnits } from './page/units';
import { judgeVotes } from './page/votes';

/** One kind of arithmetic, and how many figures it takes at the least. */
interface Checker {
  readonly least: number;
  readonly judge: (line: Line) => PageOutcome[];
}

/** What a sentence says against itself; a change or the length of a list may be told by a single figure. */
const checkers: readonly Checker[] = [
  { least: 3, judge: judgeShares },
  { least: 1, judge: judgeChanges },
  { least: 2, judge: judgeTimes },
  { least: 2, judge: judgeListed },
  { least: 3, judge: judgeTotals },
  { least: 2, judge: judgeParts },
  { least: 2, judge: judgeDifferences },
  { least: 2, judge: judgeVotes },
  { least: 3, judge: judgeAverages },
  { least: 2, judge: judgeSpeeds },
  { least: 3, judge: judgeSteps },
  { least: 2, judge: judgeRates },
  { least: 2, judge: judgeBreakdowns },
  { least: 1, judge: judgeEnumerations },
];

/** What the checkers say of a line; no slip where its figures fit each other after all. */
function judgeLine(line: Line): PageOutcome[] {
  const read: PageOutcome[] = [];
  for (const { least, judge } of checkers) {
    if (line.figures.length < least) continue;
    const outcomes = judge(line);
    if (outcomes.length > 0) read.push(...outcomes);
  }
  const found = read.length > 0 ? read : judgeRelations(line);
  const agreements = agreementsOf(line);
  if (agreements.length === 0) return found;
  // What a finding speaks of is its figure; its span may take in all that it was reckoned from.
  const spanOf = ({ quantity, span }: PageOutcome) => quantity ?? span;
  const overlaps = (a: PageOutcome, b: PageOutcome) =>
    spanOf(a).start < spanOf(b).end && spanOf(b).start < spanOf(a).end;
  const slips = found.filter(({ verdict }) => verdict === 'inconsistent');
  const fitting = agreements.filter(
    (agreement) => !found.some((one) => one.verdict !== 'inconsistent' && overlaps(one, agreement)),
  );
  return [
    ...found.filter((one) => !(slips.includes(one) && agreements.some((other) => overlaps(one, other)))),
    ...fitting,
  ];
}

/** What a sentence says of the figures of the one before. */
function judgeJoint(line: Line, previous: Line): PageOutcome[] {
  const { sentence } = line;
  const jointly = () => jointLine(previous.sentence, sentence);
  if (!takesUp.test(sentence.text.slice(sentence.start, sentence.start + 60)))
    return agreementsWith(line, jointly).map((outcome) => ({
      ...outcome,
      sentence,
      span: outcome.quantity ?? outcome.span,
    }));
  const joint = jointly();
  if (!joint) return [];
  const from = line.figures[0]?.start ?? sentence.start;
  return judgeLine(joint)
    .filter(({ span, quantity }) => (quantity ?? span).start >= sentence.start)
    .map((outcome) => ({
      ...outcome,
      sentence,
      span: { start: Math.max(outcome.span.start, from), end: outcome.span.end },
    }));
}

/** No article has more; a page that does is a table or an attack. */
const MOST_LINES = 2000;
const MOST_PAIRS = 500;
const MOST_OUTCOMES = 1000;

/**
 * The page against itself: conversions, sums, shares, changes. Needs no reference but the exchange rates. Cost: linear
 * in the figures; a sentence with one of them is only asked for its own change and its own list.
 */
export function judgePage(reading: Reading, reference: Reference): Draft[] {
  const outcomes: PageOutcome[] = [];
  const lines = reading.sentences.flatMap((sentence) => lineOf(sentence) ?? []).slice(0, MOST_LINES);
  const words = pageWordsOf(reading.language);
  const pairs = lines.flatMap((line) => conversionPairs(line, words)).slice(0, MOST_PAIRS);
  outcomes.push(
    ...judgeMoney(
      pairs.filter(({ from }) => from.dimension === 'money'),
      reading,
      reference,
    ),
  );
  for (const pair of pairs) {
    const outcome = pair.from.dimension === 'money' ? undefined : judgeUnits(pair);
    if (outcome) outcomes.push(outcome);
  }
  if (words) for (const line of lines) outcomes.push(...judgeTranslated(line, words));
  // What else ties figures is read in English only; a conversion needs no words.
  const worded = reading.language === 'en' ? lines : [];
  for (const [at, line] of worded.entries()) {
    if (outcomes.length > MOST_OUTCOMES) break;
    outcomes.push(...judgeLine(line));
    const previous = worded[at - 1];
    const neighbour = previous?.sentence.index === line.sentence.index - 1 ? previous : undefined;
    outcomes.push(...judgeFates(line, neighbour));
    if (neighbour) {
      outcomes.push(...judgeCarried(line, neighbour), ...judgeJoint(line, neighbour));
    }
  }
  outcomes.push(...judgeRepeated(worded), ...judgeRestated(worded), ...judgeHeadline(worded, reading));
  return outcomes.map((outcome) => toDraft(outcome, reading));
}
