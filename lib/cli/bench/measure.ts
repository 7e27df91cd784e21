/** Time and memory, as steadily as one process allows. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes of the JavaScript heap in use, garbage removed; array buffers are not in it. */
export function heapUsed(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

export function timed<T>(action: () => T): { result: T; ms: number } {
  const start = performance.now();
  const result = action();
  return { result, ms: performance.now() - start };
}

/**
 * Time of a call in milliseconds, after warming up for as long as is measured:
 * the tenth that is fastest, as whatever else the machine does only adds to it.
 */
export function steadyTime(action: () => unknown, milliseconds = 600): number {
  const times: number[] = [];
  for (const phase of ['warm-up', 'measured']) {
    times.length = 0;
    const end = performance.now() + milliseconds;
    while (performance.now() < end || times.length < 5) times.push(timed(action).ms);
    if (phase === 'measured') break;
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 10)] ?? 0;
}
