import { openReference } from '../../engine/reference/open';
import type { Bundled } from '../../packs/added/bundled';
import { doJob } from './do-job';
import type { Answer, Job } from './jobs';

/** The desk at which packs are judged and compiled: a thread of its own, so that the page stays alive, and can end it. */

let bundled: Bundled | undefined;
const say = (answer: Answer): void => postMessage(answer);

/** Nothing is known that should end so; should it all the same, the reader is told instead of left waiting. */
const failed = (error: Error): Answer => ({
  type: 'refused',
  problems: [{ pack: '', file: '', reason: error.message }],
});

addEventListener('message', async ({ data }: MessageEvent<Job>) => {
  if (data.type === 'open') bundled = { reference: openReference(data.reference), packs: data.packs };
  else if (bundled) {
    const answer = await doJob(data, bundled, (share) => say({ type: 'progress', share })).catch(failed);
    say(answer);
  }
});
