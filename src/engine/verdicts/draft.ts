import type { Finding } from '../report';

/** A finding as a judge gives it: offsets into the *normalised* text of its block; the quote follows from them. */
export type Draft = Omit<Finding, 'quote'>;
