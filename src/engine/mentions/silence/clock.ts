import { isDigit, POINT, pastSpace, wordEnd } from '../characters';
import { silence } from '../draft';
import type { Recogniser } from '../scene';

/** Times of day: "8.30pm", "2 pm", "5 a.m.", "10 o'clock", "1300 GMT". */
export const silenceClock: Recogniser = (draft, { text, lexicon }) => {
  const { numeral } = draft;
  if (numeral.form === 'words' ? numeral.scaled : !isTimeShape(text, numeral.start, numeral.end)) return false;
  const place = pastSpace(text, draft.end);
  let stop = wordEnd(text, place);
  if (stop === place) return false;
  if ((text.charCodeAt(stop) === POINT || text[stop] === "'") && wordEnd(text, stop + 1) > stop + 1)
    stop = wordEnd(text, stop + 1);
  const word = lexicon.word(text, place, stop);
  if (!word?.roles?.has('clockAfter')) return false;
  draft.end = stop;
  return silence(draft);
};

/** "8", "8.30", "2100": at most two digits, or four, and minutes in two digits. */
function isTimeShape(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length <= 2) return true;
  const sign = text.charAt(start + (isDigit(text.charCodeAt(start + 1)) ? 2 : 1));
  if (length === 4 && isDigit(text.charCodeAt(start + 1)) && isDigit(text.charCodeAt(start + 2))) return true;
  return length <= 5 && sign === '.' && isDigit(text.charCodeAt(end - 2)) && text.charAt(end - 3) === '.';
}
