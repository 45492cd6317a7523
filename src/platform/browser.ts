/**
 * The one seam to the browser: everything of ours that calls an extension API does it through this object, so that tests
 * replace one module. The polyfill gives Chromium the promises that Firefox has; it costs 3 kB gzip and is kept out of
 * the content script.
 */
export { default as browser } from 'webextension-polyfill';
