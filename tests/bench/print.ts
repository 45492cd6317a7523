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
export function tables({ subjects, hostile, pages }: Results, budgets: readonly Budget[]): [string, string[][]][] {
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
      'Hostile text, whole check of one mebibyte',
      [['pattern', 'ms', 'growth'], ...hostile.map(({ pattern, ms, growth }) => [pattern, round(ms), round(growth)])],
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
