import { add, decimal, multiply, plainDecimal, shift } from '../decimal';
import type { Lexicon } from '../language/lexicon';
import { type DigitsRead, readDigits } from './digits';
import { readNumberWords, type WordsRead } from './number-words';
import { numeralOf, quotient } from './numeral';
import { has, type Known, knownAfter, knownAt, wordAt } from './phrases';
import { readScaleWords } from './scales';
import type { Numeral } from './scene';

/** The number in digits that begins at `at`, with its scale words; undefined when it is too long for a figure. */
export function readDigitNumeral(text: string, at: number, lexicon: Lexicon): Numeral | undefined {
  const digits = readDigits(text, at, lexicon.data.decimal);
  if (!digits) return undefined;
  const fraction = digits.bare ? slashFraction(text, at) : undefined;
  if (fraction) return fraction;
  const scale = readScaleWords(text, digits.end, lexicon);
  const { value, mantissa } = foreign(digits, text, lexicon);
  const whole = scale.factor === 1 ? value : multiply(value, decimal(scale.factor));
  return numeralOf(at, scale.end, shift(whole, scale.exponent), {
    form: 'digits',
    bare: digits.bare && scale.end === digits.end,
    length: digits.length,
    scaled: scale.end > digits.end,
    mantissa,
    exponent: scale.exponent,
  });
}

/** "90.000 millones" quoted in English: before a scale word of a language that groups by points, they are no decimals. */
function foreign(
  { value, mantissa, end }: DigitsRead,
  text: string,
  lexicon: Lexicon,
): Pick<DigitsRead, 'value' | 'mantissa'> {
  if (value.scale !== 3 || !has(knownAfter(text, end, lexicon), 'foreignScale')) return { value, mantissa };
  return { value: shift(value, 3), mantissa: mantissa * 1000 };
}

/** Never "9/11" or "24/7": the denominator is one in use. */
const denominators = new Set([2, 3, 4, 5, 8, 10, 16, 20, 32, 40]);
const slashed = /(?:(\d{1,4}) (?=\d\/))?(\d{1,2})\/(\d{1,2})(?![\d/-])/y;

/** "1/2", "3/4", "2 1/2": a vulgar fraction in digits. */
function slashFraction(text: string, at: number): Numeral | undefined {
  slashed.lastIndex = at;
  const parts = slashed.exec(text);
  if (!parts) return undefined;
  const [whole = 0, numerator = 0, denominator = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  if (!denominators.has(denominator) || numerator >= denominator || numerator < 1) return undefined;
  const value = add(decimal(whole), quotient(numerator, denominator));
  return numeralOf(at, slashed.lastIndex, value, { form: 'digits', ...(!whole && { denominator }) });
}

/** The number in words that begins at `at`: cardinals, vague rounds ("tens of thousands"), "doubled". */
export function readWordNumeral(text: string, at: number, lexicon: Lexicon): Numeral | undefined {
  const words = readNumberWords(text, at, lexicon);
  if (words) return cardinal(text, at, words, lexicon);
  const known = wordAt(text, at, lexicon);
  if (known?.word.multiple)
    return numeralOf(at, known.end, plainDecimal(String(known.word.multiple)), { multiple: true });
  return known?.word.vague ? vague(text, known, lexicon) : undefined;
}

function cardinal(text: string, at: number, words: WordsRead, lexicon: Lexicon): Numeral {
  const { whole, exponent, mantissa } = words;
  const point = exponent === 0 ? pointFraction(text, words.end, lexicon) : undefined;
  const fraction = point?.digits ?? (words.half ? '5' : '');
  if (!fraction)
    return numeralOf(at, words.end, decimal(whole, -exponent), { scaled: exponent > 0, mantissa, exponent });
  const end = point?.end ?? words.end;
  const scale = readScaleWords(text, end, lexicon);
  return numeralOf(at, scale.end, decimal(BigInt(whole + fraction), fraction.length - scale.exponent), {
    mantissa: Number(`${mantissa}.${fraction}`),
    exponent: scale.exponent,
    scaled: scale.end > end,
  });
}

/** The digits after "point": "one point three five", "dos coma cinco". */
function pointFraction(text: string, end: number, lexicon: Lexicon): { digits: string; end: number } | undefined {
  const link = knownAt(text, end + 1, lexicon);
  if (!link || !has(link, 'point')) return undefined;
  let digits = '';
  let stop = link.end;
  for (let count = 0; count < 6; count++) {
    const next = knownAt(text, stop + 1, lexicon);
    if (!next || next.word.number < 0 || (count > 0 && next.word.number > 9)) break;
    digits += String(next.word.number);
    stop = next.end;
  }
  return digits ? { digits, end: stop } : undefined;
}

/** "tens of thousands": from ten thousand to a hundred thousand. A single "thousands" says too little. */
function vague(text: string, first: Known, lexicon: Lexicon): Numeral | undefined {
  const of = wordAt(text, first.end + 1, lexicon);
  const second = of && has(of, 'of') ? wordAt(text, of.end + 1, lexicon) : undefined;
  if (!second || second.word.vague <= first.word.vague) return undefined;
  const exponent = first.word.vague + second.word.vague;
  const upper = decimal(1, -exponent - 1);
  return numeralOf(first.start, second.end, decimal(1, -exponent), { upper, exponent, mantissa: 1 });
}
