import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundledReference } from '../../support/reference';

const reference = bundledReference();
const found = (text: string): string[] => reference.findNames(text).map(({ start, end }) => text.slice(start, end));
const ids = (text: string): string[] =>
  reference.findNames(text).flatMap((name) => (name.ids.length > 3 ? [] : name.ids));

describe('what is no name', () => {
  test.each([
    'It was us who asked them.',
    'WHO WILL WIN THE MATCH, ASK ALL OF US FANS?',
    'roast turkey on fine china',
    'He had a chad and a jordan almond.',
    'may we march in august',
    'a polish on the table, swiss cheese',
    'New Mexico and New England, the Washington Post, Michael Jordan',
    'the president of the chess club has a chief concern',
  ])('%s', (text) => {
    expect(reference.findNames(text).filter(({ of, ids: own }) => of !== 'office' || own.length < 20)).toEqual([]);
  });
});

describe('what is one', () => {
  test('the longest of several', () => {
    expect(found('the Democratic Republic of the Congo and Papua New Guinea')).toEqual([
      'Democratic Republic of the Congo',
      'Papua New Guinea',
    ]);
    expect(found('the president of the European Central Bank spoke')).toEqual([
      'president of the European Central Bank',
    ]);
  });

  test('a name behind "the" that is longer than the one with it', () => {
    expect(found('the Bank of England governor spoke')).toEqual(['Bank of England governor']);
    expect(found('the Bank spoke')).toEqual(['the Bank']);
  });

  test('a name shared by several is given with all of them', () => {
    expect(reference.findNames('Georgia')[0]?.ids).toEqual(['GEO', 'us-georgia']);
  });

  test('dots, hyphens, line ends and several spaces do not part it', () => {
    expect(ids('U.S. troops, E.U. rules, U.N. staff')).toEqual(['USA', 'european-union', 'united-nations']);
    expect(ids('Guinea-Bissau; South\nSudan; Saudi  Arabia')).toEqual(['GNB', 'SSD', 'SAU']);
  });

  test('a comma and a full stop do', () => {
    expect(ids('He left South. Sudan, they said')).toEqual(['SDN']);
  });

  test('titles in any case and either spelling', () => {
    for (const title of ['French Foreign Minister', 'French foreign minister', 'FRENCH FOREIGN MINISTER']) {
      expect(ids(title)).toContain('fra-foreign-minister');
    }
    expect(ids('German defense minister')).toEqual(ids('German defence minister'));
    expect(ids('EU foreign policy chief')).toEqual(['eu-high-representative']);
    expect(ids('UN Secretary-General')).toEqual(ids('UN secretary general'));
  });

  test('a surname alone is told apart from the whole name', () => {
    const [whole, alone] = reference.findNames('Ursula von der Leyen said; von der Leyen added');
    expect([whole?.form, alone?.form]).toEqual(['plain', 'surname']);
    expect(alone?.ids).toEqual(whole?.ids);
  });

  test('a capital stands for its government by habit only', () => {
    const [kyiv] = reference.findNames('Kyiv said');
    expect([kyiv?.form, kyiv?.ids]).toEqual(['metonym', ['UKR']]);
  });

  test('a possessive leaves its mark out of the span', () => {
    const [ukraine] = reference.findNames("Ukraine's army");
    expect([ukraine?.start, ukraine?.end, ukraine?.form]).toEqual([0, 7, 'possessive']);
  });
});

test('every country is found by its name and its adjective', () => {
  const missing = reference
    .entitiesOf('population')
    .map((id) => reference.entity(id))
    .filter((entity) => entity !== undefined)
    .filter(({ name, adjectives }) =>
      [name, ...adjectives].some((form) => reference.findNames(`x ${form} x`).length !== 1),
    );
  expect(missing.map(({ name }) => name)).toEqual([]);
});

test('whatever the text, spans lie inside it, in order and apart', () => {
  const piece = fc.constantFrom(
    'US',
    'U.S.',
    "'s",
    ' ',
    '-',
    '.',
    'New',
    'York',
    'prime minister',
    'é',
    '\u0301',
    '😀',
    'Türkiye',
    '\n',
    '1',
    '&',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end } of reference.findNames(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});

test.each(['New ', "O'", 'U.S.', 'the president of ', 'é\u0301', '-- ', 'A&', 'US '])(
  'hostile repetition of "%s" is read to its end',
  (piece) => {
    // A quadratic scan would run into the time limit by far.
    expect(reference.findNames(piece.repeat(50_000)).length).toBeLessThanOrEqual(50_000);
  },
  20_000,
);
