/** The card's script in the built extension: part of no manifest, put into a page only when it has something to show. */
export const cardScript = 'src/content/card.iife.js';
