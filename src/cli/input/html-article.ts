import { Parser } from 'htmlparser2';
import type { Article } from '../../engine/article';
import { BlockCollector } from './html-blocks';
import { HtmlMetadata } from './html-metadata';
import type { PlacedArticle } from './placed-article';

/**
 * The visible text of an HTML file as an article, with day, language and country from its metadata; what the caller
 * says of them comes first. Offsets lead back into the HTML source. Cost: one pass.
 */
export function articleFromHtml(html: string, about: Omit<Article, 'blocks'> = {}): PlacedArticle {
  const collector = new BlockCollector();
  const metadata = new HtmlMetadata();
  const parser = new Parser({
    onopentag(name, attributes) {
      metadata.open(name, attributes);
      collector.open(name, attributes);
    },
    ontext(data) {
      metadata.text(data);
      collector.text(data, parser.startIndex, parser.endIndex);
    },
    onclosetag(name) {
      metadata.close(name);
      collector.close(name);
    },
  });
  parser.end(html);
  const { blocks, places } = collector.finish();
  return {
    article: { ...metadata.about(), ...about, blocks },
    place: (block, offset) => places[block]?.[offset] ?? 0,
  };
}
