import { expect, test } from 'vitest';
import { type Remembering, rememberer } from '../../src/engine/remember';

interface Page extends Remembering {
  readonly text: string;
}

const page = (text: string): Page => ({ text, memory: [] });

test('each thing is read once, whatever was found', () => {
  const once = rememberer<Page>();
  const read: string[] = [];
  const isLong = once(({ text }) => {
    read.push(text);
    return text.length > 3;
  });
  const [short, long] = [page('one'), page('three')];
  expect([short, long, short, long].map(isLong)).toEqual([false, true, false, true]);
  expect(read).toEqual(['one', 'three']);
});

test('what one reader found is never taken for what another finds', () => {
  const once = rememberer<Page>();
  const lengthOf = once(({ text }) => text.length);
  const capitalsOf = once(({ text }) => text.toUpperCase());
  const one = page('one');
  expect([lengthOf(one), capitalsOf(one), lengthOf(one), capitalsOf(one)]).toEqual([3, 'ONE', 3, 'ONE']);
});
