/** Longest quote that is put whole into an address. */
const whole = 120;

/**
 * The address of a page with a text fragment that scrolls to `quote` (WICG scroll-to-text-fragment). Long quotes are named
 * by their first and last words. A comma, a dash and an ampersand have a meaning there and are always encoded.
 */
export function passageAddress(url: string, quote: string): string {
  const page = new URL(url);
  page.hash = '';
  const words = quote.trim().split(/\s+/u);
  const text =
    quote.length <= whole
      ? encode(words.join(' '))
      : `${encode(words.slice(0, 5).join(' '))},${encode(words.slice(-5).join(' '))}`;
  return `${page.href}#:~:text=${text}`;
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[-!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
