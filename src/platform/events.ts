import { browser } from './browser';

/**
 * The events that wake the background worker. It may be stopped at any moment, so all of them are listened to at the top
 * level, in the first turn of its life.
 */
export const events = {
  message: browser.runtime.onMessage,
  installed: browser.runtime.onInstalled,
  tabUpdated: browser.tabs.onUpdated,
  tabRemoved: browser.tabs.onRemoved,
  accessAdded: browser.permissions.onAdded,
  accessRemoved: browser.permissions.onRemoved,
  menu: browser.contextMenus.onClicked,
  command: browser.commands.onCommand,
} as const;
