import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Subject } from '../subject';

/** The peers are installed beside the benchmark, so that nobody else has to carry them. */
const requireFrom = (root: string) => createRequire(join(root, 'tests/bench/package.json'));

interface WinkDocument {
  entities(): { out(): unknown };
}

/** wink-nlp with its English model: sentences, parts of speech, entities. */
export async function wink(root: string): Promise<Subject> {
  const require = requireFrom(root);
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model')) as { readDoc(text: string): WinkDocument };
  return { read: (text) => nlp.readDoc(text).entities().out() };
}

interface CompromiseDocument {
  numbers(): { json(): unknown };
}

/** compromise with its number plug-in, as its documentation begins. */
export async function compromise(root: string): Promise<Subject> {
  const nlp = requireFrom(root)('compromise') as (text: string) => CompromiseDocument;
  return { read: (text) => nlp(text).numbers().json() };
}

/** chrono-node: dates only. */
export async function chrono(root: string): Promise<Subject> {
  const { parse } = requireFrom(root)('chrono-node') as { parse(text: string, reference: Date): unknown };
  const day = new Date(Date.UTC(2025, 11, 16));
  return { read: (text) => parse(text, day) };
}

/** Recognizers-Text: money only. */
export async function recognizers(root: string): Promise<Subject> {
  const suite = requireFrom(root)('@microsoft/recognizers-text-suite') as {
    recognizeCurrency(text: string, culture: string): unknown;
  };
  return { read: (text) => suite.recognizeCurrency(text, 'en-us') };
}
