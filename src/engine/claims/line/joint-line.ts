import type { Sentence } from '../../reading';
import { type Line, lineOf } from '../line';

/** More figures in two sentences are a report of results, of which a word like "that" takes up only some. */
const MOST_FIGURES = 9;
const fullStop = /[.!?]["”’)]? $/;

/**
 * Two sentences as one line, for figures that sum up what the sentence before gave ("That makes 4,600 votes"); the full
 * stop between them counts as a comma. `undefined` when they are not neighbours, or hold too many figures.
 */
export function jointLine(previous: Sentence, sentence: Sentence): Line | undefined {
  if (previous.block !== sentence.block || previous.index !== sentence.index - 1) return undefined;
  if (previous.quantities.length + sentence.quantities.length > MOST_FIGURES) return undefined;
  const joint: Sentence = {
    ...sentence,
    start: previous.start,
    tokens: [...previous.tokens, ...sentence.tokens],
    quantities: [...previous.quantities, ...sentence.quantities],
    dates: [...previous.dates, ...sentence.dates],
    names: [...previous.names, ...sentence.names],
    memory: [],
  };
  const line = lineOf(joint);
  if (!line) return undefined;
  const at = line.figures.findIndex(({ start }) => start >= sentence.start);
  if (at < 1) return undefined;
  const end = line.figures[at - 1]?.end ?? previous.end;
  const opening = sentence.text.slice(sentence.start, line.figures[at]?.start).toLowerCase();
  const tail = `${sentence.text.slice(end, sentence.start).toLowerCase()} `
    .replace(/\s+$/, ' ')
    .replace(fullStop, ', ');
  const gaps = line.gaps.map((gap, place) => (place === at ? tail + opening : gap));
  return { ...line, gaps };
}
