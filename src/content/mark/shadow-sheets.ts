import styles from './marks.css?inline';

let sheet: CSSStyleSheet | undefined;

/**
 * Lets marks show in open shadow trees. Chromium draws them from the document's sheet; in Firefox each tree needs the
 * sheet itself, the one thing that we add to a page besides its highlights.
 */
export function dressShadows(shadows: Iterable<ShadowRoot>): void {
  if (!CSS.supports('-moz-appearance', 'none')) return;
  for (const shadow of shadows) {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
    }
    const worn = Array.from(shadow.adoptedStyleSheets);
    if (!worn.includes(sheet)) shadow.adoptedStyleSheets = [...worn, sheet];
  }
}
