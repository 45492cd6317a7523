import type { Article } from '../../engine/article';

const dayProperties = new Set([
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'dc.date.issued',
  'parsely-pub-date',
  'pubdate',
  'date',
]);

/** Gathers what an HTML page says of itself: day of publication, language, country. */
export class HtmlMetadata {
  #day: string | undefined;
  #time: string | undefined;
  #language: string | undefined;
  #country: string | undefined;
  #json: string | undefined;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'html') this.#readLocale(attributes.lang);
    else if (name === 'meta') this.#readMeta(attributes);
    else if (name === 'time') this.#time ??= dayOf(attributes.datetime);
    else if (name === 'script' && attributes.type === 'application/ld+json') this.#json = '';
  }

  text(data: string): void {
    if (this.#json !== undefined) this.#json += data;
  }

  close(name: string): void {
    if (name !== 'script' || this.#json === undefined) return;
    // A page's own JSON is often broken; its one field is enough, so it is not parsed.
    this.#day ??= dayOf(/"datePublished"\s*:\s*"([^"]+)"/.exec(this.#json)?.[1]);
    this.#json = undefined;
  }

  about(): Omit<Article, 'blocks'> {
    const published = this.#day ?? this.#time;
    return {
      ...(published && { published }),
      ...(this.#language && { language: this.#language }),
      ...(this.#country && { country: this.#country }),
    };
  }

  #readMeta(attributes: Readonly<Record<string, string>>): void {
    const property = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
    if (dayProperties.has(property)) this.#day ??= dayOf(attributes.content);
    else if (property === 'og:locale') this.#readLocale(attributes.content);
  }

  #readLocale(locale: string | undefined): void {
    const [language, country] = (locale ?? '').split(/[-_]/);
    if (language) this.#language ??= language.toLowerCase();
    if (country && /^[A-Za-z]{2}$/.test(country)) this.#country ??= country.toUpperCase();
  }
}

function dayOf(text: string | undefined): string | undefined {
  return /^\s*(\d{4}-\d{2}-\d{2})/.exec(text ?? '')?.[1];
}
