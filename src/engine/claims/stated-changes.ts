import { changeNoun } from '../language/en/words-of-change';
import type { Quantity } from '../mentions/mention';
import type { Change } from './changes';
import type { Line } from './line';

/** A figure that says how much something changed, and whether a word says that it does. */
export interface StatedChange {
  readonly figure: Quantity;
  readonly cued: boolean;
}

const place = "(?: [\\p{L}\\d'’.-]+){0,6}?";
const lead =
  '(?:or |which is |that is |i\\.e\\. |representing |marking |meaning |equal to |equivalent to |amounting to |by |up |down |up by |down by |some |about |nearly |almost |an |a |the |of |roughly |over |more than |extra |additional |further |losing |gaining |adding |shedding )*';
const kindWords = `(?:(?:[\\p{L}-]+ ){0,2}${changeNoun}(?: of| by)? (?:about |some |nearly |almost |roughly |over |more than |just )*)?`;
const after = new RegExp(`^${place}(?:,|;| ?[–—]| -{1,2}| \\(|, or| or|:) ?${lead}${kindWords}$`, 'u');
const before = /^(?:,| [–—]| \()? ?$/;
const changeBehind = new RegExp(
  `^(?:-| )?(?:[\\p{L}-]+ )?${changeNoun}\\b|^(?: [\\p{L}-]+)? ?(?:[),.;:–—]|$)|^ of (?:its|their|his|her) [\\p{L}-]+ ?(?:[),.;]|$)| (?:up|down|more|less|higher|lower|fewer|on|in|since|over|year|compared|after|as|and|while|but|within|from)\\b`,
  'u',
);

/** "losing a quarter of its value": and nothing more. */
const ofOwn = /^ of (?:its|their|his|her) [\p{L}-]+ ?(?:[),.;]|$)/u;

/** "from £88.50 to £94.50, £6 more." */
const moreBehind =
  /^ (?:more|less|higher|lower|fewer|dearer|cheaper|extra)(?: than (?:before|now|last year|a year (?:ago|earlier)))? ?(?:[),.;:–—]|$)/;
const byAmount =
  /\b(?:by|up|down|rises?|rose|falls?|fell|climbs?|climbed|dropped|drops|increases?|increased|gained|lost) (?:about |almost |nearly |some |just )?$/;

const cueing = new RegExp(
  `\\b${changeNoun}\\b|\\b(?:up|down|by|extra|additional|further|losing|gaining|adding|shedding)\\b`,
  'u',
);
const changeNounBehind = new RegExp(`^(?:-| )(?:[\\p{L}-]+ )?${changeNoun}\\b`, 'u');

/** "from 63,906, followed by Canada (18,920)": of whoever comes next. */
const ofNext =
  /\b(?:followed|trailed|succeeded|joined|accompanied|overtaken) (?:[\p{L}-]+ )?by\b|\b(?:ahead of|in front of|next (?:came|was|were)|then (?:came|comes)|trailing)\b/u;

/** The figure right behind or before the construction that says how much it changed, and whether a word says so. */
export function statedFigures(line: Line, change: Change): StatedChange[] {
  const { figures, gaps } = line;
  const found: StatedChange[] = [];
  const behind = figures[change.last + 1];
  const gapBehind = gaps[change.last + 1] ?? '';
  const isOwn = behind && !behind.value2 && !ofNext.test(gapBehind);
  if (isOwn && after.test(gapBehind) && changeBehind.test(gaps[change.last + 2] ?? '')) {
    const nounBehind = changeNounBehind.test(gaps[change.last + 2] ?? '');
    const cued = cueing.test(gapBehind) || nounBehind || moreBehind.test(gaps[change.last + 2] ?? '');
    // Without a word of change, nothing but the sign that closes it may follow: "12% in Hamburg" is another figure.
    const alone =
      /\($| or (?:about |some )?$|, $| [–—] $/.test(gapBehind) &&
      /^ ?(?:[),.;:–—]|$)/.test(gaps[change.last + 2] ?? '');
    const ofValue =
      !/^ of (?:its|their|his|her) /.test(gaps[change.last + 2] ?? '') || ofOwn.test(gaps[change.last + 2] ?? '');
    if ((cued || alone) && ofValue && !isOtherLoss(behind, gapBehind, gaps[change.last + 2] ?? ''))
      found.push({ figure: behind, cued });
  }
  const inside = change.between === undefined ? undefined : figures[change.between];
  if (inside) found.push({ figure: inside, cued: true });
  const ahead = figures[change.first - 1];
  const gapAhead = gaps[change.first] ?? '';
  if (ahead && !ahead.value2 && leads(change, gapAhead, gaps[change.first - 1] ?? '', ahead))
    found.push({ figure: ahead, cued: true });
  return found;
}

