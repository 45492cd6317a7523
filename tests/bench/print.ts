import os from 'node:os';
import { type Budget, type Results, round } from './budgets';

/** Lines of equal columns; the first row is the head. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The same as a Markdown table. */
export function markdown(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

/** Every table of a run with its title. */
export function tables(
  { subjects, hostile, pages, worst, others, curves, worker, interactions, tabHeapMiB }: Results,
  budgets: readonly Budget[],
): [string, string[][]][] {
  return [
    [
      'Reading text',
      [
        ['what', 'MB/s', 'set-up ms', 'first article ms', 'memory MiB'],
        ...Object.entries(subjects).map(([name, { mbPerSecond, setUpMs, firstCallMs, memoryMiB }]) => [
          name,
          ...[mbPerSecond, setUpMs, firstCallMs, memoryMiB].map(round),
        ]),
      ],
    ],
    [
      'Hostile text, one mebibyte',
      [
        ['pattern', 'quantities ms', 'growth', 'whole check ms', 'growth'],
        ...hostile.map(({ pattern, mentionsMs, mentionsGrowth, ms, growth }) => [
          pattern,
          ...[mentionsMs, mentionsGrowth, ms, growth].map(round),
        ]),
      ],
    ],
    [
      'Growth',
      [
        ['what', 'from', 'sizes', 'values'],
        ...curves.map(({ name, of, unit, points }) => [
          name,
          of,
          points.map(({ size }) => size.toLocaleString('en')).join(', '),
          `${points.map(({ value }) => round(value)).join(', ')} ${unit}`,
        ]),
      ],
    ],
    [
      'In the browser',
      [
        ['what', 'measured'],
        ['worker start to first report', `${round(worker.firstVerdictMs)} ms`],
        ['of that, fetching and opening the reference', `${round(worker.openMs)} ms`],
        ["worker's heap with the reference", `${round(worker.memoryMiB)} MiB`],
        ['added to the heap of a tab', `${round(tabHeapMiB)} MiB`],
        [
          '98th of 50 interactions, with us and without',
          `${round(interactions.withUsMs)} and ${round(interactions.controlMs)} ms`,
        ],
      ],
    ],
    [
      'The same pages read by others, main thread',
      [
        ['page', 'slowed', 'ours ms', 'Readability ms', 'wrapping with mark.js ms'],
        ...others.map(({ page, slowdown, readabilityMs, wrapMs }) => [
          page,
          `${slowdown}×`,
          round(pages.find((own) => own.page === page && own.slowdown === slowdown)?.scriptMs ?? Number.NaN),
          round(readabilityMs),
          round(wrapMs),
        ]),
      ],
    ],
    [
      'Pages in Chromium, main thread',
      [
        ['page', 'words', 'slowed', 'our script ms', 'long tasks', 'forced layouts', 'layout shift'],
        ...pages.map(({ page, words, slowdown, scriptMs, longTasks, forcedLayouts, layoutShift }) => [
          page,
          String(words),
          `${slowdown}×`,
          ...[scriptMs, longTasks, forcedLayouts, layoutShift].map(round),
        ]),
      ],
    ],
    [
      'Pages made to exhaust their reader, main thread, its own time',
      [
        ['page', 'our script ms', 'longest call ms', 'longest task ms', 'read'],
        ...worst.map(({ page, scriptMs, longestCallMs, longestTaskMs, cut }) => [
          page,
          ...[scriptMs, longestCallMs, longestTaskMs].map(round),
          cut ? 'in part, and says so' : 'whole',
        ]),
      ],
    ],
    [
      'Budgets',
      [
        ['budget', 'limit', 'measured', 'holds'],
        ...budgets.map(({ name, budget, measured, holds }) => [name, budget, measured, holds ? 'yes' : 'NO']),
      ],
    ],
  ];
}

/** On which machine: a figure without one says nothing. */
export function machine(): string {
  const cpus = os.cpus();
  return `${cpus.length} × ${cpus[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}, ${os.platform()}`;
}
