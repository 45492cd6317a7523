import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { StartOptions } from './options';
import sample from './sample-article.html?raw';
import { serve } from './serve';

export interface PageToOpen {
  readonly url: string;
  /** The match pattern under which the extension may read the page by itself. */
  readonly match: string;
  close(): Promise<void>;
}

/** Puts the wanted page, or the sample article, where a browser can open it. */
export async function pageToOpen(target: StartOptions['target']): Promise<PageToOpen> {
  if (target && 'url' in target) {
    const { protocol, hostname } = new URL(target.url);
    return { url: target.url, match: `${protocol}//${hostname}/*`, close: async () => undefined };
  }
  const html = target ? asPage(target.file) : sample;
  const site = await serve((path) => (path === '/article' ? html : undefined));
  return { url: site.url('/article'), match: 'http://127.0.0.1/*', close: () => site.close() };
}

/** An HTML file as it is; a text file as an article: its first line the headline, its other lines paragraphs. */
function asPage(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (/^\.x?html?$/i.test(extname(file))) return text;
  const [headline = basename(file), ...paragraphs] = text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
  const body = paragraphs.map((paragraph) => `<p>${escapeText(paragraph)}</p>`).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeText(headline)}</title>
<article><h1>${escapeText(headline)}</h1>\n${body}</article></html>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
