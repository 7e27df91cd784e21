/** Runs one measurement in a process of its own, so that none warms or burdens another. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MINUTES = 10;

/**
 * @param script a module of this directory that prints its figures as JSON.
 * @returns the figures, or why there are none.
 */
export function measureApart<T>(script: string, args: readonly string[]): Promise<T | { failed: string }> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...process.execArgv, '--max-old-space-size=8192', path, ...args],
      { timeout: MINUTES * 60_000, maxBuffer: 1 << 24 },
      (error, stdout, stderr) => {
        if (!error) return resolve(JSON.parse(stdout));
        const reason = stderr.split('\n').find((line) => /error|memory/i.test(line));
        resolve({
          failed: error.killed ? `not done in ${MINUTES} minutes` : (reason ?? error.message).trim(),
        });
      },
    );
  });
}
