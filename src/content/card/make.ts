import { newElement } from '../read/dom';

/** Properties of an element to make: `class`, attributes by name, and `on…` listeners that hear only the reader's own deeds. */
export interface Properties {
  readonly class?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: () => void;
}

export type Child = Node | string | undefined;

/** Makes an element of our own card. Text only ever becomes text nodes. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = newElement(name);
  fill(element, properties, children);
  return element;
}

export function makeSvg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): SVGElementTagNameMap[Name] {
  const element = Document.prototype.createElementNS.call(document, 'http://www.w3.org/2000/svg', name);
  fill(element, { attributes }, children);
  return element as SVGElementTagNameMap[Name];
}

function fill(element: Element, properties: Properties, children: readonly Child[]): void {
  if (properties.class) element.setAttribute('class', properties.class);
  for (const [name, value] of Object.entries(properties.attributes ?? {})) element.setAttribute(name, value);
  const { onClick } = properties;
  if (onClick) {
    element.addEventListener('click', (event) => {
      if (event.isTrusted) onClick();
    });
  }
  element.append(...children.filter((child) => child !== undefined));
}

/** A button with words on it, or with a picture and the words as its name. */
export function makeButton(kind: string, label: string, onClick: () => void, picture?: Node): HTMLButtonElement {
  const named = picture && { 'aria-label': label, title: label };
  return make('button', { class: kind, attributes: { type: 'button', ...named }, onClick }, picture ?? label);
}
