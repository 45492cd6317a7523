import type { Article } from './article';
import type { Bound } from './claims/bind';
import type { Binding } from './claims/bind/binding';
import type { Words } from './claims/words';
import type { Span } from './mentions/mention';
import { readArticle } from './read-article';
import type { Reading } from './reading';
import type { Reference } from './reference/reference';
import { judgeEventDates } from './verdicts/event-dates';
import { judgeFigures } from './verdicts/figures';
import { judgeTables } from './verdicts/tables';
import { inEnglish } from './verdicts/wording/in-english';

/** What was made of one figure or date; offsets are into its block as given. */
export interface MentionTrace extends Span {
  readonly block: number;
  readonly quote: string;
  /** The unit that was read, `''` when none is named; "date" for a date. */
  readonly unit: string;
  /** The verdict with its reason, where one was reached. */
  readonly outcome?: string;
  /** One line for each reading that was tried: the measure, and why it was or was not taken. */
  readonly readings: readonly string[];
}

/**
 * Every figure and date of an article, with the readings that were tried, the words that kept one from being taken and
 * the gate that shut: what `check --explain` prints. Cost: that of a check.
 */
export function trace(article: Article, reference: Reference): MentionTrace[] {
  const reading = readArticle(article, reference);
  const cells = cellTraces(reading, reference);
  const inCells = new Set(cells.map(({ block }) => block));
  const figures = figureTraces(reading, reference).filter(({ block }) => !inCells.has(block));
  const traces = [...figures, ...cells, ...dateTraces(reading, reference)];
  traces.sort((a, b) => a.block - b.block || a.start - b.start);
  return traces.map((one) => {
    const normal = reading.blocks[one.block]?.normal;
    return normal ? { ...one, start: normal.offsetOf(one.start), end: normal.offsetOf(one.end - 1) + 1 } : one;
  });
}

function figureTraces(reading: Reading, reference: Reference): MentionTrace[] {
  const traces: MentionTrace[] = [];
  judgeFigures(reading, reference, (words, position, bound, draft) => {
    const figure = words.quantities[position];
    if (!figure) return;
    const { start, end, unit } = figure.quantity;
    const { block, text } = words.sentence;
    const readings = readingsOf(bound, words);
    traces.push({ start, end, block, quote: text.slice(start, end), unit, ...outcomeOf(draft), readings });
  });
  return traces;
}

function cellTraces(reading: Reading, reference: Reference): MentionTrace[] {
  const traces: MentionTrace[] = [];
  judgeTables(reading, reference, ({ cell, text }, words, bound, draft) => {
    const unit = words.quantities.at(-1)?.quantity.unit ?? '';
    const readings = [`read with its heads as “${text}”`, ...readingsOf(bound, words)];
    const { block, at, text: quote } = cell;
    traces.push({ start: at, end: at + quote.length, block, quote, unit, ...outcomeOf(draft), readings });
  });
  return traces;
}

function dateTraces(reading: Reading, reference: Reference): MentionTrace[] {
  const drafts = judgeEventDates(reading, reference);
  return reading.sentences.flatMap(({ block, dates, text }) =>
    dates.map(({ start, end, from, to }) => {
      const draft = drafts.find((one) => one.block === block && one.start === start);
      const read = from && to ? `read as ${from === to ? from : `${from} to ${to}`}` : 'its year is not known';
      const known = draft ? [] : ['nothing beside it names an event that the reference has'];
      return {
        start,
        end,
        block,
        quote: text.slice(start, end),
        unit: 'date',
        ...outcomeOf(draft),
        readings: [read, ...known],
      };
    }),
  );
}

function outcomeOf(
  draft: { verdict: string; reason?: string; explanation: string } | undefined,
): Pick<MentionTrace, 'outcome'> {
  if (!draft) return {};
  const { verdict, reason, explanation } = draft;
  return { outcome: `${verdict}${reason ? ` [${reason}]` : ''} ${explanation}`.trim() };
}

function readingsOf({ bindings, rivals, attempts }: Bound, { sentence }: Words): string[] {
  const lines = [
    ...bindings.map((binding) => `bound to ${bindingLine(binding)}`),
    ...rivals.map((binding) => `less likely ${bindingLine(binding)}`),
    ...attempts
      .flatMap((attempt) => attempt.refusal() ?? [])
      .map(({ measure, reason, detail }) => `not bound to ${measure.name} [${reason}]: ${inEnglish(detail)}`),
  ];
  if (lines.length > 0) return lines;
  const names = sentence.names.map(({ start, end }) => `“${sentence.text.slice(start, end)}”`);
  return [`no measure of this unit is named${names.length > 0 ? `; names read: ${names.join(', ')}` : ''}`];
}

function bindingLine({ measure, entity, placed, choice, near, far }: Binding): string {
  const quoted = (list: readonly { readonly text: string }[]) => list.map(({ text }) => `“${text}”`).join(', ');
  return [
    `${measure.name}, ${entity} (${choice.how}${choice.ambiguous ? ', one of several' : ''})`,
    `by “${placed.alias.stems.join(' ')}”${placed.own ? '' : ' from another part of the sentence'}`,
    ...(near.length > 0 ? [`unexplained beside it: ${quoted(near)}`] : []),
    ...(far.length > 0 ? [`unexplained in the clause: ${quoted(far)}`] : []),
  ].join('; ');
}
