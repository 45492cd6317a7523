import { beforeSpace, pastGap, SPACE, wordStart } from '../characters';
import { has, type Known, knownAt, knownBefore } from '../phrases';
import type { Draft, Refiner, Scene } from '../scene';

/** Words that a change may stand from its number, as in "cut its main rate by". */
const FARTHEST = 6;

/** Reads "about", "more than", "up to", "or more", and the direction of a change: "fell 2.5%", "an increase of". */
export const readHedges: Refiner = (drafts, scene) => {
  for (const draft of drafts) if (!draft.silent) readHedge(draft, scene);
  return drafts;
};

function readHedge(draft: Draft, scene: Scene): void {
  const { text, lexicon } = scene;
  const place = beforeSpace(text, draft.start);
  const known = place < draft.start ? knownBefore(text, place, lexicon) : undefined;
  const hedge = before(known, draft);
  if (hedge && known) {
    draft.hedge = hedge;
    draft.start = known.start;
    return;
  }
  if (text[draft.start - 1] === '~' || text[draft.start - 1] === '≈') draft.hedge = '~';
  if (readAfter(draft, scene)) return;
  const trend = trendBefore(known, scene) ?? trendAfter(draft, scene);
  if (trend && draft.hedge === '=') draft.hedge = trend;
}

function before(known: Known | undefined, draft: Draft): '~' | '>' | '<' | undefined {
  if (has(known, 'over')) {
    // "over two years" is a span of time more often than a bound.
    const plain = known !== undefined && known.end - known.start <= 5;
    return plain && draft.dimension === 'duration' ? undefined : '>';
  }
  if (has(known, 'under'))
    return known && known.end - known.start === 6 && draft.dimension === 'duration' ? undefined : '<';
  return has(known, 'about') ? '~' : undefined;
}

function readAfter(draft: Draft, { text, lexicon }: Scene): boolean {
  const place = pastGap(text, draft.end);
  const known = place > draft.end ? knownAt(text, place, lexicon) : undefined;
  const hedge =
    text[draft.end] === '+' || has(known, 'overAfter')
      ? '>'
      : has(known, 'underAfter')
        ? '<'
        : has(known, 'aboutAfter') && '~';
  if (!hedge) return false;
  draft.hedge = hedge;
  draft.end = known?.end ?? draft.end + 1;
  return true;
}

function trendBefore(known: Known | undefined, { text, lexicon }: Scene): 'up' | 'down' | undefined {
  const direct = direction(known);
  if (direct || !known || !has(known, 'by')) return direct;
  let end = known.start;
  for (let count = 0; count < FARTHEST; count++) {
    const place = beforeSpace(text, end);
    const start = wordStart(text, place);
    if (place === end || start === place) return undefined;
    const found = direction(knownBefore(text, place, lexicon));
    if (found) return found;
    end = start;
  }
  return undefined;
}

/** What may rise or fall, with the word after the figure. */
const moving = new Set(['percent', 'percentage-point', 'index-point', 'money']);

function trendAfter(draft: Draft, { text, lexicon }: Scene): 'up' | 'down' | undefined {
  const next = text.charCodeAt(draft.end) === SPACE && moving.has(draft.dimension);
  return next ? direction(knownAt(text, draft.end + 1, lexicon)) : undefined;
}

function direction(known: Known | undefined): 'up' | 'down' | undefined {
  if (has(known, 'up')) return 'up';
  return has(known, 'down') ? 'down' : undefined;
}
