import type { Word, Words } from '../words';
import { wordClass } from '../words/word-class';

const framing = new Set(['in', 'of', 'across', 'among', 'within']);
const superlatives = new Set("most least top first joint world's bloc's".split(' '));
/** "highest", "fastest-growing", "second-largest"; not "interest", "request", "rest". */
const inForm =
  /^(?:high|low|larg|big|small|fast|slow|strong|weak|rich|poor|old|young|long|short|great|few|bus|heav|wealth|tight|deep|wid|cheap|dear)i?est$/;

/** How many words lie between a superlative and the place it holds for ("the highest standard VAT rate in Europe"). */
const REACH = 6;

/**
 * Whether a name only says among whom something is the highest or first ("the lowest rate in the EU"): the figure is not
 * measured of it. Cost: a few words.
 */
export function isSuperlativeFrame({ list }: Words, { name, index }: Word): boolean {
  let at = index;
  while (at > 0 && list[at - 1]?.name === name) at--;
  let before = at - 1;
  while (list[before]?.lower === 'the' || list[before]?.lower === 'all') before--;
  if (!framing.has(list[before]?.lower ?? '')) return false;
  for (let back = before - 1; back >= Math.max(0, before - REACH); back--) {
    const word = list[back];
    if (!word || word.kind === 'sign' || word.quantity) {
      if (word?.text === '-') continue;
      return false;
    }
    if (inForm.test(word.lower) || (superlatives.has(word.lower) && list[back - 1]?.lower === 'the')) return true;
    if (word.bits & wordClass.boundary) return false;
  }
  return false;
}
