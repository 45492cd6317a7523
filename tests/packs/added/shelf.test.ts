import { expect, test } from 'vitest';
import { check } from '../../../src/engine/check';
import { compose } from '../../../src/engine/reference/compose';
import { openReference } from '../../../src/engine/reference/open';
import { compileShelf } from '../../../src/packs/added/shelf';
import { examined, templateFile } from '../../support/added-pack';
import { bundledReference } from '../../support/reference';

const bundled = bundledReference();

/** The bundled facts with those of the template, or of the template with some files changed, beside them. */
async function withPack(changes: Record<string, string> = {}) {
  const { read } = await examined(changes);
  return compose(bundled, openReference(compileShelf([read.pack], bundled)));
}

const findings = (reference: Parameters<typeof check>[1], text: string) =>
  check({ blocks: [{ role: 'paragraph', text }], published: '2026-02-01' }, reference).findings;

const observations = (row: string): Record<string, string> => {
  const [header = ''] = templateFile('observations.csv').split('\n');
  return { 'observations.csv': `${header}\n${row}\n` };
};
const german = (value: number) =>
  observations(
    `x.1,population,DEU,DEU,Germany: population,${value},person,measured,2023,2023-12-31,periods,exact,yearbook`,
  );

test('a fact of an added pack confirms and refutes, and the finding names the pack', async () => {
  const reference = await withPack();
  const right = findings(reference, 'Exampleland had 214 lighthouses in 2025.');
  expect(right).toMatchObject([{ verdict: 'agrees', reference: [{ pack: 'lighthouses' }] }]);
  expect(findings(reference, 'Exampleland had 341 lighthouses in 2025.')).toMatchObject([{ verdict: 'differs' }]);
  expect(findings(bundled, 'Exampleland had 341 lighthouses in 2025.').filter(isDecided)).toEqual([]);
});

test('a bundled fact stays where an added one says otherwise: either figure is left in peace, a third is not', async () => {
  const reference = await withPack(german(70_000_000));
  const rows = reference.observations('population', 'DEU').filter(({ period }) => period.to === '2023-12-31');
  expect(new Set(rows.map(({ pack }) => pack))).toEqual(new Set(['countries', 'lighthouses']));
  const verdict = (million: number) =>
    findings(reference, `The population of Germany was ${million} million in 2023.`).map((one) => one.verdict);
  expect(verdict(83.3)).toEqual(['agrees']);
  expect(verdict(70)).not.toContain('differs');
  expect(verdict(120)).toEqual(['differs']);
});

test('everything else is read as if the pack were not there', async () => {
  const reference = await withPack(german(70_000_000));
  const texts = [
    'The population of France was 68 million in 2023. New Mexico and the Washington Post said nothing.',
    'Inflation in the euro area was 2.4% in 2024, and the US dollar rose. Emmanuel Macron is the president of France.',
    "Belgium's foreign minister, Maxime Prévot, spoke of €185 billion at Euroclear.",
  ];
  for (const text of texts) {
    expect(reference.findNames(text)).toEqual(bundled.findNames(text));
    expect(findings(reference, text)).toEqual(findings(bundled, text));
  }
});

test('a longer added name holds a bundled one; an equal or shorter one gives way', async () => {
  const reference = await withPack({
    'entities.csv': `${templateFile('entities.csv')}lamp-fund,organisation,Lamp Fund of Germany,,,\n`,
  });
  const names = (text: string) =>
    reference.findNames(text).map(({ ids, start, end }) => [text.slice(start, end), ...ids]);
  expect(names('Germany and the Lamp Fund of Germany, Exampleland')).toEqual([
    ['Germany', 'DEU'],
    ['Lamp Fund of Germany', 'lamp-fund'],
    ['Exampleland', 'exampleland'],
  ]);
});

test('a tenure of an added pack is asked for beside the bundled ones', async () => {
  const people = 'id,name,aliases,surnames\nada-keeper,Ada Keeper,,Keeper\n';
  const tenures =
    'id,person,office,start,end,confirmed_until,acting,may_refute,source\n' +
    'keeper.1,ada-keeper,lamp-minister,2020-01-01,,2026-01-01,no,yes,yearbook\n';
  const reference = await withPack({
    'people.csv': people,
    'offices.csv':
      'id,entity,titles,kind,single_holder,confusable\nlamp-minister,exampleland,Exampleland’s lamp minister|lamp minister of Exampleland,minister,yes,\n',
    'tenures.csv': tenures,
  });
  expect(reference.tenuresOfOffice('lamp-minister')).toMatchObject([{ person: 'ada-keeper', pack: 'lighthouses' }]);
  expect(reference.tenuresOfPerson('ada-keeper')).toHaveLength(1);
  expect(reference.tenuresOfOffice('fra-head-of-state')).toEqual(bundled.tenuresOfOffice('fra-head-of-state'));
});

const isDecided = ({ verdict }: { readonly verdict: string }) => verdict !== 'unchecked';
