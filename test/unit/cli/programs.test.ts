/** What every program of the command line does with a command line that it cannot follow. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { expect, it } from 'vitest';
import { endOf } from '../../../lib/cli/program';
import { UsageError } from '../../../lib/cli/usage';

const HELP = 'npm run weigh -- FILE\n';
const weigh = (main: (args: string[]) => Promise<number | undefined>) => ({
  name: 'weigh',
  help: HELP,
  main,
});

it('says how it is used, and does nothing else', async () => {
  const program = weigh(() => Promise.reject(new Error('was run')));
  expect(await endOf(program, ['a', '--help'])).toEqual({ code: 0, out: HELP, err: '' });
});

it.each([
  [3, 3],
  [undefined, 0],
])('ends with what it gives: %s', async (given, code) => {
  expect(
    await endOf(
      weigh(async () => given),
      [],
    ),
  ).toEqual({ code, out: '', err: '' });
});

it('names an option that it does not know, and says how it is used', async () => {
  const program = weigh(async (args) => void parseArgs({ args }));
  const { code, err } = await endOf(program, ['--colour']);
  expect(err).toMatch(/^weigh: Unknown option '--colour'/);
  expect(err).toContain(HELP);
  expect(code).toBe(2);
});

it('says what is missing, and how it is used', async () => {
  const program = weigh(() => Promise.reject(new UsageError('no files given')));
  expect(await endOf(program, [])).toEqual({ code: 2, out: '', err: `weigh: no files given\n\n${HELP}` });
});

it('says what has failed, in a line', async () => {
  const program = weigh(() => Promise.reject(new Error('no such file: a')));
  expect(await endOf(program, ['a'])).toEqual({ code: 1, out: '', err: 'weigh: no such file: a\n' });
});

it('is how all scripts of package.json are run that have a program of their own', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const programs = Object.values(scripts).flatMap(
    (script) => /^tsx (lib\/cli\/\S+)$/.exec(script)?.[1] ?? [],
  );
  expect(programs.length).toBeGreaterThan(6);
  for (const program of programs) expect(readFileSync(program, 'utf8')).toMatch(/^run(Program|Fit)\b/m);
});

it('ends without a word when its reader has read enough', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/kb.ts', 'schema']);
  child.stdout.once('data', () => child.stdout.destroy());
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, said }).toEqual({ code: 0, said: '' });
});
