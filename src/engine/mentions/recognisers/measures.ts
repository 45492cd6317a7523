import { shift } from '../../decimal';
import type { Unit } from '../../language/words';
import { HYPHEN, isDigit, isLetter, pastSpace, SLASH, SPACE, wordEnd } from '../characters';
import { isPlural } from '../nouns';
import { has, knownAt } from '../phrases';
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
  if (draft.dimension === 'length') {
    const after = knownAt(text, pastSpace(text, draft.end), lexicon);
    const square = has(after, 'square');
    if (!after || (!square && !has(after, 'cubic'))) return;
    draft.unit = `${square ? 'square' : 'cubic'}-${draft.unit}`;
    draft.dimension = square ? 'area' : 'volume';
    draft.end = after.end;
  } else if (draft.unit === 'degree') {
    const rest = text.slice(draft.end, draft.end + 16);
    if (/^ on the Celsius/.test(rest)) draft.unit = 'degree-celsius';
    else if (/^ on the Fahren/.test(rest)) draft.unit = 'degree-fahrenheit';
  }
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
  draft.value = shift(draft.value, exponent);
  draft.numeral = { ...draft.numeral, scaled: true, bare: false, exponent, end };
  draft.end = end;
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
  const hyphen = text.charCodeAt(place) === HYPHEN ? 1 : 0;
  const stop = symbolEnd(text, place + hyphen);
  if (stop === place + hyphen) return false;
  let symbol = text.slice(place + hyphen, stop);
  let unit = lexicon.symbols.get(symbol);
  let end = stop;
  if (!unit && symbol.includes('/')) {
    const slash = symbol.indexOf('/');
    symbol = symbol.slice(0, slash);
    end = place + hyphen + slash;
    unit = lexicon.symbols.get(symbol);
  }
  if (!unit) return temperature(draft, text, place, glued);
  if (!glued && isAmbiguous(symbol, text, end)) return false;
  if (glued && symbol === 's') return false;
  if (hyphen && symbol.length < 2) return false;
  if (symbol === '°' || symbol === 'º') return degrees(draft, text, end, unit);
  return set(draft, unit, end);
}

/** Letters, the degree sign, powers and a slash: everything that a symbol is made of. */
export function symbolEnd(text: string, at: number): number {
  let end = at;
  while (end < at + 14) {
    const code = text.charCodeAt(end);
    const power = code === 0xb2 || code === 0xb3 || code === 94 || (isDigit(code) && end > at);
    if (
      !isLetter(code) &&
      !power &&
      code !== 0xb0 &&
      code !== 0xba &&
      code !== 0x2103 &&
      code !== 0x2109 &&
      code !== 0xb5
    ) {
      if (code !== SLASH || end === at || !isLetter(text.charCodeAt(end + 1))) break;
    }
    end++;
  }
  return end;
}

/** After a space a symbol that is also a word or a letter of a name does not count: "5 in", "20 s", "4 A". */
const words = new Set('in a s d h b B V A N K T L st min bar mb mi pm am hp gal kn Mt Pa cc'.split(' '));

function isAmbiguous(symbol: string, text: string, end: number): boolean {
  if (!words.has(symbol)) return false;
  if (symbol === 'min' || symbol === 'h' || symbol === 'mi' || symbol === 'L' || symbol === 'gal' || symbol === 'hp')
    return isLetter(text.charCodeAt(end)) || text.charCodeAt(end) === HYPHEN;
  return true;
}

/** "30C", "30 C", "86F": capital letters alone, never "30 C-130s". */
function temperature(draft: Draft, text: string, place: number, _glued: boolean): boolean {
  const letter = text[place];
  if ((letter !== 'C' && letter !== 'F') || draft.numeral.scaled || draft.numeral.mantissa > 2000) return false;
  const next = text.charCodeAt(place + 1);
  if (isLetter(next) || isDigit(next) || next === HYPHEN || next === 36) return false;
  return set(
    draft,
    { name: letter === 'C' ? 'degree-celsius' : 'degree-fahrenheit', dimension: 'temperature' },
    place + 1,
  );
}

function degrees(draft: Draft, text: string, end: number, unit: Unit): boolean {
  const place = pastSpace(text, end);
  const letter = text[place];
  const alone = !isLetter(text.charCodeAt(place + 1));
  if (alone && letter === 'C') return set(draft, { name: 'degree-celsius', dimension: 'temperature' }, place + 1);
  if (alone && letter === 'F') return set(draft, { name: 'degree-fahrenheit', dimension: 'temperature' }, place + 1);
  return set(draft, unit, end);
}

function byName(draft: Draft, scene: Scene): boolean {
  const { text, lexicon } = scene;
  const hyphen = text.charCodeAt(draft.end) === HYPHEN;
  const place = hyphen ? draft.end + 1 : pastSpace(text, draft.end);
  if (place === draft.end) return false;
  let known = knownAt(text, place, lexicon);
  if (has(known, 'link') && known && draft.numeral.scaled)
    known = knownAt(text, known.end + (text.charCodeAt(known.end) === SPACE ? 1 : 0), lexicon);
  const pounds = known?.word.currencies?.[0] === 'GBP' && /^pound/i.test(text.slice(known.start, known.end));
  if (known && pounds) return set(draft, { name: 'pound', dimension: 'mass' }, known.end);
  const unit = known?.word.unit;
  if (!known || !unit) {
    if (!has(known, 'pointWord') || !known) return false;
    return set(draft, { name: 'point', dimension: hyphen ? 'count' : 'index-point' }, known.end);
  }
  set(draft, unit, known.end);
  if (unit.dimension === 'duration') readAge(draft, scene);
  return true;
}

/** "20-year-old", "44 years old", "20 years of age". */
function readAge(draft: Draft, { text, lexicon }: Scene): void {
  const code = text.charCodeAt(draft.end);
  if (code !== HYPHEN && code !== SPACE) return;
  const old = knownAt(text, draft.end + 1, lexicon);
  if (!has(old, 'oldAfter') || !old) return;
  draft.dimension = 'age';
  draft.end = old.end;
}

function set(draft: Draft, unit: Unit, end: number): true {
  draft.unit = unit.name;
  draft.dimension = unit.dimension;
  draft.unitAt = 'after';
  draft.end = end;
  return true;
}
