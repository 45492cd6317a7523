import type { Unit } from '../../language/words';
import { HYPHEN, isDigit, isLetter, pastGap, pastSpace, SLASH, SPACE, wordEnd } from '../characters';
import { claim, scaleBy } from '../draft';
import { isPlural } from '../nouns';
import { has, knownAfter, knownAt } from '../phrases';
import type { Draft, Recogniser, Scene } from '../scene';

/** Physical units, durations and temperatures: by symbol ("250km", "5 kWh", "°C") or by name ("seven miles"). */
export const readMeasure: Recogniser = (draft, scene) => {
  if (draft.numeral.multiple || draft.numeral.upper) return false;
  readLetterScale(draft, scene);
  if (!bySymbol(draft, scene) && !byName(draft, scene)) return false;
  readPower(draft, scene);
  return true;
};

/** "4 km squared", "4 km cubed"; "°" goes with a scale named a little later ("15° on the Celsius scale"). */
function readPower(draft: Draft, { text, lexicon }: Scene): void {
  const scale = draft.unit === 'degree' && /^ on the (Celsius|Fahrenheit)/.exec(text.slice(draft.end, draft.end + 18));
  if (scale) draft.unit = `degree-${scale[1]?.toLowerCase()}`;
  if (draft.dimension !== 'length') return;
  const after = knownAfter(text, draft.end, lexicon);
  const square = has(after, 'square');
  if (!after || (!square && !has(after, 'cubic'))) return;
  claim(draft, `${square ? 'square' : 'cubic'}-${draft.unit}`, square ? 'area' : 'volume', after.end);
}

/** "40k homes", "1.2m tons", "3bn shares": letters that scale the number when no currency stands before it. */
function readLetterScale(draft: Draft, scene: Scene): void {
  const { text, lexicon } = scene;
  if (draft.numeral.scaled || draft.numeral.form === 'words' || !isLetter(text.charCodeAt(draft.end))) return;
  const end = wordEnd(text, draft.end);
  const letters = text.slice(draft.end, end);
  const exponent = lexicon.scaleLetters.get(letters);
  // "573.15K" is a temperature.
  if (letters === 'K' && draft.numeral.value.scale > 1) return;
  if (!exponent || letters === 't' || isLetter(text.charCodeAt(end))) return;
  if ((letters === 'm' || letters === 'M') && !isMillion(draft, end, scene)) return;
  scaleBy(draft, exponent, end);
}

/** "1.2m tons" against "1.2m high": million when something countable follows, metre before a dimension word. */
function isMillion(draft: Draft, end: number, { text, lexicon }: Scene): boolean {
  if (text.charCodeAt(end) === HYPHEN) return false;
  const place = pastSpace(text, end);
  const next = knownAt(text, place, lexicon);
  if (has(next, 'tall')) return false;
  if (has(next, 'link')) return true;
  if (next?.word.unit || next?.word.currencies) return true;
  const stop = wordEnd(text, place);
  if (stop > place && isPlural(text, place, stop, lexicon)) return true;
  const second = wordEnd(text, pastSpace(text, stop));
  if (!next && second > stop + 1 && isPlural(text, stop + 1, second, lexicon)) return true;
  return draft.numeral.value.scale > 0 && draft.numeral.value.scale < 2;
}

function bySymbol(draft: Draft, { text, lexicon }: Scene): boolean {
  const glued = text.charCodeAt(draft.end) !== SPACE;
  const place = glued ? draft.end : draft.end + 1;
  const hyphen = text.charCodeAt(place) === HYPHEN;
  const start = hyphen ? place + 1 : place;
  let end = symbolEnd(text, start);
  if (end === start) return false;
  let symbol = text.slice(start, end);
  let unit = lexicon.symbols.get(symbol);
  if (!unit && symbol.includes('/')) {
    symbol = symbol.slice(0, symbol.indexOf('/'));
    end = start + symbol.length;
    unit = lexicon.symbols.get(symbol);
  }
  if (!unit) return isTemperature(draft, text, place) && degrees(draft, text, place);
  if ((glued ? isSuffix(symbol, draft) : isAmbiguous(symbol, text, end)) || (hyphen && symbol.length < 2)) return false;
  return (unit.name === 'degree' && degrees(draft, text, pastSpace(text, end))) || set(draft, unit, end);
}

