import { readOwnFile } from '../../platform/own-file';
import { loadPacks } from '../../platform/packs';
import type { Answer, Job } from './jobs';

type Outcome = Exclude<Answer, { type: 'progress' }>;

/** A thread that judges and compiles packs. It is opened for a job and ended with it: importing is rare. */
export async function askDesk(
  job: Exclude<Job, { type: 'open' }>,
  { signal, progress }: { readonly signal?: AbortSignal; readonly progress?: (share: number) => void } = {},
): Promise<Outcome> {
  const [reference, packs] = await Promise.all([readOwnFile('reference.bin'), loadPacks()]);
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Outcome>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
      worker.addEventListener('error', (event) => reject(new Error(event.message)));
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
        if (data.type === 'progress') progress?.(data.share);
        else resolve(data);
      });
      const send = (message: Job, transfer: Transferable[] = []): void => worker.postMessage(message, transfer);
      send({ type: 'open', reference, packs }, [reference.buffer]);
      send(job);
    });
  } finally {
    worker.terminate();
  }
}
