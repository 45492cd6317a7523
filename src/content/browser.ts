import type {
  CardDress,
  DismissReply,
  FindingsReply,
  HelloReply,
  SelectionReply,
  ToBackground,
  ToContent,
} from '../platform/messages';

/**
 * The only place in the content script that touches the browser's extension API. Both browsers give promises on the
 * bare `chrome` here, so the polyfill (10 kB) stays out. Not `browser`: in Chromium that name is free, and a page can
 * claim it with `<img id="browser">`.
 */

interface Replies {
  readonly hello: HelloReply;
  readonly article: FindingsReply;
  readonly selection: SelectionReply;
  readonly dismiss: DismissReply;
  readonly 'load-card': CardDress;
}

type ReplyTo<Type extends ToBackground['type']> = Type extends keyof Replies ? Replies[Type] : unknown;

/** Whether the extension that started this script still runs: after an update or removal its old scripts are orphans. */
export function extensionAlive(): boolean {
  try {
    return chrome.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * The background's reply, or nothing when it cannot be reached: never throws. Asks once again when the worker was stopped
 * before it could answer; every message may be sent twice.
 */
export async function send<Message extends ToBackground>(
  message: Message,
  again = true,
): Promise<ReplyTo<Message['type']> | undefined> {
  if (!extensionAlive()) return undefined;
  try {
    return (await chrome.runtime.sendMessage(message)) ?? undefined;
  } catch {
    return again ? send(message, false) : undefined;
  }
}

/** Calls `act` for each message of the background worker until `signal` aborts. */
export function onMessage(act: (message: ToContent) => void, signal: AbortSignal): void {
  const listener = (message: ToContent, sender: chrome.runtime.MessageSender): void => {
    if (sender.id === chrome.runtime.id) act(message);
  };
  chrome.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (extensionAlive()) chrome.runtime.onMessage.removeListener(listener);
  });
}
