import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Card } from '../../src/content/card/card';
import { CardSlot, offerCard } from '../../src/content/card-slot';
import type { CardDress } from '../../src/platform/messages';

const door = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('../../src/content/browser', () => door);

const dress: CardDress = { appearance: 'dark', language: 'de', direction: 'ltr', words: {} };
const deeds = { step: () => undefined, dismiss: async () => undefined };
const made: { readonly dress: CardDress; closed: boolean }[] = [];
let life: AbortController;
let slot: CardSlot;

/** The card's script arriving in the page. */
const arrive = () =>
  offerCard((_, dressed) => {
    const card = { dress: dressed, closed: false, close: () => Object.assign(card, { closed: true }) };
    made.push(card);
    return card as unknown as Card;
  });

beforeEach(() => {
  vi.stubGlobal('location', { href: 'https://news.example/1' });
  made.length = 0;
  life = new AbortController();
  slot = new CardSlot(deeds, life.signal);
  door.send.mockReset().mockImplementation(async () => {
    arrive();
    return dress;
  });
});

describe('the card as a script of its own', () => {
  it('is asked for when it is first needed, once, and dressed as the reader chose', async () => {
    expect(door.send).not.toHaveBeenCalled();
    const [one, other] = await Promise.all([slot.ready(), slot.ready()]);
    expect(one).toBe(other);
    expect(one).toBe(slot.present);
    expect(door.send).toHaveBeenCalledTimes(1);
    expect(door.send).toHaveBeenCalledWith({ type: 'load-card', url: 'https://news.example/1' });
    expect(made).toMatchObject([{ dress }]);
  });

  it('where it may not come there is none, without a word, and it is asked for again the next time', async () => {
    door.send.mockResolvedValueOnce(undefined);
    expect(await slot.ready()).toBeUndefined();
    expect(slot.present).toBeUndefined();
    expect(await slot.ready()).toBeDefined();
  });

  it('is closed and dressed anew after the reader chose another appearance', async () => {
    await slot.ready();
    slot.drop();
    expect(made[0]?.closed).toBe(true);
    expect(slot.present).toBeUndefined();
    door.send.mockResolvedValueOnce({ ...dress, appearance: 'light' });
    await slot.ready();
    expect(made[1]?.dress.appearance).toBe('light');
  });

  it('does not come to a page whose session is over', async () => {
    const coming = slot.ready();
    life.abort();
    expect(await coming).toBeUndefined();
    expect(made).toEqual([]);
  });
});
