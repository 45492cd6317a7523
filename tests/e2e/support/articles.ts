/** Pages for the tests: short articles of our own. Figures and names are what the bundled packs know. */

/** An article as news sites write them: metadata, headline, byline, paragraphs. */
export function articlePage(headline: string, paragraphs: readonly string[], published = '2025-12-16'): string {
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${headline}</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="${published}T08:00:00Z"></head>
<body><main><article><h1>${headline}</h1>
<p class="byline">By Our Reporter, <time datetime="${published}">${published}</time></p>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article></main></body></html>`;
}

const filler = [
  'The talks are expected to go on through the night, and few of those who take part would say how they will end. What is plain is that nobody wants to leave the room with nothing in hand.',
  'Officials spent the day going from door to door with drafts of a text that changed by the hour. By the evening it had lost two of its paragraphs and gained another, and was no shorter.',
  'People who follow the matter closely say that the real question is not how large the sum is, but who stands behind it when the money has to be paid back one day.',
];

/** One sentence that agrees with the reference, one that differs, and one that contradicts itself. */
export const agreement = 'Euroclear holds about €185 billion of immobilised Russian central bank assets.';
export const discrepancy = 'The Belgian foreign minister, Kaja Kallas, arrived late.';
export const contradiction = 'A first slice of €35 billion ($30 billion) could be paid in spring.';

export const mixedPage = articlePage('Leaders weigh what to do with frozen money', [
  filler[0] ?? '',
  agreement,
  discrepancy,
  filler[1] ?? '',
  contradiction,
  filler[2] ?? '',
]);

/** Prose without a figure, a date or a name that anybody could check. */
export const quietPage = articlePage('A long night of talks', [...filler, ...filler]);

/** No article at all: a form and a list of links. */
export const plainPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sign in</title></head>
<body><h1>Sign in</h1><form><label>Name <input name="name"></label><button>Go on</button></form>
<ul><li><a href="#a">Help</a></li><li><a href="#b">Contact</a></li></ul></body></html>`;
