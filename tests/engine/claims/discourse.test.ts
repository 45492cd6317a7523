import { describe, expect, it } from 'vitest';
import { discourseOf } from '../../../src/engine/claims/discourse';
import { read } from './read';

/** The discourse of the words in brackets. */
function of(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const reading = read(marked.replace(/[[\]]/g, ''));
  const sentence = reading.sentences.find((candidate) => candidate.start <= start && end <= candidate.end);
  if (!sentence) throw new Error(`no sentence around the mark in: ${marked}`);
  return discourseOf(sentence, { start, end }, reading);
}

describe('modality', () => {
  it.each([
    ['The central bank expects inflation to reach [2.9%] next year.', 'forecast'],
    ['Economists polled by the agency had forecast growth of [0.4%].', 'forecast'],
    ['The fund now sees the German economy shrinking [0.5%] this year.', 'forecast'],
    ['Unemployment could climb above [6%] by the spring.', 'forecast'],
    ['Growth of 1% beat the [0.8%] forecast by analysts.', 'forecast'],
    ['Prices rose 3%, above expectations of [2.7%].', 'forecast'],
    ['Between 750,000 and [800,000] will be sold annually.', 'forecast'],
    ['Up to [165 billion euros] could be lent.', 'forecast'],
    ['The economy is projected to grow [1.4%] in 2027.', 'forecast'],
    ['The government aims to spend [3.5%] of GDP on defence by 2035.', 'target'],
    ["Inflation is still above the bank's [2%] target.", 'target'],
    ['Members must spend [2%] of output on defence.', 'target'],
    ['She has promised to build [1.5 million] homes.', 'target'],
    ['If the tax were repealed, the deficit would grow by [$1.6 trillion].', 'hypothetical'],
    ['A family earning €40,000 would pay [€300] less.', 'hypothetical'],
    ['The path costs £85,000, and inflation of [3%] a year has been allowed for.', 'hypothetical'],
    ['Inflation of [3%] was pencilled in when the budget was drawn up.', 'hypothetical'],
    ['Growth of [3%] is allowed nowhere.', 'stated'],
    ['True or false: France has [80 million] inhabitants?', 'question'],
    ['Does Belgium really have [12 million] people?', 'question'],
  ])('%s', (text, modality) => {
    expect(of(text).modality).toBe(modality);
  });

  it.each([
    'The bank, which expects 3% next year, held rates at [2%].',
    'Inflation, which could reach 5% by spring, was [3.4%] in December.',
    'Inflation rose to [3.4%] in December, above the 2% target.',
    'Growth came in at [0.3%], against a forecast of 0.1%.',
    'The economy grew [1.2%] in 2024 and is expected to grow 1.5% in 2025.',
    'Although growth could reach 3% next year, inflation was [2%] in May.',
    'Unemployment fell to [4.1%] in May 2024.',
    'The [32-member] alliance will meet in July.',
    'Leaders could approve the [20-point] plan.',
    'Euroclear holds [€185 billion], while Belgium fears it could be sued.',
  ])('stated: %s', (text) => {
    expect(of(text)).toMatchObject({ modality: 'stated', negated: false });
  });
});

describe('negation and rebuttal', () => {
  it.each([
    'The bill does not give Ukraine [€90 billion].',
    "The fund hasn't paid [€5 billion] this year.",
    'No country spent [6%] of its output on defence.',
    'The minister denied that [€40 billion] had gone missing.',
  ])('negated: %s', (text) => {
    expect(of(text).negated).toBe(true);
  });

  it.each([
    'No fewer than [32] countries belong to the alliance.',
    'Inflation was [3.4%] in December, not 3.2%.',
    'The loan is worth [€90 billion], but it does not cover everything.',
    'Not only did it lend [€90 billion], it also froze assets.',
  ])('not negated: %s', (text) => {
    expect(of(text).negated).toBe(false);
  });

  it.each([
    'He falsely claimed that the city had [5 million] inhabitants.',
    'It is not true that Belgium has [15 million] inhabitants.',
    'Correction: an earlier version said [12 million]; the figure is 1.2 million.',
    'The senator said France had [80 million] people. That is false.',
    'The senator said France had [80 million] people. In fact, it has 68 million.',
  ])('rebutted: %s', (text) => {
    expect(of(text).rebutted).toBe(true);
  });
});

