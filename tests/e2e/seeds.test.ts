import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/cli/input/text-article';
import { loadReference } from '../../src/cli/reference';
import { check } from '../../src/engine/check';
import type { Finding } from '../../src/engine/report';
import { articlePage } from './support/articles';
import { useHarness } from './support/harness';

/** Real articles that may be read here but are no part of this repository. */
const folder = '../shared/corpus/seeds';
const seeds = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
if (seeds.length === 0) console.warn(`${folder} is not there: real articles are not compared with the command line`);

/** What was decided, without the places, which differ between a text and a page. */
const outcome = (findings: readonly Finding[]) =>
  findings.map(({ kind, verdict, voice, quote }) => `${kind} ${verdict} ${voice}: ${quote}`);

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

describe.skipIf(seeds.length === 0)('real articles read as pages', () => {
  const harness = useHarness();

  it.each(seeds)('%s gives what the command line gives', async (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const [headline = '', ...paragraphs] = text.split('\n').filter((line) => line.trim() !== '');
    const published = '2025-12-16';
    const { report } = await harness().read(
      `/${name}`,
      articlePage(escapeText(headline), paragraphs.map(escapeText), published),
    );
    expect(report.status).toBe('done');
    const { findings } = check(articleFromText(text, { published }).article, await loadReference(process.cwd()));
    expect(outcome(report.findings)).toEqual(outcome(findings));
  });
});
