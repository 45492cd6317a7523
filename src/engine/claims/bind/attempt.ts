import { say } from '../../statement';
import { entityOf } from '../entities';
import type { EntityChoice } from '../entities/choice';
import type { Word, Words } from '../words';
import type { Segment } from '../words/segment';
import { wordClass } from '../words/word-class';
import { accounter } from './accounts';
import type { Binding, FigureClause, Refusal } from './binding';
import type { PlacedAlias } from './candidates';
import { forbidden, soleEntity } from './measure-words';
import { clauseStart, effectStart, narrowsCause, tellsPart } from './other-clause';
import { leftover } from './phrase';
import { refuseByWords } from './refusals';
import { observationsOf, scopeOf } from './scopes';

/**
 * One alias of one measure tried for a figure. Most attempts come to nothing, so what costs least is asked first; the
 * reason is worked out again, in the order in which a reader would put it, only when no attempt binds.
 */
export class Attempt {
  readonly #clause: FigureClause;
  readonly #placed: PlacedAlias;
  readonly #lenient: boolean;
  readonly #sole: string | undefined;
  #choice: EntityChoice | undefined | null = null;
  #outcome: Binding | Refusal | undefined;

  /** A `lenient` one may count some of what there is: only where its value is the proof. */
  constructor(clause: FigureClause, placed: PlacedAlias, lenient = false) {
    this.#lenient = lenient;
    this.#clause = clause;
    this.#placed = placed;
    this.#sole = soleEntity(clause.reference, placed.measure.id);
  }

  /** The binding, or undefined when anything speaks against it. */
  bind(): Binding | undefined {
    if (refuseByWords(this.#clause, this.#placed, this.#isOwnClaim, this.#lenient)) return undefined;
    const choice = this.#entity();
    const outcome = choice && this.#bindOrRefuse(choice);
    return outcome && 'entity' in outcome ? outcome : undefined;
  }

  /** Why it was not bound. */
  refusal(): Refusal | undefined {
    const choice = this.#entity();
    if (!choice) return { reason: 'entity-unknown', measure: this.#placed.measure, detail: say('doubt_no_entity') };
    const refusal = refuseByWords(this.#clause, this.#placed, this.#isOwnClaim, this.#lenient);
    if (refusal) return refusal;
    const outcome = this.#bindOrRefuse(choice);
    return 'reason' in outcome ? outcome : undefined;
  }

  /** Whom the measure is of; looked for once. */
  #entity(): EntityChoice | undefined {
    if (this.#choice === null) {
      const { measure, places } = this.#placed;
      const { words, figure, segment, reading, reference } = this.#clause;
      const choice =
        this.#sole !== undefined
          ? { ids: [this.#sole], used: [], loose: [], how: 'implied' as const, ambiguous: false }
          : entityOf({ words, figure, segment, reading, reference, used: places }, measure.id);
      this.#choice = choice?.ids[0] === undefined ? undefined : choice;
    }
    return this.#choice;
  }

  readonly #isOwnClaim = (): boolean => {
    const choice = this.#entity();
    return choice !== undefined && isOwnClaim(this.#clause, choice);
  };

  /** The binding, when every word that forbids it is accounted for; worked out once. */
  #bindOrRefuse(choice: EntityChoice): Binding | Refusal {
    this.#outcome ??= bindOrRefuse(this.#clause, this.#placed, choice, this.#sole !== undefined);
    return this.#outcome;
  }
}

function bindOrRefuse(
  { words, figure, segment, manner, reference }: FigureClause,
  placed: PlacedAlias,
  choice: EntityChoice,
  isSole: boolean,
): Binding | Refusal {
  const { measure } = placed;
  const { quantity } = figure;
  const rows = observationsOf(measure.id, choice.ids, reference);
  const scope = scopeOf(words, segment, rows, reference);
  const accounts = accounter({ words, figure, segment, placed, choice, scope, isSole, reference });
  const used = [...placed.places, ...choice.used];
  const phrase = {
    words,
    figure,
    accounts,
    isNounPhrase: measure.kind === 'count',
    isModifier: quantity.modifier ?? false,
    isSubject: !placed.places.some((place) => place >= segment.from && place < figure.from) || isPart(words, segment),
    start: placed.own ? 0 : segment.from,
  };
  const { near, far, seen } = leftover(phrase, used);
  const not = restrictorOf(words, segment, accounts) ?? forbidden(seen, measure, placed.alias.stems);
  if (not !== undefined) return { reason: 'other-scope', measure, detail: say('doubt_means_other', not) };
  const wider = [...choice.loose, ...scope.used];
  const beyond = wider.length > 0 ? leftover(phrase, [...used, ...wider]) : undefined;
  const strangers = beyond ? [...far, ...beyond.near, ...beyond.far] : far;
  const effect = near.length + strangers.length > 0 ? effectStart(words, figure.from, Math.min(...used)) : 0;
  const bears = (word: Word) => word.index >= effect || narrowsCause(word);
  const clause = strangers.length > 0 ? clauseStart(words, Math.min(figure.from, ...placed.places)) : 0;
  return {
    measure,
    entity: choice.ids[0] ?? '',
    rows,
    placed,
    choice,
    scope,
    manner,
    segment,
    figure,
    near: near.filter(bears),
    far: strangers.filter((word) => bears(word) && (word.index >= clause || tellsPart(word))),
  };
}

/** A word of the figure's part that narrows the measure ("youth", "core") and that nothing accounts for. */
function restrictorOf(
  { list }: Words,
  { from, to }: Segment,
  accounts: ReturnType<typeof accounter>,
): string | undefined {
  for (let index = from; index <= to; index++) {
    const word = list[index];
    if (word && word.bits & wordClass.restrictor && !accounts(word)) return word.text;
  }
  return undefined;
}

/** "Of that, …", "Of the 27, …": a part of what is named. */
function isPart({ list }: Words, segment: Segment): boolean {
  return list[segment.from]?.lower === 'of';
}

/** A figure set against another ("against €115 billion from the United States") that has a date or entity of its own. */
function isOwnClaim({ words: { list, sentence }, figure, segment }: FigureClause, choice: EntityChoice): boolean {
  const start = list[figure.to]?.end ?? 0;
  const end = list[segment.to]?.end ?? 0;
  if (sentence.dates.some((date) => date.from !== undefined && date.start >= start && date.end <= end)) return true;
  return [...choice.used, ...choice.loose].some((index) => index > figure.to && index <= segment.to);
}
