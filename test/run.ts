/**
 * `npm test`: every check, one after the other, and at the end one line with the
 * sum. Where no browser is found, on Debian as root, it is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browsers';

interface Sum {
  passed: number;
  failed: number;
}

const RESULTS = '.output/test-results';

function main(): void {
  installMissing({ chromium: findChromium(), 'firefox-esr': findFirefox() });
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const checks: [title: string, command: string, ...args: string[]][] = [
    ['Style', 'biome', 'check', '.'],
    ['Import rules', 'depcruise', 'lib', 'entrypoints', 'components', '--config', '.dependency-cruiser.cjs'],
    ['Types', 'tsc', '--noEmit'],
    ['Build for Chrome', 'wxt', 'build'],
    ['Build for Firefox', 'wxt', 'build', '-b', 'firefox'],
  ];
  const sums = [
    ...checks.map(([title, command, ...args]) => check(title, command, args)),
    ...['unit', 'components', 'e2e', 'speed'].map(suite),
  ];
  const passed = sums.reduce((sum, each) => sum + each.passed, 0);
  const failed = sums.reduce((sum, each) => sum + each.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** A check that passes or fails as a whole. */
function check(title: string, command: string, args: string[]): Sum {
  console.log(`\n— ${title}`);
  return run(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A project of `vitest.config.ts`, counted by test. */
function suite(project: string): Sum {
  console.log(`\n— Tests: ${project}`);
  const outputFile = join(RESULTS, `${project}.json`);
  const ok = run('vitest', [
    ...[
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${outputFile}`,
    ],
  ]);
  if (!existsSync(outputFile)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(outputFile, 'utf8')) as Record<
    string,
    number
  >;
  const sum = { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
  // A file that cannot be loaded fails without a failed test.
  return !ok && sum.failed === 0 ? { ...sum, failed: 1 } : sum;
}

function run(command: string, args: string[]): boolean {
  const { status } = spawnSync(join('node_modules/.bin', command), args, {
    stdio: 'inherit',
    env: { ...process.env, SIDELIGHT_BUILT: '1' },
  });
  return status === 0;
}

function installMissing(found: Record<string, string | undefined>): void {
  const missing = Object.keys(found).filter((name) => !found[name]);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version'))
    throw new Error(`Not found: ${missing.join(', ')}. Install them, or set CHROME_PATH and FIREFOX_PATH.`);
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...missing]])
    spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
}

main();
