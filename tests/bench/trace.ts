import type { CDPSession } from 'puppeteer-core';

/** An event of the browser's own tracing. Times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  /** Time that the thread itself was at work: what else the machine does is not in it. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: {
    readonly data?: { readonly url?: string };
    readonly beginData?: { readonly stackTrace?: readonly { readonly url: string }[] };
  };
}

/** Everything that the browser notes of a page while `work` goes on. */
export async function traced(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  const categories =
    'devtools.timeline,disabled-by-default-devtools.timeline,disabled-by-default-devtools.timeline.stack';
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories });
  await work();
  await session.send('Tracing.end');
  await complete;
  return events;
}

export const isOurs = (url: string | undefined) => url?.startsWith('chrome-extension://') ?? false;

export const milliseconds = ({ tdur, dur = 0 }: TraceEvent): number => (tdur ?? dur) / 1000;

/** Calls of our scripts by the browser, with all that they called. */
export function callsOfOurs(events: readonly TraceEvent[]): TraceEvent[] {
  return events.filter(
    ({ name, args }) => (name === 'FunctionCall' || name === 'EvaluateScript') && isOurs(args.data?.url),
  );
}

/** Tasks of a page's threads in which one of our scripts ran. */
export function tasksOfOurs(events: readonly TraceEvent[]): TraceEvent[] {
  const ours = callsOfOurs(events);
  return tasks(events).filter((task) => ours.some((call) => holds(task, call)));
}

export function tasks(events: readonly TraceEvent[]): TraceEvent[] {
  return events.filter(({ name }) => name === 'RunTask');
}

function holds(task: TraceEvent, { ts, pid, tid }: TraceEvent): boolean {
  return task.pid === pid && task.tid === tid && task.ts <= ts && ts < task.ts + (task.dur ?? 0);
}
