import { isAddable, isPlainCount, type Line } from '../../claims/line';
import { absolute, compare, subtract } from '../../decimal';
import type { Quantity } from '../../mentions/mention';
import { say } from '../../statement';
import type { PageOutcome } from './finding';
import { judge } from './judge';
import { isQualified } from './qualified';
import { bothReadings, exactly, minus, SUM_DIGITS } from './range';
import { amountOf, quote } from './wording';

/** A majority, a lead, a surplus, what was added: figures that must be the difference of two others. */
export function judgeDifferences(line: Line): PageOutcome[] {
  if (line.figures.length < 2) return [];
  return line.figures.flatMap((_, at) => [...margin(line, at), ...leaving(line, at), ...addition(line, at)]);
}

const clausal = /[.;:()]/;
const marginCue =
  /\b(?:(?:a|an|with a|giving (?:a|an|it a|them a|him a|her a)|for a|by a)(?: [\p{L}-]+){0,2} (?:majority|margin|lead|difference|gap|advantage|plurality) of(?: just| only)?|a margin of|a majority of|a difference of) $/u;
/** "and a margin of 2,000 in the city": of something else. */
const another = /\b(?:and|but|while) (?:with )?(?:a|an) (?:[\p{L}-]+ ){0,3}of(?: just| only)? $/u;
const against = /^(?: [\p{L}-]+){0,3}?,? ?(?:to|against|versus|v|-|–|with) (?:[\p{L}'-]+ ){0,4}$/u;

/** "by 326 votes to 298, a majority of 28". */
function margin(line: Line, at: number): PageOutcome[] {
  const { figures, gaps } = line;
  const [more, less, difference] = figures.slice(at, at + 3);
  if (more?.value2 && less && (marginCue.test(gaps[at + 1] ?? '') || isMarginNoun(line, at + 1))) {
    // "52 to 48, a margin of four": the two are read as one range.
    const { value2, ...single } = more;
    return isAddable(line, single, less)
      ? judgeDifference(line, single, { ...single, value: value2 }, less, !isQualified(gaps[at + 2] ?? ''))
      : [];
  }
  if (
    !more ||
    !less ||
    !difference ||
    !(marginCue.test(gaps[at + 2] ?? '') || isMarginNoun(line, at + 2)) ||
    another.test(gaps[at + 2] ?? '') ||
    !against.test(gaps[at + 1] ?? '')
  )
    return [];
  if (!isAddable(line, more, less) || !isAddable(line, more, difference)) return [];
  const behind = gaps[at + 3] ?? '';
  const since = /^ (?:on|over|from|compared with) (?:the |its |their )?(?:last|previous|old|\d{4})\b/.test(behind);
  return judgeDifference(line, more, less, difference, !since && !isQualified(behind));
}

/** "passed 54-46, an eight-vote margin". */
function isMarginNoun({ gaps }: Line, at: number): boolean {
  return (
    /(?:,| –| —| \() ?(?:or )?an? $/.test(gaps[at] ?? '') &&
    /^(?:-\p{L}+)? (?:margin|majority|lead)\b/u.test(gaps[at + 1] ?? '')
  );
}

function judgeDifference(line: Line, a: Quantity, b: Quantity, stated: Quantity, firm: boolean): PageOutcome[] {
  const [first, second, said] = [
    bothReadings(a, a.value, SUM_DIGITS),
    bothReadings(b, b.value, SUM_DIGITS),
    bothReadings(stated, stated.value, SUM_DIGITS),
  ];
  const [more, less] = compare(a.value, b.value) >= 0 ? [first, second] : [second, first];
  const exact = absolute(subtract(a.value, b.value));
  return judge({
    line,
    stated,
    strict: said.strict,
    loose: said.loose,
    expectedStrict: minus(more.strict, less.strict),
    expectedLoose: minus(more.loose, less.loose),
    working: () =>
      say('page_difference', quote(line.sentence.text, a), quote(line.sentence.text, b), amountOf(exact, a)),
    firm,
  });
}

const leavingCue =
  /\b(?:leaving|leaves|left|with)(?: [\p{L}'-]+){0,2}(?: (?:profit|surplus|deficit|loss|shortfall|gap|balance|difference|remainder)(?: of)?)? $|\b(?:an? )(?:surplus|deficit|shortfall|gap|difference|hole) of (?:about |some )?$/u;
const flows = /\b(?:and|but|against|while|on)\b/;

/** "earned €820 million and spent €610 million, leaving a profit of €210 million". */
function leaving(line: Line, at: number): PageOutcome[] {
  const { figures, gaps } = line;
  const [first, second, stated] = figures.slice(at, at + 3);
  const gap = gaps[at + 2] ?? '';
  if (!first || !second || !stated || figures.length > at + 3 || !leavingCue.test(gap) || clausal.test(gap)) return [];
  const whole = figures[at - 1];
  // "Of the 30, 18 were freed and two killed, leaving 10": what is left is left of the whole.
  if (whole && isAddable(line, whole, first) && compare(whole.value, first.value) >= 0) return [];
  if (!isAddable(line, first, second) || !isAddable(line, first, stated) || !flows.test(gaps[at + 1] ?? '')) return [];
  if (clausal.test(gaps[at + 1] ?? '') || /\b(?:net|pre-tax|operating|after tax|other|another)\b/.test(gap)) return [];
  return judgeDifference(
    line,
    first,
    second,
    stated,
    /\bleav(?:ing|es)\b/.test(gap) && !isQualified(gaps[at + 3] ?? ''),
  );
}

const bringing =
  /\b(?:bring|tak|rais|lift|push|cut|reduc|lower|swell)\w* (?:the|its|their|his|her|that) (?:[\p{L}' -]{0,40})$/u;

/** "Another five bodies were found, bringing the toll from 20 to 25." */
function addition(line: Line, at: number): PageOutcome[] {
  const [added, change] = line.figures.slice(at, at + 2);
  if (!added || added.value2 || !change?.value2 || !bringing.test(line.gaps[at + 1] ?? '')) return [];
  const same = isPlainCount(line, added) ? /^(?:count|none)$/.test(change.dimension) : added.unit === change.unit;
  if (!same) return [];
  const reached = change.value2;
  const exact = absolute(subtract(reached, change.value));
  const said = bothReadings(added, added.value, SUM_DIGITS);
  return judge({
    line,
    stated: change,
    strict: said.strict,
    loose: said.loose,
    expectedStrict: exactly(exact),
    expectedLoose: exactly(exact),
    working: () =>
      say(
        'page_change_against',
        amountOf(change.value, change),
        amountOf(reached, change),
        amountOf(exact, change),
        quote(line.sentence.text, added),
      ),
    firm: /\b(?:another|additional|more|further|extra|new)\b/.test(line.gaps[at] ?? '') && added.hedge === '=',
  });
}
