// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { blocksOf, readBody, textsOf } from '../page';

describe('what joins and what splits', () => {
  it('joins inline elements and folds white space as a browser shows it', () => {
    expect(textsOf('<p>Euroclear\n   holds <b>€185</b><i> billion</i>\t of <a href="#">assets</a>.</p>')).toEqual([
      'Euroclear holds €185 billion of assets.',
    ]);
  });

  it('keeps no-break and narrow spaces, which stand inside figures', () => {
    expect(textsOf('<p>82\u202f% of 1\u00a0000</p>')).toEqual(['82\u202f% of 1\u00a0000']);
  });

  it('splits at block elements, also between bare texts', () => {
    expect(textsOf('<div>One<p>Two</p>Three<div>Four</div></div>')).toEqual(['One', 'Two', 'Three', 'Four']);
  });

  it('reads a line break as a space, and two as the end of a paragraph', () => {
    expect(textsOf('<p>One<br>two<br><br>three<br> <br>four</p>')).toEqual(['One two', 'three', 'four']);
  });

  it('takes each line of preformatted text for a block', () => {
    expect(textsOf('<pre>First line\n\n  Second   line\nThird</pre>')).toEqual(['First line', 'Second line', 'Third']);
  });

  it('drops blocks without a letter or figure', () => {
    expect(textsOf('<p>* * *</p><p> </p><p>7</p>')).toEqual(['7']);
  });
});

describe('the roles of blocks', () => {
  it('tells headline, headings, captions, items, quotations and cells apart', () => {
    const roles = blocksOf(
      `<h1>A</h1><h2>B</h2><p>C</p><figure><figcaption>D</figcaption></figure><ul><li>E</li></ul>
       <blockquote><p>F</p></blockquote><table><tr><th>G</th><td>H</td></tr></table>`,
    ).map(({ text, role }) => `${text} ${role}`);
    expect(roles).toEqual([
      'A headline',
      'B heading',
      'C paragraph',
      'D caption',
      'E list-item',
      'F quotation',
      'G table-cell',
      'H table-cell',
    ]);
  });

  it('tells where each cell stands, the empty and hidden ones counted', () => {
    const cells = blocksOf(
      `<table><caption>Assets</caption><thead><tr><th>Country</th><th>Assets</th><th>Share</th></tr></thead>
       <tbody><tr><th>Belgium</th><td></td><td>64%</td></tr>
       <tr><td>France</td><td style="display:none">x</td><td>3%<sup>1</sup></td></tr>
       <tr><td colspan="2">Rest</td><td rowspan="1">5%</td></tr></tbody></table>
       <dl><dt>Capital</dt><dd>Brussels</dd><div><dt>People</dt><dd><p>11.8 million</p></dd></div></dl>`,
    );
    const place = (text: string) => cells.find((block) => block.text === text)?.cell;
    expect(place('Assets')).toBeUndefined();
    expect(cells.find(({ text, role }) => text === 'Assets' && role === 'table-cell')?.cell).toEqual({
      table: 0,
      row: 0,
      column: 1,
      head: true,
    });
    expect(place('Belgium')).toEqual({ table: 0, row: 1, column: 0, head: true });
    expect(place('64%')).toEqual({ table: 0, row: 1, column: 2 });
    expect(place('3%')).toEqual({ table: 0, row: 2, column: 2, noted: true });
    expect(place('Rest')).toEqual({ table: 0, row: 3, column: 0, wide: true });
    expect(place('5%')).toEqual({ table: 0, row: 3, column: 1 });
    expect(place('Brussels')).toEqual({ table: 1, row: 0, column: 1 });
    expect(place('11.8 million')).toEqual({ table: 1, row: 1, column: 1 });
  });

  it('gives a cell outside any row no place, and one of an inner table that of the inner', () => {
    const cells = blocksOf(
      '<dl><dd>Stray</dd></dl><table><tr><td>Outer</td><td><table><tr><td>Inner</td></tr></table></td></tr></table>',
    );
    expect(cells.map(({ text, cell }) => [text, cell?.table, cell?.column])).toEqual([
      ['Stray', undefined, undefined],
      ['Outer', 1, 0],
      ['Inner', 2, 0],
    ]);
  });

  it('takes a table that holds prose for the layout that it is', () => {
    const [block] = blocksOf(`<table><tr><td>${'Long prose in a cell of an old page. '.repeat(12)}</td></tr></table>`);
    expect(block?.role).toBe('paragraph');
  });
});

