import type { Runtime } from 'webextension-polyfill';
import { messageBurst, messagesPerSecond } from '../platform/limits';
import type { FromOwnPages } from '../platform/messages';
import { openPanel } from '../platform/panel';
import { type ParsedToBackground, parseFromOwnPages, parseToBackground } from '../platform/parse-message';
import { RateCap } from '../platform/rate';
import { identify, type Sender, sameOrigin } from '../platform/sender';
import { onPacksChanged } from './added-packs';
import { checkPage, greet, noteNoArticle } from './check-page';
import { checkSelection } from './check-selection';
import { dismiss, undoDismiss } from './dismiss';
import { dressForLight } from './dress';
import { giveCard } from './give-card';
import { checkHighlight, readTab, setMarks } from './read-tab';

const rate = new RateCap(messageBurst, messagesPerSecond);

/**
 * The one door for messages. A content script is a hostile sender: who it is comes from the browser, its message must
 * have a known form within the caps, may speak only of its own origin, and not too often. Anything else gets no answer.
 */
export function receive(value: unknown, from: Runtime.MessageSender): Promise<unknown> | undefined {
  const sender = identify(from);
  if (sender?.kind === 'own-page') {
    const message = parseFromOwnPages(value);
    return message && answerOwnPage(message);
  }
  if (sender?.kind !== 'content' || !rate.allows(sender.tabId, Date.now())) return undefined;
  const message = parseToBackground(value);
  if (!message || ('url' in message && !sameOrigin(message.url, sender.url))) return undefined;
  return answerContent(message, sender);
}

function answerOwnPage(message: FromOwnPages): Promise<unknown> {
  switch (message.type) {
    case 'read-tab':
      return readTab(message.tabId);
    case 'check-highlight':
      return checkHighlight(message.tabId);
    case 'set-marks-in':
      return setMarks(message.tabId, message.shown);
    case 'undo-dismiss':
      return undoDismiss(message.id);
    case 'packs-changed':
      return onPacksChanged();
  }
}

type ContentSender = Extract<Sender, { kind: 'content' }>;

function answerContent(message: ParsedToBackground, { tabId, incognito }: ContentSender): Promise<unknown> {
  switch (message.type) {
    case 'hello':
      return greet(tabId, message.url);
    case 'not-an-article':
      return noteNoArticle(tabId, message.url);
    case 'article':
      return checkPage({ ...message, tabId, incognito });
    case 'selection':
      return checkSelection(tabId, message);
    case 'load-card':
      return giveCard(tabId);
    case 'light-up':
      return dressForLight(tabId);
    case 'dismiss':
      return dismiss(tabId, message.finding, message.scope, incognito);
    case 'undo-dismiss':
      return undoDismiss(message.id);
    case 'open-panel':
      return openPanel(tabId);
  }
}
