import fc from 'fast-check';
import type { Article } from '../../engine/article';
import { check } from '../../engine/check';
import type { Reference } from '../../engine/reference/reference';
import type { Finding } from '../../engine/report';
import { articleFromHtml } from '../input/html-article';
import { assert, type Property } from './property';
import { countSteps } from './steps';
import { day, newsText } from './texts';

/** What must hold of one text written in other ways, and of more of it. */
export function textProperties(reference: Reference): Property[] {
  return [
    { name: 'other white space changes no verdict', property: ignoresWhiteSpace(reference) },
    { name: 'what nobody can see changes no verdict', property: ignoresTheUnseen(reference) },
    { name: 'other mark-up changes no verdict', property: ignoresMarkUp(reference) },
    { name: 'twice the text takes about twice the steps', property: staysLinear(reference), onceIn: 200 },
  ];
}

export function articleOf(text: string, published: string | undefined): Article {
  return { blocks: [{ text, role: 'paragraph' }], language: 'en', ...(published && { published }) };
}

function ignoresWhiteSpace(reference: Reference): fc.IProperty<unknown> {
  const space = fc.constantFrom('\u00a0', '\u202f', '\u2009');
  return fc.property(newsText, day, space, (text, published, other) => {
    const plain = text.replace(/[^\S\n]/gu, ' ');
    const verdicts = (written: string) =>
      check(articleOf(written, published), reference).findings.map(settled).join('\n');
    const expected = verdicts(plain);
    const given = verdicts(plain.replaceAll(' ', other)).replaceAll(other, ' ');
    assert(given === expected, `with ${JSON.stringify(other)} for spaces:\n${given}\ninstead of:\n${expected}`);
  }) as fc.IProperty<unknown>;
}

const settled = ({ start, end, kind, verdict }: Finding) => `${start} ${end} ${kind} ${verdict}`;

/** Soft hyphens, zero-width spaces and joiners, direction marks: a page can strew them anywhere. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const invisible = fc.constantFrom('\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u200e', '\u2066');

function ignoresTheUnseen(reference: Reference): fc.IProperty<unknown> {
  const strewn = fc.array(fc.tuple(fc.nat(400), invisible), { minLength: 1, maxLength: 12 });
  return fc.property(newsText, day, strewn, (text, published, marks) => {
    const plain = text.replace(unseen, '').replace(/[\ufe0e\ufe0f\u20e3]/g, '');
    let written = plain;
    for (const [place, mark] of marks) {
      const at = place % (written.length + 1);
      if (!splitsPair(written, at)) written = written.slice(0, at) + mark + written.slice(at);
    }
    const verdicts = (source: string) =>
      check(articleOf(source, published), reference)
        .findings.map(({ quote, kind, verdict }) => `${quote.replace(unseen, '')} ${kind} ${verdict}`)
        .join('\n');
    const [expected, given] = [verdicts(plain), verdicts(written)];
    assert(given === expected, `with ${JSON.stringify(written)}:\n${given}\ninstead of:\n${expected}`);
  }) as fc.IProperty<unknown>;
}

/** Whether a place lies inside a character of two UTF-16 units. */
function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}

function ignoresMarkUp(reference: Reference): fc.IProperty<unknown> {
  const tag = fc.constantFrom(
    '<b>',
    '</b>',
    '<i>',
    '</i>',
    '<span class="x">',
    '</span>',
    '<em></em>',
    '<!-- 5 -->',
    '<a href="/x">',
    '</a>',
  );
  const strewn = fc.array(fc.tuple(fc.nat(400), tag), { minLength: 1, maxLength: 8 });
  return fc.property(newsText, strewn, (text, tags) => {
    const words = text.replace(/[^\S ]+/g, ' ');
    const places = tags.map(([place, name]) => [place % (words.length + 1), name] as const).sort(([a], [b]) => a - b);
    let marked = '';
    let from = 0;
    for (const [at, name] of places) {
      if (splitsPair(words, at)) continue;
      marked += asText(words.slice(from, at)) + name;
      from = at;
    }
    marked += asText(words.slice(from));
    const verdicts = (body: string) => {
      const { article } = articleFromHtml(`<article><p>${body}</p></article>`);
      return check(article, reference)
        .findings.map(({ quote, kind, verdict }) => `${quote} ${kind} ${verdict}`)
        .join('\n');
    };
    const [expected, given] = [verdicts(asText(words)), verdicts(marked)];
    assert(given === expected, `in ${JSON.stringify(marked)}:\n${given}\ninstead of:\n${expected}`);
  }) as fc.IProperty<unknown>;
}

function asText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Characters of the shorter of two texts. */
const LENGTH = 6_000;
/** Steps of a whole check that have nothing to do with the length of the text. */
const ANYWAY = 30_000;
const MOST = 2.4;

function staysLinear(reference: Reference): fc.IProperty<unknown> {
  return fc.property(
    newsText.filter(({ length }) => length > 0),
    day,
    (text, published) => {
      const steps = (length: number) => {
        const article = articleOf(text.repeat(Math.ceil(length / text.length)).slice(0, length), published);
        return countSteps(() => check(article, reference));
      };
      const [once, twice] = [steps(LENGTH), steps(2 * LENGTH)];
      assert(twice <= MOST * once + ANYWAY, `${once} steps for ${LENGTH} characters, ${twice} for twice as many`);
    },
  ) as fc.IProperty<unknown>;
}
