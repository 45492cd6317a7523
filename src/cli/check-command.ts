import type { Article } from '../engine/article';
import { check } from '../engine/check';
import type { Reference } from '../engine/reference/reference';
import type { Finding } from '../engine/report';
import { type MentionTrace, trace } from '../engine/trace';
import type { Command } from './command';
import { articleFromHtml } from './input/html-article';
import { type PlacedArticle, placeFinding } from './input/placed-article';
import { readText } from './input/read-text';
import { articleFromText } from './input/text-article';
import { answerTextLines } from './input/text-lines';
import { readCountry, readDay, readOptions } from './options';
import { summarise } from './output/summary';
import { loadReference } from './reference';
import { UsageError } from './usage-error';

const usage = `npm run check -- [--json] [--explain] [--published 2025-12-16] [--country GB] FILE…
       npm run check -- --jsonl FILE [--explain]      (FILE: .txt, .html, or - for standard input)
       npm run check -- --archive [--output FILE [--resume]] [--format jsonl|csv|markdown|claim-review] [--workers N] PATH…
                                          (PATH: a folder, a pattern, .txt, .html, .jsonl, .warc, each also as .gz for WARC)
       each with --pack PATH (a folder or zip, again for each): packs of your own beside the bundled ones`;

/** Checks files, the lines of a JSON-lines stream, or a whole archive; the forms are in CONTRIBUTING.md. */
export const run: Command = async (argv, root) => {
  const { values, files } = readOptions(
    argv,
    {
      json: { type: 'boolean' },
      jsonl: { type: 'string' },
      explain: { type: 'boolean' },
      published: { type: 'string' },
      country: { type: 'string' },
      archive: { type: 'boolean' },
      output: { type: 'string' },
      resume: { type: 'boolean' },
      format: { type: 'string' },
      workers: { type: 'string' },
      pack: { type: 'string', multiple: true },
    },
    usage,
  );
  const about = {
    ...(typeof values.published === 'string' && { published: readDay(values.published, '--published') }),
    ...(typeof values.country === 'string' && { country: readCountry(values.country, '--country') }),
  };
  const shelf = Array.isArray(values.pack)
    ? await (await import('./packs/shelf')).makeShelf(values.pack, root)
    : undefined;
  if (values.archive === true) {
    const data = { root, ...(shelf && { shelf }) };
    return (await import('./archive/command')).checkArchive(files, values, data);
  }
  if (typeof values.jsonl === 'string') {
    const reference = await loadReference(root, shelf);
    const explain = values.explain === true;
    return answerTextLines(values.jsonl, ({ id, text, ...own }) => {
      const placed = articleFromText(text, { ...about, ...own });
      const findings = findingsOf(placed, reference);
      return { id, findings, ...(explain && { traces: tracesOf(placed, reference) }) };
    });
  }
  if (files.length === 0) throw new UsageError(`name a file to check\nusage: ${usage}`);
  return checkFiles(files, about, {
    reference: await loadReference(root, shelf),
    json: values.json === true,
    explain: values.explain === true,
  });
};

interface CheckOptions {
  readonly reference: Reference;
  readonly json: boolean;
  readonly explain: boolean;
}

/** Every file that can be read is answered; those that can't are told of, and make the exit code 2. */
async function checkFiles(
  files: readonly string[],
  about: Omit<Article, 'blocks'>,
  { reference, json, explain }: CheckOptions,
): Promise<number> {
  const answers: { id: string; published?: string; findings: Finding[] }[] = [];
  let exitCode = 0;
  for (const file of files) {
    try {
      const placed = await readArticleFile(file, about);
      const findings = findingsOf(placed, reference);
      const { published } = placed.article;
      if (json) answers.push({ id: file, ...(published && { published }), findings });
      else
        process.stdout.write(
          summarise(file, placed.article, findings, explain ? tracesOf(placed, reference) : undefined),
        );
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      process.stderr.write(`check: ${error.message}\n`);
      exitCode = 2;
    }
  }
  if (json && answers.length > 0) {
    process.stdout.write(`${JSON.stringify(files.length === 1 ? answers[0] : answers, null, 2)}\n`);
  }
  return exitCode;
}

async function readArticleFile(file: string, about: Omit<Article, 'blocks'>): Promise<PlacedArticle> {
  const text = await readText(file);
  const isHtml = /\.x?html?$/i.test(file) || (file === '-' && /^\s*<(?:!doctype html|html)/i.test(text));
  const placed = isHtml ? articleFromHtml(text, about) : articleFromText(text, about);
  if (placed.article.blocks.length === 0) throw new UsageError(`${file}: no visible text from line 1 on`);
  return placed;
}

function tracesOf(placed: PlacedArticle, reference: Reference): MentionTrace[] {
  return trace(placed.article, reference).map((one) => ({
    ...one,
    start: placed.place(one.block, one.start),
    end: placed.place(one.block, one.end - 1) + 1,
  }));
}

function findingsOf(placed: PlacedArticle, reference: Reference): Finding[] {
  return check(placed.article, reference).findings.map((finding) => placeFinding(finding, placed));
}
