import type { BlockRole } from '../../engine/article';
import { attribute } from './dom';

/** What an element's name and attributes say, before any style is asked. */

/** Never part of the text: code, controls, media, navigation, asides; words struck out or only for ruby. */
const unread = new Set(
  (
    'script style noscript template nav aside footer button select textarea input option datalist svg canvas iframe ' +
    'frame object embed video audio picture img map math dialog menu del s strike rt rp head title meta link progress ' +
    'meter code kbd samp'
  ).split(' '),
);

const unreadRoles = new Set(
  (
    'navigation complementary contentinfo search menu menubar toolbar tablist dialog alertdialog tooltip button ' +
    'listbox tree banner'
  ).split(' '),
);

/** Parts about the page or other pages, as sites commonly name them. */
const besideTheArticle =
  /(^|[-_ ])(comments?|disqus|related|recommend(ed|ations?)?|most-?read|promos?|newsletter|cookies?|consent|share|sharing|social|breadcrumbs?|advert(isement)?|sponsored|subscribe|outbrain|taboola|toc)([-_ ]|$)/i;

const roles: Readonly<Record<string, BlockRole>> = {
  h1: 'headline',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  figcaption: 'caption',
  caption: 'caption',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'quotation',
};

/** The role that an element gives to its text; `undefined` leaves it as it was. */
export function roleOf(name: string): BlockRole | undefined {
  return Object.hasOwn(roles, name) ? roles[name] : undefined;
}

/** Whether the element and all in it stay unread. */
export function isUnread(element: Element, name: string): boolean {
  if (unread.has(name)) return true;
  if (attribute(element, 'aria-hidden') === 'true') return true;
  const role = attribute(element, 'role');
  if (role !== null && unreadRoles.has(role)) return true;
  const editable = attribute(element, 'contenteditable');
  return editable !== null && editable !== 'false';
}

/** Whether class or id name a part that is not the article's own; asked only of parts with little of its text. */
export function isBeside(element: Element): boolean {
  const id = attribute(element, 'id');
  const names = attribute(element, 'class');
  return (id !== null && besideTheArticle.test(id)) || (names !== null && besideTheArticle.test(names));
}
