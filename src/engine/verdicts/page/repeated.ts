import type { Line } from '../../claims/line';
import { apart, definite, thing } from '../../language/en/page/repeated';
import type { Quantity } from '../../mentions/mention';
import { say } from '../../statement';
import type { PageOutcome } from './finding';
import { loosely, meet } from './range';
import { quote } from './wording';

interface Named {
  readonly line: Line;
  readonly figure: Quantity;
  readonly definite: boolean;
}

const MOST_FIGURES = 200;

/** One thing with two figures and no word that tells two of them apart: the later figure is in doubt. */
export function judgeRepeated(lines: readonly Line[]): PageOutcome[] {
  const groups = new Map<string, Named[]>();
  let count = 0;
  for (const line of lines) {
    for (const [at, figure] of line.figures.entries()) {
      if (figure.dimension !== 'money' || figure.hedge !== '=' || figure.value2 || figure.per || count > MOST_FIGURES)
        continue;
      const named = thing.exec(line.sentence.text.slice(figure.end, figure.end + 60));
      if (!named) continue;
      count += 1;
      const key = `${figure.unit} ${named[1]} ${named[2]} ${named[3]?.toLowerCase()}`;
      const group = groups.get(key) ?? [];
      group.push({ line, figure, definite: definite.test(line.gaps[at] ?? '') });
      groups.set(key, group);
    }
  }
  return [...groups.values()].flatMap(contradiction);
}

function contradiction(group: readonly Named[]): PageOutcome[] {
  const [first, ...others] = group;
  if (!first || others.length === 0) return [];
  const [odd, ...further] = others.filter(({ figure }) => !meet(loosely(figure), loosely(first.figure)));
  if (!odd?.definite || further.length > 0 || odd.line === first.line) return [];
  const told = [first, odd].some(({ line }) =>
    apart.test(line.sentence.text.slice(line.sentence.start, line.sentence.end).toLowerCase()),
  );
  if (told) return [];
  const { sentence } = odd.line;
  const said = [quote(first.line.sentence.text, first.figure), quote(sentence.text, odd.figure)];
  const statements = [say('page_other_before', ...said)];
  return [
    { sentence, span: odd.figure, kind: 'arithmetic', verdict: 'inconsistent', statements, quantity: odd.figure },
  ];
}
