import { afterLeading, hasLedPhrases, leadsPhrases } from '../../language/en/offices-succession';
import type { RoleClaim, Tie } from './claim';
import type { Item } from './item';
import { endOfPhrase } from './phrases';
import { titleStartingAt } from './title';
import { draft, noteEntity, type Title } from './title-draft';

/** What a body's first post is asked for by when only a verb names it: "X heads the ECB", "X leads NATO". */
const HEAD = 'head';

/** "X, who heads the ECB", "X has led India as prime minister since …", for the person at `at`. */
export function leadershipAt(items: readonly Item[], at: number, text: string): RoleClaim | undefined {
  const from = items[at + 1]?.lower === ',' && items[at + 2]?.lower === 'who' ? at + 3 : at + 1;
  const led = endOfPhrase(items, from, hasLedPhrases);
  if (led > 0) {
    const body = bodyAt(items, led);
    if (body < 0 || items[body + 1]?.lower !== 'as') return undefined;
    const title = titleStartingAt(items, body + 2, text);
    return title && claimOf(items, at, withBody(title, items[body]), 'since');
  }
  const verb = endOfPhrase(items, from, leadsPhrases);
  const body = verb > 0 ? bodyAt(items, verb) : -1;
  const start = items[from];
  const end = items[body];
  if (!start || !end || !isWhole(items[body + 1])) return undefined;
  const title = draft(from, body + 1);
  noteEntity(title, end);
  return claimOf(items, at, { ...title, core: HEAD, start: start.start, end: end.end }, 'is');
}

/** Index of the country or body behind the verb, or -1. */
function bodyAt(items: readonly Item[], from: number): number {
  const at = items[from]?.lower === 'the' ? from + 1 : from;
  return items[at]?.name?.of === 'entity' && items[at]?.name?.form === 'plain' ? at : -1;
}

/** "leads the EU's mission", "leads Germany 2–1": then the name is not all that is led. */
function isWhole(next: Item | undefined): boolean {
  return !next || next.kind === 'sign' || afterLeading.has(next.lower);
}

function withBody(title: Title, body: Item | undefined): Title {
  if (title.anchored || title.entities.length > 0 || !body?.name) return title;
  return { ...title, entities: body.name.ids, entityText: body.written };
}

function claimOf(items: readonly Item[], at: number, title: Title, tie: Tie): RoleClaim | undefined {
  const item = items[at];
  if (!item?.name) return undefined;
  return {
    start: item.start,
    end: title.end,
    person: item.name,
    title,
    tie,
    loose: false,
    told: false,
    inTheirTime: false,
    speaks: false,
  };
}
