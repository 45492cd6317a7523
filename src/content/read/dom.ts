/**
 * Getters that a page cannot shadow. The isolated world keeps page scripts away from prototypes, but not named elements:
 * `<form><input name="firstChild">` makes `form.firstChild` that input, and `<img name="body">` takes `document.body`.
 */
function getter<Owner extends object, Value>(owner: Owner, name: string & keyof Owner): (target: object) => Value {
  const get = Object.getOwnPropertyDescriptor(owner, name)?.get;
  return (target) => (get ? Reflect.apply(get, target, []) : Reflect.get(target, name)) as Value;
}

export const lastChildOf = /* @__PURE__ */ getter<Node, Node | null>(Node.prototype, 'lastChild');
export const previousSiblingOf = /* @__PURE__ */ getter<Node, Node | null>(Node.prototype, 'previousSibling');
export const parentOf = /* @__PURE__ */ getter<Node, Node | null>(Node.prototype, 'parentNode');
export const textOf = /* @__PURE__ */ getter<Node, string | null>(Node.prototype, 'textContent');
export const nameOf = /* @__PURE__ */ getter<Element, string>(Element.prototype, 'localName');
const typeOf = /* @__PURE__ */ getter<Node, number>(Node.prototype, 'nodeType');
export const shadowOf = /* @__PURE__ */ getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const rootElementOf = /* @__PURE__ */ getter<Document, HTMLElement | null>(
  Document.prototype,
  'documentElement',
);
export const focusedIn = /* @__PURE__ */ getter<Document, Element | null>(Document.prototype, 'activeElement');
export const titleOf = /* @__PURE__ */ getter<Document, string>(Document.prototype, 'title');
export const bodyOf = /* @__PURE__ */ getter<Document, HTMLElement | null>(Document.prototype, 'body');

export function holds(ancestor: Node, node: Node): boolean {
  return Node.prototype.contains.call(ancestor, node);
}

export function fits(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** A new element of ours, not yet in the page. */
export function newElement<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  return Document.prototype.createElement.call(document, name) as HTMLElementTagNameMap[Name];
}

export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** The elements that match, at most `limit` of them. */
export function select(root: ParentNode, selector: string, limit = 1000): Element[] {
  const found = Reflect.apply(
    root instanceof Document ? Document.prototype.querySelectorAll : Element.prototype.querySelectorAll,
    root,
    [selector],
  ) as NodeListOf<Element>;
  return Array.prototype.slice.call(found, 0, limit);
}

/** The first element that matches; looks no further into the page. */
export function first(root: ParentNode, selector: string): Element | undefined {
  const find = root instanceof Document ? Document.prototype.querySelector : Element.prototype.querySelector;
  return (Reflect.apply(find, root, [selector]) as Element | null) ?? undefined;
}

/** The first elements of a name, at most `limit` of them; looks no further into the page. */
export function firstNamed(root: Element, name: string, limit: number): Element[] {
  const all = Element.prototype.getElementsByTagName.call(root, name);
  const found: Element[] = [];
  for (let next = all.item(0); next && found.length < limit; next = all.item(found.length)) found.push(next);
  return found;
}

export function isElement(node: Node): node is Element {
  return typeOf(node) === 1;
}

export function isText(node: Node): node is Text {
  return typeOf(node) === 3;
}
