import { articles, plain } from './texts';

/** Pages of several shapes, as HTML by name: what a browser is given to read. */
export function pageShapes(root: string): Record<string, string> {
  const all = articles(root).map((text) => text.split('\n\n'));
  const paragraphs = all.flat();
  const quiet = Array.from({ length: 20 }, (_, index) => plain[index % plain.length] ?? '');
  const typical = all[0] ?? [];
  return {
    quiet: page('A long night of talks', written(quiet)),
    short: page('In brief', written(paragraphs.slice(0, 4))),
    typical: page('What the money may do', written(typical)),
    'long-read': page('A reckoning in many parts', written(paragraphs.slice(0, 90))),
    'live-blog': page('As it happens', written(repeated(paragraphs, 15_000))),
    'front-page': page('News', teasers(paragraphs.slice(0, 120))),
    tables: page('The year in figures', written(typical) + figures(40)),
    comments: page('Readers write', written(typical) + comments(repeated(quiet, 8000))),
    'deeply-nested': page('Under many boxes', nested(written(typical), 200)),
    german: page('Was das Geld bewirken kann', written(german), 'de'),
  };
}

const german = Array.from({ length: 12 }, (_, at) =>
  at % 2 === 0
    ? 'Die Gespräche zogen sich durch die Nacht, und kaum jemand wollte danach sagen, wie sie ausgehen könnten.'
    : 'Bei Euroclear liegen rund 185 Milliarden Euro (217 Milliarden Dollar), ein Anstieg um 3,5 Prozent gegenüber 2024.',
);

/** Links in boxes, as the first page of a paper has them: no article at all. */
function teasers(paragraphs: readonly string[]): string {
  return paragraphs
    .map((text, at) => `<section><a href="#${at}"><h2>${escaped(text.slice(0, 80))}</h2></a></section>`)
    .join('\n');
}

function figures(rows: number): string {
  const row = (at: number) =>
    `<tr><th>Country ${at}</th><td>${(at * 7.3).toFixed(1)} %</td><td>$${at * 12} billion</td></tr>`;
  return `<table><tr><th>Country</th><th>Inflation</th><th>GDP</th></tr>${Array.from({ length: rows }, (_, at) => row(at)).join('')}</table>`;
}

function comments(paragraphs: readonly string[]): string {
  return `<section id="comments">${paragraphs.map((text) => `<div class="comment"><b>A reader</b><p>${escaped(text)}</p></div>`).join('')}</section>`;
}

function nested(html: string, depth: number): string {
  return `${'<div>'.repeat(depth)}${html}${'</div>'.repeat(depth)}`;
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

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const written = (paragraphs: readonly string[]): string =>
  paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n');

function page(headline: string, body: string, language = 'en-GB'): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${headline}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-12-16T08:00:00Z">
<style>body { font: 17px/1.6 serif; max-width: 40rem; margin: 2rem auto }</style></head>
<body><main><article><h1>${headline}</h1>
${body}
</article></main></body></html>`;
}
