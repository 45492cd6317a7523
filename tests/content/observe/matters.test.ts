// @vitest-environment happy-dom
import '../style';
import { beforeEach, describe, expect, it } from 'vitest';
import { touchesText } from '../../../src/content/observe/matters';

let part: Element;

beforeEach(() => {
  document.body.innerHTML = '<aside>Beside</aside><main><p>Read</p></main>';
  part = document.querySelector('main') as Element;
});

/** What an observer of the document hears of a change. */
function recordsOf(change: () => void): MutationRecord[] {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  change();
  const records = observer.takeRecords();
  observer.disconnect();
  return records;
}

const put = (into: Element, markUp: string) => {
  const template = document.createElement('template');
  template.innerHTML = markUp;
  into.append(template.content);
};

describe('changes that matter', () => {
  it.each([
    ['text put into the part that is read', () => put(part, '<p>New words</p>')],
    ['text taken out of it', () => part.firstElementChild?.remove()],
    [
      'text rewritten in place',
      () => {
        (part.firstElementChild?.firstChild as Text).data = 'Other words';
      },
    ],
    ['the part itself replaced', () => put(document.body, '<main><p>Another story</p></main>')],
  ])('%s', (_, change) => {
    expect(touchesText(recordsOf(change), part)).toBe(true);
  });
});

describe('changes that do not', () => {
  it.each([
    ['text beside the part that is read', () => put(document.querySelector('aside') as Element, '<p>Prices</p>')],
    ['a script or style put into it', () => put(part, '<script>1</script><style>p{}</style>')],
    ['an empty slot for an advertisement', () => put(part, '<div class="slot"></div>')],
    ['our own card', () => document.documentElement.append(document.createElement('div'))],
  ])('%s', (_, change) => {
    expect(touchesText(recordsOf(change), part)).toBe(false);
  });
});

it('takes a storm for something that matters without looking through it', () => {
  const records = recordsOf(() => {
    for (let count = 0; count < 400; count++) put(document.querySelector('aside') as Element, '<i></i>');
  });
  expect(touchesText(records, part)).toBe(true);
});
