import gates from './budgets.json';
import type { HostileRow } from './hostile';
import type { InPageCost } from './in-page-peers';
import type { InteractionCost } from './interactions';
import type { PageCost } from './pages';
import type { PopupPaint } from './popup';
import type { Curve } from './scale';
import type { Sizes } from './sizes';
import type { Measured } from './subject';
import type { WorkerCost } from './worker';
import type { WorstPageCost } from './worst-pages';

export interface Budget {
  readonly name: string;
  readonly budget: string;
  readonly measured: string;
  readonly holds: boolean;
}

export interface Results {
  readonly subjects: Readonly<Record<string, Measured>>;
  readonly hostile: readonly HostileRow[];
  readonly sizes: Sizes;
  readonly pages: readonly PageCost[];
  readonly worst: readonly WorstPageCost[];
  readonly popup: PopupPaint;
  readonly others: readonly InPageCost[];
  readonly curves: readonly Curve[];
  readonly worker: WorkerCost;
  readonly interactions: InteractionCost;
  /** What our script adds to the heap of a tab. */
  readonly tabHeapMiB: number;
}

/** Every budget of the design with what was measured. Sizes are gated elsewhere; times are told, not gated. */
export function judge({ subjects, hostile, sizes, pages, popup, worker, curves, interactions }: Results): Budget[] {
  const speed = (name: string) => subjects[name]?.mbPerSecond ?? Number.NaN;
  const worst = [...hostile].sort((a, b) => b.mentionsMs - a.mentionsMs)[0];
  const worstCheck = [...hostile].sort((a, b) => b.ms - a.ms)[0];
  const steepest = [...hostile].sort((a, b) => b.growth - a.growth)[0];
  const lookUps = curves.find(({ name }) => name.startsWith('look-up'))?.points ?? [];
  const costOf = (size: number): number => lookUps.find((point) => point.size === size)?.value ?? Number.NaN;
  const page = (name: string, slowdown: number) =>
    pages.find((cost) => cost.page === name && cost.slowdown === slowdown)?.scriptMs ?? Number.NaN;
  const all = (key: 'forcedLayouts' | 'layoutShift' | 'longTasks') => Math.max(...pages.map((cost) => cost[key]));
  return [
    atMost('content script, gzip', gates.contentScriptGzipBytes, sizes.contentScriptGzipBytes, 'bytes'),
    atMost('card script, gzip, on pages with findings', gates.cardScriptGzipBytes, sizes.cardScriptGzipBytes, 'bytes'),
    atMost('main thread, nothing to check', 5, page('quiet', 1), 'ms'),
    atMost('main thread, nothing to check, 4 times slower', 25, page('quiet', 4), 'ms'),
    atMost('main thread, typical article', 10, page('typical', 1), 'ms'),
    atMost('main thread, typical article, 4 times slower', 40, page('typical', 4), 'ms'),
    atMost('tasks of 50 ms or more of ours', 0, all('longTasks'), 'tasks'),
    atMost('layouts forced', 0, all('forcedLayouts'), 'layouts'),
    atMost('layout shift added', 0, all('layoutShift'), ''),
    atLeast('engine, whole check, warm', 10, speed('check'), 'MB/s'),
    atLeast('quantity reading alone', 20, speed('mentions'), 'MB/s'),
    atLeast('whole check beside wink-nlp', 10, speed('check') / speed('wink-nlp'), 'times'),
    atLeast('whole check beside compromise', 100, speed('check') / speed('compromise'), 'times'),
    atLeast('quantities beside the bare scan', 0.1, speed('mentions') / speed('bare-scan'), 'times'),
    atMost(`1 MB of hostile text, quantities (${worst?.pattern})`, 250, worst?.mentionsMs ?? Number.NaN, 'ms'),
    atMost(`1 MB of hostile text, whole check (${worstCheck?.pattern})`, 250, worstCheck?.ms ?? Number.NaN, 'ms'),
    atMost(`growth of hostile text (${steepest?.pattern})`, 1.1, steepest?.growth ?? Number.NaN, 'exponent'),
    atMost('worker start to first verdict', 150, worker.firstVerdictMs, 'ms'),
    atMost('reference fetched and opened in a new worker', 50, worker.openMs, 'ms'),
    atMost('look-up, 1,000 to 1,000,000 observations', 1.5, costOf(1_000_000) / costOf(1000), 'times'),
    atMost('interaction (INP) added', 8, interactions.withUsMs - interactions.controlMs, 'ms'),
    atMost('worker memory with the reference', 40, worker.memoryMiB, 'MiB'),
    atMost('package', gates.packageBytes, sizes.packageBytes, 'bytes'),
    atMost(`popup, first useful paint (a plain text: ${round(popup.plainTextMs)} ms)`, 100, popup.usefulMs, 'ms'),
    atMost('popup script, gzip', gates.popupScriptGzipBytes, sizes.popupScriptGzipBytes, 'bytes'),
  ];
}

const atMost = (name: string, limit: number, value: number, unit: string): Budget => ({
  name,
  budget: `≤ ${limit} ${unit}`.trim(),
  measured: `${round(value)} ${unit}`.trim(),
  holds: value <= limit,
});

const atLeast = (name: string, limit: number, value: number, unit: string): Budget => ({
  name,
  budget: `≥ ${limit} ${unit}`.trim(),
  measured: `${round(value)} ${unit}`.trim(),
  holds: value >= limit,
});

/** Three significant digits, whole from a hundred on. */
export function round(value: number): string {
  if (!Number.isFinite(value)) return 'not measured';
  return Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
