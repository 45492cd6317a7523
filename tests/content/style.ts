import { vi } from 'vitest';

const inline = new Set('a abbr b bdi cite data em i mark q small span strong sub sup time u x-story slot'.split(' '));

/**
 * A browser's computed style as far as reading asks for it: what stands in `style`, else the browser's own sheet.
 * happy-dom knows too few of the defaults; the end-to-end tests read real ones.
 */
function useBrowserStyles(): void {
  vi.stubGlobal('getComputedStyle', (element: HTMLElement) => {
    const { style, localName } = element;
    return {
      display: style.display || (inline.has(localName) ? 'inline' : 'block'),
      visibility: style.visibility || 'visible',
      opacity: style.opacity || '1',
      position: style.position || 'static',
      fontSize: style.fontSize || '16px',
      textIndent: style.textIndent || '0px',
      clipPath: style.getPropertyValue('clip-path') || 'none',
    };
  });
}

/** In browsers the getter of `Node` serves all nodes; in happy-dom each class has its own, and that of `Node` gives nothing. */
function useBrowserGetters(): void {
  Object.defineProperty(Node.prototype, 'textContent', {
    configurable: true,
    get(this: Node): string {
      return this instanceof CharacterData
        ? this.data
        : Array.from(this.childNodes, (child) => child.textContent).join('');
    },
  });
}

useBrowserStyles();
useBrowserGetters();
