import { split } from '../lists';

/** English verbs of what begins, ends and lasts. Data only; the rules are in verdicts/dates. */

/** What begins at a date. */
export const beginnings: ReadonlySet<string> = new Set(
  split(`opened founded formed began begun begins started starts launched established built born joined elected appointed
    hired signed moved arrived married wed took became introduced invaded seized bought jailed imprisoned arrested detained
    captured kidnapped convicted created laid ran run runs lasted lasts operated stood closed from between since unveiled
    enlisted emigrated enrolled commissioned completed erected inaugurated premiered released ruled reigned served held
    broke entered adjourned paused rose lit`),
);

/** What ends at a date. */
export const endings: ReadonlySet<string> = new Set(
  split(`closed closing left leaving ended ends ending retired shut quit folded stepped resigned departed sold divorced
    separated abolished scrapped repealed withdrew demolished disbanded died collapsed finished lost freed released escaped
    cancelled expired expires reopened wound pulled torn decommissioned dissolved cleared overturned
    recovered returned resumed concluded stopped switched extinguished`),
);

/** Verbs of how long something went on. */
export const lasting: ReadonlySet<string> = new Set(
  split('lasted lasts lasting took takes taking ran runs running stood spent served was shone burned worked'),
);

/** Words beside them. */
export const beside: ReadonlySet<string> = new Set(
  split('for in all within after total span open use service force altogether operation period spell'),
);

/** Behind a length of time that runs from one date to another. */
export const later: ReadonlySet<string> = new Set(split('later on afterwards altogether'));

/** Between the two dates of one range. */
export const runsTo = /^ (?:to|until|till) $/;
/** Between dates and a length that says again how far they are apart. */
export const restates = /^(?:,| \(| [–—])(?: or| that is| a total of)? ?$/;
/** Nothing narrows the length: its clause ends. */
export const closes = /^ ?(?:[.,;)–—]|$)/;