/** "a loss of £14m" is no fall, "400 posts a year" a rate, and what is partly made up for is not the difference. */
function isOtherLoss({ dimension }: Quantity, gap: string, behind: string): boolean {
  if (dimension === 'money' && /\bloss of \D*$/.test(gap)) return true;
  return (
    dimension !== 'percent' &&
    (/^ [\p{L}-]+ (?:an?|per|each) /u.test(behind) || /\b(?:offset|net of|partly)\b/.test(behind))
  );
}

/** "fell 3.2% in the year to June, to an average £242,000 from £250,000". */
const toLevel =
  /^(?: (?:in|over|during) (?:the |a |last )?(?:(?:first|second|third|fourth|last|past) )?(?:year|quarter|half|month|week|day|decade|period)(?: to \p{L}+)?)?,? to (?:about |just |a record |some |reach |an average |an average of )*$/u;

/** "by 40% in a year, from 12,000": when it was. */
const whenGone =
  /^(?: (?:in|over|within|during|since|on) (?:(?:the|a|an|its|just|less than|little more than|about|only|past|last|first|second|third|fourth|one|two|three|four|five|six|seven|eight|nine|ten|\d+) ){0,4}[\p{L}\d-]+(?: (?:to|of|in|on) [\p{L}\d]+| alone| year)?| (?:last|this) \p{L}+| year[ -]on[ -]year| overall| on average)?(?:,| [–—]| \()? ?$/u;

/** "went up 50%, from €2 to €3", "grew by 12% to 5,600, from 5,000", "rose 12% from 5,000 to 5,600". */
function leads(change: Change, gap: string, gapBefore: string, figure: Quantity): boolean {
  if (figure.dimension === 'share')
    return (
      /\bby (?:about |almost |nearly |more than )?$/.test(gapBefore) &&
      whenGone.test(gap.replace(/\bfrom (?:about |just |around |some )?$/, ''))
    );
  const direct = before.test(gap) || whenGone.test(gap.replace(/\bfrom (?:about |just |around |some )?$/, ''));
  const thenFrom = change.toFigure.start < change.fromFigure.start && /^,? to (?:about |just |some )?$/.test(gap);
  const moves = byAmount.test(gapBefore) || figure.hedge === 'up' || figure.hedge === 'down';
  if (isAmountOf(change, figure)) return moves && (direct || thenFrom);
  const points = figure.dimension === 'index-point' && change.fromFigure.dimension === 'percent';
  if (figure.dimension !== 'percent' && figure.dimension !== 'percentage-point' && !points) return false;
  const moved =
    figure.hedge === 'up' ||
    figure.hedge === 'down' ||
    /\b(?:by|up|down|up by|another|rose|fell|grew|jumped|dropped|increased|declined|climbed|about|nearly|almost|some|than|over|around) $/.test(
      gapBefore,
    );
  if (!moved) return false;
  if (direct) return true;
  const toFirst = change.toFigure !== change.fromFigure && change.toFigure.start < change.fromFigure.start;
  return toFirst && toLevel.test(gap);
}

/** "by 20 cents, from €2.40 to €2.60". */
function isAmountOf({ fromFigure }: Change, { dimension, unit }: Quantity): boolean {
  if (dimension !== 'money' && dimension !== fromFigure.dimension) return false;
  if (fromFigure.dimension === 'percent') return false;
  return unit === fromFigure.unit || (fromFigure.dimension === 'money' && (unit === 'cent' || unit === 'pence'));
}
