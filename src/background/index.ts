import type { Runtime } from 'webextension-polyfill';
import { events } from '../platform/events';
import { onSettingsChanged } from '../platform/settings-store';
import { onCommand } from './commands';
import { followSettings } from './follow-settings';
import { onAccessAdded, onAccessRemoved, onInstalled, onStart, onTabRemoved, onTabUpdated } from './life';
import { onMenu } from './menus';
import { receive } from './receive';

events.message.addListener(receive as Runtime.OnMessageListenerAsync);
events.installed.addListener(onInstalled);
events.tabUpdated.addListener(onTabUpdated);
events.tabRemoved.addListener(onTabRemoved);
events.accessAdded.addListener(onAccessAdded);
events.accessRemoved.addListener(onAccessRemoved);
events.menu.addListener(onMenu);
events.command.addListener(onCommand);
onSettingsChanged((_after, before) => followSettings(before));
onStart();
