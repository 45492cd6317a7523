import { pastGap, pastSpace, SLASH, wordEnd } from '../characters';
import type { UnitDimension } from '../mention';
import { readNoun, singularOf } from '../nouns';
import { has, knownAfter, knownAt } from '../phrases';
import { symbolEnd } from '../recognisers/measures';
import type { Draft, Refiner, Scene } from '../scene';

/** "per tonne", "a month", "a barrel", "-a-year", "/hour", and "3.5% of GDP". */
export const readRates: Refiner = (drafts, scene) => {
  return drafts.filter((draft, at) => {
    // "$4.95 a dozen": the dozen is what the price is for.
    if (draft.numeral.start < (drafts[at - 1]?.end ?? 0)) return false;
    if (draft.silent || draft.dimension === 'none') return true;
    readPer(draft, scene);
    readOf(draft, scene);
    return true;
  });
};

const rated = new Set(
  'money volume mass energy power length count multiple percent other duration'.split(' ') as UnitDimension[],
);
const longNames = new Map(Object.entries({ capita: 'person', head: 'person', annum: 'year' }));

function readPer(draft: Draft, { text, lexicon }: Scene): void {
  if (!rated.has(draft.dimension) || draft.unitAt === 'noun') return;
  if (text.charCodeAt(draft.end) === SLASH) {
    const stop = symbolEnd(text, draft.end + 1);
    if (stop === draft.end + 1) return;
    const name = text.slice(draft.end + 1, stop);
    const unit = lexicon.symbols.get(name) ?? lexicon.word(name, 0, name.length)?.unit;
    draft.per = unit?.name ?? singularOf(name, 0, name.length, lexicon);
    draft.end = stop;
    return;
  }
  const place = pastGap(text, draft.end);
  const link = place > draft.end ? knownAt(text, place, lexicon) : undefined;
  if (!link || !has(link, 'per')) return;
  const start = link.end + 1;
  const unit = knownAt(text, start, lexicon);
  const end = unit?.end ?? wordEnd(text, start);
  if (end === start) return;
  const article = has(link, 'article');
  const after = knownAfter(text, end, lexicon);
  if (article && (has(after, 'ago') || unit?.word.denominator)) return;
  if (article && draft.dimension !== 'money' && unit?.word.unit?.dimension !== 'duration') return;
  if (article && !unit && !isShortNoun(text, start, end)) return;
  if (unit && !unit.word.unit && (unit.word.roles || unit.word.number >= 0 || unit.word.scale)) return;
  draft.per =
    longNames.get(text.slice(start, end).toLowerCase()) ??
    unit?.word.unit?.name ??
    singularOf(text, start, end, lexicon);
  draft.end = end;
}

/** "$70 a share", "$3 a litre": one noun, and nothing after it that would make it the start of a longer phrase. */
function isShortNoun(text: string, start: number, end: number): boolean {
  const next = text.charAt(end);
  const lower = text.charAt(start) === text.charAt(start).toLowerCase();
  return lower && (next !== ' ' || end - start <= 9);
}

function readOf(draft: Draft, { text, lexicon }: Scene): void {
  if (draft.dimension !== 'percent' && draft.dimension !== 'share') return;
  const link = knownAfter(text, draft.end, lexicon);
  if (!link) return;
  let start = pastSpace(text, link.end);
  if (has(link, 'link')) {
    const next = knownAt(text, start, lexicon);
    if (has(next, 'boundary') && next) start = pastSpace(text, next.end);
  } else if (draft.dimension !== 'share' || !has(link, 'boundary') || has(link, 'by')) return;
  const noun = readNoun(text, start, lexicon);
  if (noun) draft.of = text.slice(noun.start, noun.end);
}
