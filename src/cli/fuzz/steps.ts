import { type Profiler, Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/**
 * The steps that a piece of work takes: how often each block of the program ran, all together. Unlike time it is the same
 * on every machine and under every load: code is not optimized meanwhile, since optimized code leaves calls uncounted. What
 * happens inside one call of a regular expression is not seen.
 */
export function countSteps(work: () => void): number {
  const session = new Session();
  session.connect();
  setFlagsFromString('--no-opt');
  try {
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    work();
    let steps = 0;
    session.post('Profiler.takePreciseCoverage', (error, taken) => {
      if (error) throw error;
      steps = sum(taken.result);
    });
    return steps;
  } finally {
    setFlagsFromString('--opt');
    session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
}

function sum(scripts: readonly Profiler.ScriptCoverage[]): number {
  const own = scripts.filter(({ url }) => url !== '' && !url.startsWith('node:'));
  return own
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges }) => ranges)
    .reduce((steps, { count }) => steps + count, 0);
}
