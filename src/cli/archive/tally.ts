import type { Verdict } from '../../engine/report';
import { type ArchiveResult, isProblem } from './item';

/** Counts kept while an archive is read; their size grows with measures and outlets, never with texts. */
export class Tally {
  texts = 0;
  problems = 0;
  findings = 0;
  readonly #verdicts = new Map<Verdict, number>();
  readonly #measures = new Map<string, Map<Verdict, number>>();
  readonly #outlets = new Map<string, Map<Verdict, number>>();
  /** Measure → figure as written → outlets that wrote it. */
  readonly #figures = new Map<string, Map<string, Set<string>>>();

  add(result: ArchiveResult): void {
    if (isProblem(result)) {
      this.problems += 1;
      return;
    }
    this.texts += 1;
    for (const { verdict, claim, quote } of result.findings) {
      this.findings += 1;
      this.#verdicts.set(verdict, (this.#verdicts.get(verdict) ?? 0) + 1);
      if (verdict === 'unchecked') continue;
      if (result.outlet) count(this.#outlets, result.outlet, verdict);
      if (!claim.measure) continue;
      count(this.#measures, claim.measure, verdict);
      if (result.outlet) this.#remember(`${claim.measure}, ${claim.entity ?? ''}`, quote, result.outlet);
    }
  }

  #remember(fact: string, quote: string, outlet: string): void {
    const figures = this.#figures.get(fact) ?? new Map<string, Set<string>>();
    this.#figures.set(fact, figures);
    if (!figures.has(quote) && figures.size >= MOST_FIGURES) return;
    const outlets = figures.get(quote) ?? new Set<string>();
    figures.set(quote, outlets.add(outlet));
  }

  /** The summary for the terminal: verdicts, then measures and outlets, most findings first, then rival figures. */
  summary(): string {
    const lines = [`${this.texts} texts, ${this.findings} findings, ${this.problems} problems`];
    for (const [verdict, times] of this.#verdicts) lines.push(`  ${verdict.padEnd(13)} ${times}`);
    lines.push(...table('by measure', this.#measures), ...table('by outlet', this.#outlets));
    const rivals = [...this.#figures].filter(([, figures]) => figures.size > 1).slice(0, SHOWN);
    if (rivals.length > 0) lines.push('the same measure over outlets');
    for (const [fact, figures] of rivals) {
      const said = [...figures].map(([figure, outlets]) => `“${figure}” ${[...outlets].slice(0, 3).join(', ')}`);
      lines.push(`  ${fact}: ${said.join('; ')}`);
    }
    return `${lines.join('\n')}\n`;
  }
}

/** Figures remembered of one measure, and rows shown in one table. */
const MOST_FIGURES = 20;
const SHOWN = 20;

function count(counts: Map<string, Map<Verdict, number>>, key: string, verdict: Verdict): void {
  const own = counts.get(key) ?? new Map<Verdict, number>();
  own.set(verdict, (own.get(verdict) ?? 0) + 1);
  counts.set(key, own);
}

function table(title: string, counts: ReadonlyMap<string, ReadonlyMap<Verdict, number>>): string[] {
  if (counts.size === 0) return [];
  const total = (own: ReadonlyMap<Verdict, number>) => [...own.values()].reduce((sum, times) => sum + times, 0);
  const rows = [...counts].sort(([, a], [, b]) => total(b) - total(a)).slice(0, SHOWN);
  return [
    title,
    ...rows.map(([key, own]) => `  ${key}: ${[...own].map(([verdict, times]) => `${verdict} ${times}`).join(', ')}`),
  ];
}