describe('voice', () => {
  it.each([
    ['"We have [20 million] unemployed," the senator told the rally.', 'the senator'],
    ['Critics say the true figure is closer to [40%].', 'Critics'],
    ['Keir Starmer said that inflation had fallen to [2%].', 'Keir Starmer'],
    ['Inflation has fallen to [2%], the chancellor said on Monday.', 'the chancellor'],
    ['Inflation has fallen to [2%], said the chancellor.', 'the chancellor'],
    ['According to the minister, the plan cost [€3 billion].', 'the minister'],
    ['The plan cost [€3 billion], according to opposition leader Anna Novak.', 'opposition leader Anna Novak'],
    ['“The plan is ready. It costs [€3 billion] a year,” Novak said.', 'Novak'],
    ["'We lost [€3 billion] last year', the company told investors.", 'the company'],
    ['Novak said that it was late. “We lost [€3 billion] there,” she said.', 'Novak'],
    ["The bank's governor said growth was [1.2%].", "The bank's governor"],
    ['The company, whose target is 2%, said it earned [€3 billion].', 'The company'],
    ['Kallas, who visited Kyiv on Monday, said the EU had given [€187 billion].', 'Kallas'],
    ['Trump has claimed that the US gave [$350 billion] to Ukraine.', 'Trump'],
  ])('%s', (text, speaker) => {
    expect(of(text)).toMatchObject({ voice: 'speaker', speaker });
  });

  it.each([
    'According to Eurostat, inflation was [2.1%] in November.',
    'Inflation was [2.1%] in November, official figures showed.',
    'The Office for National Statistics said inflation was [3.6%].',
    'The IMF said the economy grew [1.2%] in 2024.',
    "[Belgium's foreign minister, Kaja Kallas], said on Monday that it was late.",
    '[Kaja Kallas, the EU foreign policy chief], said it was late.',
    '"It is late," said [Kaja Kallas, the EU foreign policy chief].',
    "The ministers' plan, worth [€3 billion], passed on the peoples' vote.",
    'The 15" screen costs [€300] in shops.',
    'Trump said the US had given $350 billion; the real figure is about [$130 billion].',
    'The so-called "[20-point] plan" was discussed in Berlin.',
    'The bank, whose target is 2%, said inflation was [3.1%].',
  ])('page: %s', (text) => {
    expect(of(text).voice).toBe('page');
  });

  it('carries an open quotation into the next sentence of the paragraph', () => {
    expect(of('“We began in May. We have [20 million] members. We go on.”')).toMatchObject({
      voice: 'speaker',
      quoted: true,
    });
  });
});

describe('stage and running counts', () => {
  it.each([
    ['The plan calls for a loan of [€140 billion] backed by the frozen assets.', 'proposed'],
    ['Leaders agreed a loan of [€90 billion] on Friday.', 'agreed'],
    ['The EU has disbursed [€5 billion] this month.', 'paid'],
    ['The chancellor announced [£2 billion] for hospitals.', 'announced'],
    ['Ukraine enshrined the aim in its constitution in [2019].', 'law'],
  ])('%s', (text, stage) => {
    expect(of(text).stage).toBe(stage);
  });

  it.each([
    'At least [21] people were killed.',
    'Arrivals so far this year have passed [25,000].',
    'The death toll stood at [312] on Tuesday.',
  ])('running: %s', (text) => {
    expect(of(text).running).toBe(true);
  });

  it('is not set by a toll in another clause', () => {
    expect(of('Ukraine has [27] regions, while 21 people were killed in Kyiv.').running).toBe(false);
  });
});

describe('cost', () => {
  it.each(['" \'a ', 'said, ', 'which, ', '(if ', '“'])(
    'reads %j by the ten thousand to its end',
    (piece) => {
      // A quadratic reading would run into the time limit by far.
      expect(of(`[5] ${piece.repeat(60_000)}`).voice).toMatch(/page|speaker/);
    },
    20_000,
  );
});
