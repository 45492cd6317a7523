import { roundedInterval, statedInterval } from '../../interval';
import type { Quantity } from '../../mentions/mention';
import type { Sentence } from '../../reading';
import { stem } from '../../text/stem';
import { readLemma, wordClass } from '../words/word-class';

const moving = wordClass.rise | wordClass.fall | wordClass.level;
const particles = /^(up to|over|down to)\s+/i;
const phrasal = new Set('hand turn take sign carry make bring roll spill cross pay give shell'.split(' ').map(stem));
const wordBefore = /([a-z]+)\s+$/i;

/**
 * A quantity without a hedge that is really the particle of the verb before it ("edged up to 2.2%", "adds up to
 * £14,400", "handed over €1.6 billion"). The verb is not known where quantities are read.
 */
export function withoutParticle(quantity: Quantity, { text, start }: Sentence): Quantity {
  if (quantity.hedge !== '<' && quantity.hedge !== '>') return quantity;
  const particle = particles.exec(text.slice(quantity.start, quantity.end));
  const before = wordBefore.exec(text.slice(Math.max(start, quantity.start - 20), quantity.start))?.[1]?.toLowerCase();
  if (!particle || !before) return quantity;
  const verb = stem(before);
  const moves = before.startsWith('add') || (readLemma(before).bits & moving) !== 0;
  const isParticle = particle[1]?.toLowerCase() === 'over' ? phrasal.has(verb) : moves;
  if (!isParticle) return quantity;
  return {
    ...quantity,
    start: quantity.start + particle[0].length,
    hedge: '=',
    stated: statedInterval(quantity.value),
    rounded: roundedInterval(quantity.value),
  };
}

/** The level that a change arrived at: "from 3.2% to 3.4%" beside a verb of change is 3.4 %. */
export function arrived(quantity: Quantity): Quantity {
  const { value2 } = quantity;
  if (quantity.pair !== 'change' || value2 === undefined) return quantity;
  const { value2: _, pair: __, ...rest } = quantity;
  return { ...rest, hedge: '=', value: value2, stated: statedInterval(value2), rounded: roundedInterval(value2) };
}