describe('what is not read', () => {
  it.each([
    ['hidden by style', '<p style="display:none">x</p>'],
    ['invisible', '<p style="visibility:hidden">x</p>'],
    ['transparent', '<p style="opacity:0">x</p>'],
    ['set aside for screen readers', '<span style="position:absolute;left:-9999px">x</span>'],
    ['of no size', '<p style="font-size:0px">x</p>'],
    ['indented away', '<p style="text-indent:-9999px">x</p>'],
    ['hidden from assistive technology', '<p aria-hidden="true">x</p>'],
    ['scripts and styles', '<script>x</script><style>x</style><noscript>x</noscript><template>x</template>'],
    ['navigation', '<nav>x</nav><div role="navigation">x</div>'],
    ['asides and footers', '<aside>x</aside><footer>x</footer>'],
    ['controls', '<button>x</button><select><option>x</option></select><textarea>x</textarea>'],
    ['what the reader writes', '<div contenteditable="true">x</div>'],
    ['struck out', '<del>x</del><s>x</s>'],
    ['comments', '<section class="comments">x</section><div id="disqus_comments">x</div>'],
    ['other stories', '<div class="related-stories">x</div><ul class="most-read">x</ul>'],
  ])('%s', (_, markUp) => {
    expect(textsOf(`<p>Before.</p>${markUp}<p>After.</p>`)).toEqual(['Before.', 'After.']);
  });

  it('notes raised beside a figure', () => {
    expect(textsOf('<p>€185 billion<sup>1</sup> and 44 million<sup><a href="#n">2</a></sup>.</p>')).toEqual([
      '€185 billion and 44 million.',
    ]);
  });

  it('but reads powers of units, ordinals, and marks powers of numbers as such', () => {
    expect(textsOf('<p>603,550 km<sup>2</sup> on the 5<sup>th</sup>, 10<sup>6</sup></p>')).toEqual([
      '603,550 km2 on the 5th, 10^6',
    ]);
  });

  it('a part that holds most of the prose is read whatever it is called', () => {
    const long = 'This paragraph has well over fifty characters, so that it counts as prose.';
    expect(textsOf(`<div class="has-sidebar social"><p>${long}</p></div>`)).toEqual([long]);
  });
});

it('reads open shadow trees, with what fills their slots', () => {
  document.body.innerHTML = '<x-story>Slotted</x-story>';
  const host = document.querySelector('x-story') as HTMLElement;
  host.attachShadow({ mode: 'open' }).innerHTML = '<p>In the shadow</p><slot></slot>';
  const result = readBody();
  expect(result.blocks.map(({ text }) => text)).toEqual(['In the shadow', 'Slotted']);
  expect(result.shadows).toEqual([host.shadowRoot]);
});

describe('limits', () => {
  it('stops politely at the character limit and says so', () => {
    document.body.innerHTML = '<p>Some words of a page.</p>'.repeat(50);
    const result = readBody({ characters: 200 });
    expect(result.cut).toBe(true);
    expect(result.blocks.length).toBeLessThan(12);
  });

  it('survives nesting of any depth', () => {
    document.body.innerHTML = '';
    let inner: Element = document.body;
    for (let depth = 0; depth < 1000; depth++) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = 'Deep';
    const result = readBody();
    expect(result.blocks.map(({ text }) => text)).toEqual(['Deep']);
  });

  it('is not led astray by named fields of a form', () => {
    const names = ['lastChild', 'previousSibling', 'nodeType', 'localName', 'parentNode', 'shadowRoot', 'children'];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    expect(textsOf(`<form>${fields}<p>Inside a form.</p></form><p>After it.</p>`)).toEqual([
      'Inside a form.',
      'After it.',
    ]);
  });
});
