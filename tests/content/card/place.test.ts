import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../../src/content/card/place';

const viewport = { width: 1000, height: 800 };
const card = { width: 368, height: 300 };
const words = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 20 });

describe('where the card goes', () => {
  it('below the words where there is room', () => {
    expect(placeBeside(words(200, 100), card, viewport, false)).toEqual({ left: 200, top: 130, height: 300 });
  });

  it('above them where there is not', () => {
    expect(placeBeside(words(200, 700), card, viewport, false)).toEqual({ left: 200, top: 390, height: 300 });
  });

  it('on the side with more room when neither has enough, without covering the words', () => {
    const tall = { width: 368, height: 600 };
    const low = placeBeside(words(200, 500), tall, viewport, false);
    expect(low.top + low.height).toBeLessThanOrEqual(490);
    const high = placeBeside(words(200, 250), tall, viewport, false);
    expect(high.top).toBeGreaterThanOrEqual(280);
    expect(high.top + high.height).toBeLessThanOrEqual(800);
  });

  it('within the viewport at both edges', () => {
    expect(placeBeside(words(950, 100), card, viewport, false).left).toBe(620);
    expect(placeBeside(words(-80, 100), card, viewport, false).left).toBe(12);
  });

  it('ends where the words end in right-to-left pages', () => {
    expect(placeBeside(words(500, 100), card, viewport, true).left).toBe(232);
  });

  it('stays within a viewport that is smaller than itself', () => {
    const place = placeBeside(words(0, 50), { width: 368, height: 600 }, { width: 360, height: 300 }, false);
    expect(place.left).toBe(12);
    expect(place.top + place.height).toBeLessThanOrEqual(300);
  });
});
