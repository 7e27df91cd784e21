import { useEffect } from 'preact/hooks';

/** Notes for the browser's profiler, and for the test of speed, when something has first been painted. */
export function useMark(name: string, shown: boolean): void {
  useEffect(() => {
    if (shown) requestAnimationFrame(() => setTimeout(() => performance.mark(name)));
  }, [shown]);
}
