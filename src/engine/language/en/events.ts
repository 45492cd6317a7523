/**
 * How news says that something came about on a day. Each line is a family: its words may stand for each other, as long
 * as the name of the event is the same ("signed", "sealed"). Compared by stem.
 */
export const eventVerbs: readonly string[] = [
  'signed sealed inked',
  'adopted agreed struck reached approved clinched concluded endorsed sealed',
  'force effect applied',
  'adopted introduced',
  'joined acceded entered admitted member accession',
  'left quit withdrew withdrawn exited departed pulled departure withdrawal exit',
  'began broke erupted launched',
  'ended expired lapsed closed shut',
  'fell collapsed toppled ousted overthrown overthrew deposed dissolved disintegrated ceased collapse fall down fled',
  'died death',
  'took taken seized captured retook entered',
  'founded established created',
  'declared called labelled',
  'dropped bombed',
  'exploded explosion',
  'reunified unified reunited',
  'walked landed landing',
  'resigned stepped quit resignation',
];

/** The same for the nouns in the names of events. */
export const eventNouns: readonly string[] = ['agreement accord pact', 'disaster accident catastrophe'];

/** For what needs no verb of its own: "the disaster happened on …". */
export const happeningVerbs = 'happened occurred place struck began exploded';

/** Forms that say that it has come about, and is neither planned nor going on. */
export const pastForms = `
signed sealed inked adopted agreed struck reached approved clinched concluded endorsed force effect applied introduced joined acceded
entered admitted member left quit withdrew withdrawn exited departed pulled began broke erupted launched ended
expired lapsed closed shut fell collapsed toppled ousted overthrown overthrew deposed dissolved disintegrated ceased down
fled died took taken seized captured retook founded established created declared called labelled dropped bombed resigned
stepped happened occurred place exploded reunified unified reunited walked landed elected
`;

/** Verbs that only carry the word of the event behind them, and what joins them: "came into force", "broke out". */
export const carryingVerbs = 'came entered took has became got went into out';

/** Words in the name of an event that comes once. Elections, summits, talks and deals come again. */
export const singularEvents = `
joins adopts leaves annexation invasion fall collapse death founded constitution reunification dissolution disaster began
emergency package transition treaty signed adopted charter moon referendum force atomic disaster accident
`;
