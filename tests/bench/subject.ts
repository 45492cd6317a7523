/** Something that reads text, to be measured beside others. */
export interface Subject {
  /** Reads a text once; what it returns only keeps the work from being optimised away. */
  readonly read: (text: string) => unknown;
}

/** How a subject did, in a process of its own. */
export interface Measured {
  /** From nothing to ready, in milliseconds: loading code, models and reference. */
  readonly setUpMs: number;
  /** The first article, in milliseconds, before anything is warm. */
  readonly firstCallMs: number;
  /** Millions of UTF-8 bytes a second, warm: the median of many short runs. */
  readonly mbPerSecond: number;
  /** Memory added by set-up and work, in MiB, after a collection. */
  readonly memoryMiB: number;
}

/** Each subject is loaded only in its own process. `limit`: characters of text for those too slow for all of it. */
export const subjects: Readonly<Record<string, { readonly load: Load; readonly limit?: number }>> = {
  check: { load: async (root) => (await import('./subjects/check')).checkSubject(root) },
  mentions: { load: async () => (await import('./subjects/mentions')).mentionsSubject() },
  'money-pattern': { load: async () => (await import('./subjects/limits')).moneyPattern },
  'bare-scan': { load: async () => (await import('./subjects/limits')).bareScan },
  'wink-nlp': { load: async (root) => (await import('./subjects/peers')).wink(root) },
  compromise: { load: async (root) => (await import('./subjects/peers')).compromise(root), limit: 100_000 },
  'chrono-node': { load: async (root) => (await import('./subjects/peers')).chrono(root) },
  'recognizers-text': { load: async (root) => (await import('./subjects/peers')).recognizers(root), limit: 1_000 },
};

type Load = (root: string) => Promise<Subject>;
