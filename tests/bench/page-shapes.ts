import { articles, plain } from './texts';

/** Pages of several shapes, as HTML by name: what a browser is given to read. */
export function pageShapes(root: string): Record<string, string> {
  const all = articles(root).map((text) => text.split('\n\n'));
  const paragraphs = all.flat();
  const quiet = Array.from({ length: 20 }, (_, index) => plain[index % plain.length] ?? '');
  return {
    quiet: page('A long night of talks', quiet),
    short: page('In brief', paragraphs.slice(0, 4)),
    typical: page('What the money may do', all[0] ?? []),
    'long-read': page('A reckoning in many parts', paragraphs.slice(0, 90)),
    'live-blog': page('As it happens', repeated(paragraphs, 15_000)),
  };
}

/** Paragraphs again and again, until so many words are there. */
function repeated(paragraphs: readonly string[], words: number): string[] {
  const result: string[] = [];
  for (let count = 0, index = 0; count < words; index++) {
    const paragraph = paragraphs[index % paragraphs.length] ?? '';
    result.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return result;
}

function page(headline: string, paragraphs: readonly string[]): string {
  const written = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${headline}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-12-16T08:00:00Z">
<style>body { font: 17px/1.6 serif; max-width: 40rem; margin: 2rem auto }</style></head>
<body><main><article><h1>${headline}</h1>
${paragraphs.map((text) => `<p>${written(text)}</p>`).join('\n')}
</article></main></body></html>`;
}