/** The plural of "737s" and the ordinal of "21st"; "11st" can only be stones. */
function isSuffix(symbol: string, { numeral: { mantissa } }: Draft): boolean {
  return symbol === 's' || (symbol === 'st' && mantissa % 10 === 1 && mantissa % 100 !== 11);
}

/** What a symbol is made of beside letters and digits: the degree signs, powers and micro. */
const symbolSigns = '°º℃℉µ²³^';

/** Where the symbol of a unit that begins at `at` ends: letters, signs, digits after them, and a slash between. */
export function symbolEnd(text: string, at: number): number {
  let end = at;
  for (; end < at + 14; end++) {
    const code = text.charCodeAt(end);
    const inside = isDigit(code) || (code === SLASH && isLetter(text.charCodeAt(end + 1)));
    const sign = (code > 127 || code === 94) && symbolSigns.includes(text.charAt(end));
    if (!isLetter(code) && !sign && !(inside && end > at)) break;
  }
  return end;
}

/** After a space a symbol that is also a word or a letter of a name does not count: "5 in", "20 s", "4 A". */
const words = new Set('in a s d h b B V A N K T L st min bar mb mi pm am hp gal kn Mt Pa cc'.split(' '));

/** Of these, the ones that count before a space or a sign. */
const plainWords = new Set('min h mi L gal hp'.split(' '));

function isAmbiguous(symbol: string, text: string, end: number): boolean {
  if (!plainWords.has(symbol)) return words.has(symbol);
  return isLetter(text.charCodeAt(end)) || text.charCodeAt(end) === HYPHEN;
}

/** "30C", "30 C", "86F": capital letters alone, never "30 C-130s". */
function isTemperature(draft: Draft, text: string, place: number): boolean {
  const next = text.charAt(place + 1);
  return (
    !draft.numeral.scaled &&
    draft.numeral.mantissa <= 2000 &&
    !isDigit(next.charCodeAt(0)) &&
    next !== '-' &&
    next !== '$'
  );
}

/** The "C" or "F" of a temperature, alone at `at`. */
function degrees(draft: Draft, text: string, at: number): boolean {
  const scale = { C: 'degree-celsius', F: 'degree-fahrenheit' }[text.charAt(at)];
  return scale !== undefined && !isLetter(text.charCodeAt(at + 1)) && claim(draft, scale, 'temperature', at + 1);
}

function set(draft: Draft, { name, dimension }: Unit, end: number): true {
  return claim(draft, name, dimension, end);
}

function byName(draft: Draft, scene: Scene): boolean {
  const { text, lexicon } = scene;
  const place = pastGap(text, draft.end);
  if (place === draft.end) return false;
  let known = knownAt(text, place, lexicon);
  if (known && has(known, 'link') && draft.numeral.scaled) known = knownAfter(text, known.end, lexicon);
  if (!known) return false;
  const { currencies, unit } = known.word;
  if (currencies?.[0] === 'GBP' && /^pound/i.test(text.slice(known.start, known.end)))
    return claim(draft, 'pound', 'mass', known.end);
  if (!unit) {
    const dimension = text.charCodeAt(draft.end) === HYPHEN ? 'count' : 'index-point';
    return has(known, 'pointWord') && claim(draft, 'point', dimension, known.end);
  }
  set(draft, unit, known.end);
  if (unit.dimension === 'duration') readAge(draft, scene);
  return true;
}

/** "20-year-old", "44 years old", "20 years of age". */
function readAge(draft: Draft, { text, lexicon }: Scene): void {
  const place = pastGap(text, draft.end);
  const old = place > draft.end ? knownAt(text, place, lexicon) : undefined;
  if (!old || !has(old, 'oldAfter')) return;
  draft.dimension = 'age';
  draft.end = old.end;
}
