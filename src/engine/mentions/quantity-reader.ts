import type { Lexicon } from '../language/lexicon';
import { draftOf } from './draft';
import { finish } from './finish';
import type { Quantity } from './mention';
import { readAge, readCount, readShare } from './recognisers/counts';
import { readMeasure } from './recognisers/measures';
import { readMoney, readNameBefore } from './recognisers/money';
import { readMultiple } from './recognisers/multiples';
import { readPercent } from './recognisers/percent';
import { joinCents } from './refiners/cents';
import { readHedges } from './refiners/hedges';
import { shareOverLists } from './refiners/lists';
import { applyMinus } from './refiners/minus';
import { joinRanges } from './refiners/ranges';
import { readRates } from './refiners/rates';
import { scanNumerals } from './scan';
import type { Draft, Recogniser, Refiner, Scene } from './scene';
import { silenceCalendar, silenceYear } from './silence/calendar';
import { silenceClock } from './silence/clock';
import {
  silenceAddress,
  silenceGlued,
  silenceLettered,
  silenceNamed,
  silenceSuffixed,
  silenceWeaklyNamed,
} from './silence/identifiers';
import { silencePronoun } from './silence/pronouns';

/** Each numeral goes to the first that claims it. */
const recognisers: readonly Recogniser[] = [
  silenceGlued,
  silenceLettered,
  silenceClock,
  silenceCalendar,
  silencePronoun,
  readMoney,
  readPercent,
  readMeasure,
  readMultiple,
  readShare,
  silenceSuffixed,
  readAge,
  readNameBefore,
  silenceYear,
  silenceNamed,
  silenceWeaklyNamed,
  silenceAddress,
  readCount,
];

/** Then the drafts of a passage go through each of these. */
const refiners: readonly Refiner[] = [applyMinus, readRates, joinCents, readHedges, joinRanges, shareOverLists];

/** Drafts refined at once: what is far from the next figure has nothing to do with it, and need not be kept till the end. */
const PASSAGE = 16;
const FAR = 24;
/**
 * A longer row of figures with hardly a word between them is no text that somebody wrote: the rest of it is left out,
 * with a look now and then whether it has ended.
 */
const LONGEST_ROW = 1000;

/** The quantities of a normalised text in reading order, by the words of one language. Cost: linear in the text. */
export function readQuantitiesWith(text: string, lexicon: Lexicon, country: string | undefined): Quantity[] {
  const scene: Scene = { text, lexicon, country };
  const found: Quantity[] = [];
  let passage: Draft[] = [];
  let floor = 0;
  let row = 0;
  scanNumerals(text, lexicon, (numeral) => {
    // Inside what was just read: the "ciento" of "por ciento".
    if (numeral.start < floor) return numeral.end;
    const far = numeral.start - floor > FAR;
    row = far ? 0 : row + 1;
    if (far && passage.length >= PASSAGE) {
      refine(passage, scene, found);
      passage = [];
    }
    if (row > LONGEST_ROW) {
      floor = numeral.end + FAR;
      return floor;
    }
    const draft = recognise(draftOf(numeral, text, floor), scene);
    floor = draft.end;
    passage.push(draft);
    return numeral.end;
  });
  refine(passage, scene, found);
  return found;
}

function recognise(draft: Draft, scene: Scene): Draft {
  for (const claims of recognisers) if (claims(draft, scene)) break;
  return draft;
}

function refine(passage: readonly Draft[], scene: Scene, found: Quantity[]): void {
  let drafts = passage;
  for (const refine of refiners) drafts = refine(drafts, scene);
  for (const draft of drafts) if (!draft.silent) found.push(finish(draft, scene));
}
