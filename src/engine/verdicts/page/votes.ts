import { isPlainCount, type Line } from '../../claims/line';
import { add, compare, type Decimal } from '../../decimal';
import {
  abstained,
  another,
  areSponsors,
  chamber,
  house,
  lettered,
  memberNoun,
  no,
  ofThe,
  seatNoun,
  sponsors,
  toSide,
  voted,
  votedBy,
  yes,
} from '../../language/en/page/votes';
import type { Quantity } from '../../mentions/mention';
import { joined, say } from '../../statement';
import type { PageOutcome } from './finding';
import { judge } from './judge';
import { exactly } from './range';
import { amountOf, quote } from './wording';

/** Votes cast against the members of the house: more votes than members is a slip, a full house is confirmed. */
export function judgeVotes(line: Line): PageOutcome[] {
  if (line.figures.length < 2 || !hasVoted(line)) return [];
  const { sentence } = line;
  const tallied = tally(line);
  if (tallied.length > 0) return tallied;
  const houses = line.figures.filter((figure) => isHouse(line, figure));
  const [members] = houses;
  const cast = line.figures.filter((figure) => !houses.includes(figure) && isCast(line, figure));
  const last = cast.at(-1);
  // "9,300 members: 5,100 for …" is a list, and read as one.
  if (members && / ?: $/.test(line.gaps[line.figures.indexOf(members) + 1] ?? '')) return [];
  if (houses.length !== 1 || !members || cast.length < 2 || !last) return [];
  const sum = cast.reduce<Decimal | undefined>((total, { value }) => (total ? add(total, value) : value), undefined);
  if (!sum) return [];
  const order = compare(sum, members.value);
  if (order > 0 && !isWhole(line, members, cast)) return [];
  // Fewer votes than members: some were away, and the page need not say so.
  if (order < 0) return [];
  return judge({
    line,
    stated: order > 0 ? last : members,
    strict: exactly(members.value),
    loose: exactly(members.value),
    expectedStrict: exactly(sum),
    expectedLoose: exactly(sum),
    working: () =>
      say(
        'page_votes_of',
        joined(
          cast.map((votes) => amountOf(votes.value, votes)),
          ' + ',
        ),
        amountOf(sum, last),
        quote(sentence.text, members),
      ),
    firm: members.hedge === '=',
    // No single figure is to blame.
    ...(order > 0 && { span: { start: Math.min(members.start, last.start), end: Math.max(members.end, last.end) } }),
  });
}

/**
 * "of the 193 members", "the 50-member council": whose votes are told. Those who "tabled", "signed" or "sponsored" a text
 * are fewer, and a total that is smaller than one of its parts is none.
 */
function isWhole(
  { sentence: { text, start }, figures, gaps }: Line,
  members: Quantity,
  cast: readonly Quantity[],
): boolean {
  const isHouseOf = seatNoun.test(quote(text, members));
  const behind = gaps[figures.indexOf(members) + 1] ?? '';
  if (!isHouseOf && cast.some(({ value }) => compare(value, members.value) > 0)) return false;
  if (isHouseOf) return chamber.test(behind) && !another.test(behind);
  return !sponsors.test(text.slice(start, members.end)) && !areSponsors.test(behind);
}

/** "The 50-member council voted 31 to 22": the two sides are read as one range. */
function tally({ sentence, figures, gaps }: Line): PageOutcome[] {
  return figures.flatMap((votes, at): PageOutcome[] => {
    const members = figures[at - 1];
    const sides = votes.value2;
    const gap = gaps[at] ?? '';
    if (!members?.modifier || !sides || !votedBy.test(gap)) return [];
    const written = quote(sentence.text, members);
    if (!memberNoun.test(written) || !(house.test(members.unit) || chamber.test(gap))) return [];
    const sum = add(votes.value, sides);
    if (compare(sum, members.value) <= 0) return [];
    const added = joined([amountOf(votes.value, votes), amountOf(sides, votes)], ' + ');
    const working = say('page_votes', added, amountOf(sum, votes));
    const span = { start: members.start, end: votes.end };
    const statements = [say('page_slip', working, quote(sentence.text, members))];
    return [{ sentence, span, kind: 'arithmetic', verdict: 'inconsistent', statements, quantity: votes }];
  });
}

function isHouse(line: Line, figure: Quantity): boolean {
  if (!isPlainCount(line, figure) || isCast(line, figure)) return false;
  if (seatNoun.test(quote(line.sentence.text, figure))) return true;
  // "Of 600 staff, 450 voted to strike".
  if (ofThe.test(line.gaps[line.figures.indexOf(figure)] ?? '') && figure.unit !== '') return true;
  return house.test(figure.unit) || lettered.test(line.gaps[line.figures.indexOf(figure) + 1] ?? '');
}

function hasVoted({ sentence: { text, start, end } }: Line): boolean {
  return voted.test(text.slice(start, end).toLowerCase());
}

/** A figure followed by "for", "against", "abstained", or the first of "61 votes to 59". */
function isCast(line: Line, figure: Quantity): boolean {
  if (!isPlainCount(line, figure) || figure.modifier) return false;
  const at = line.figures.indexOf(figure);
  const behind = line.gaps[at + 1] ?? '';
  const before = line.gaps[at] ?? '';
  if (yes.test(behind) || no.test(behind) || abstained.test(behind)) return true;
  if (toSide.test(behind) && hasVoted(line)) return true;
  return toSide.test(before) && hasVoted(line);
}
