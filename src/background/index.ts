import type { Runtime } from 'webextension-polyfill';
import { browser } from '../platform/browser';
import { onSettingsChanged } from '../platform/settings-store';
import { onCommand } from './commands';
import { onAccessAdded, onAccessRemoved, onInstalled, onSettings, onStart, onTabRemoved, onTabUpdated } from './life';
import { onMenu } from './menus';
import { receive } from './receive';

/**
 * Wiring only. The worker may be stopped at any moment and is started again by any of these events, so every listener is
 * registered here, at the top level, in the first turn.
 */
browser.runtime.onMessage.addListener(receive as Runtime.OnMessageListenerAsync);
browser.runtime.onInstalled.addListener(onInstalled);
browser.tabs.onUpdated.addListener(onTabUpdated);
browser.tabs.onRemoved.addListener(onTabRemoved);
browser.permissions.onAdded.addListener(onAccessAdded);
browser.permissions.onRemoved.addListener(onAccessRemoved);
browser.contextMenus.onClicked.addListener(onMenu);
browser.commands.onCommand.addListener(onCommand);
onSettingsChanged(onSettings);
onStart();
