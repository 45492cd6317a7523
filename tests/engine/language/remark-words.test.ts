import { describe, expect, it } from 'vitest';
import { restrictors } from '../../../src/engine/language/en/claim-words';
import { partWords } from '../../../src/engine/language/en/part-words';
import { bystanders, commentNouns, judgingWords, livingVerbs } from '../../../src/engine/language/en/remark-words';
import { stem } from '../../../src/engine/text/stem';
import { bundledReference } from '../../support/reference';

const stems = (list: string) => new Set(list.trim().split(/\s+/).map(stem));
const remarks = stems([judgingWords, livingVerbs, commentNouns].join(' '));

/** Words that no comment on a figure may have: they tell one statistic from another, or a wish from a fact. */
const telling = `young old rural urban real net gross core foreign public private new first food energy service good seize fear
avoid target expect import export rent wage shadow absolute extreme severe chronic hidden fiscal seasonal`;

describe('words that only remark on a figure', () => {
  it.each([
    ['pick out a part', partWords],
    ['shut the gate', restrictors],
    ['tell one statistic from another', telling],
  ])('are none that %s', (_, list) => {
    expect([...stems(list)].filter((one) => remarks.has(one))).toEqual([]);
  });

  it('are not the only name of any measure', () => {
    const named = [...remarks].flatMap((one) => bundledReference().measureAliases(one));
    const alone = named.filter(({ stems: all }) => all.length === 1);
    expect(alone.map(({ measure, stems: all }) => `${measure}: ${all.join(' ')}`)).toEqual([]);
  });

  it('name bystanders in the plural: a “household” debt is another debt', () => {
    const singular = bystanders
      .trim()
      .split(/\s+/)
      .filter((one) => !one.endsWith('s'));
    expect(singular).toEqual([]);
  });
});
