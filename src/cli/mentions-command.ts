import { toNumber } from '../engine/decimal';
import type { Quantity } from '../engine/mentions/mention';
import { readQuantities } from '../engine/mentions/quantities';
import { type NormalText, normalise } from '../engine/text/normalise';
import type { Command } from './command';
import { answerTextLines } from './input/text-lines';
import { readOptions } from './options';
import { UsageError } from './usage-error';

const usage = 'npm run mentions -- --jsonl FILE      (- for standard input)';

/** Reads the quantities of each line's text; the form is in CONTRIBUTING.md. */
export const run: Command = async (argv) => {
  const { values } = readOptions(argv, { jsonl: { type: 'string' } }, usage);
  if (typeof values.jsonl !== 'string') throw new UsageError(`name a file of lines\nusage: ${usage}`);
  return answerTextLines(values.jsonl, ({ id, text, language = 'en', country }) => {
    const normal = normalise(text);
    return { id, quantities: readQuantities(normal.text, { language, country }).map((found) => toLine(found, normal)) };
  });
};

/** A quantity in the published form, its offsets those of the text as given. */
function toLine(quantity: Quantity, { original, offsetOf }: NormalText): Record<string, unknown> {
  const start = offsetOf(quantity.start);
  const end = offsetOf(quantity.end - 1) + 1;
  return {
    start,
    end,
    text: original.slice(start, end),
    value: toNumber(quantity.value),
    ...(quantity.value2 && { value2: toNumber(quantity.value2) }),
    ...(quantity.pair && { pair: quantity.pair }),
    unit: quantity.unit,
    ...(quantity.per && { per: quantity.per }),
    hedge: quantity.hedge,
    stated: ends(quantity.stated),
    rounded: ends(quantity.rounded),
  };
}

function ends({ low, high }: Quantity['stated']): { low?: number; high?: number } {
  return { ...(low && { low: toNumber(low) }), ...(high && { high: toNumber(high) }) };
}
