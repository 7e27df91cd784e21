/** What all programs of the command line have in common: help, exit codes, and what is said where something fails. */
import { UsageError } from './usage';

export interface Program {
  /** What messages on stderr begin with. */
  name: string;
  help: string;
  /**
   * @param args as given, without `--help`.
   * @returns the exit code; none: 0.
   * @throws {UsageError} where the command line cannot be followed: exit code 2.
   */
  main(args: string[]): Promise<number | undefined>;
}

/** Runs a program on the command line of its process. */
export async function runProgram(program: Program): Promise<void> {
  endWithReader();
  const { code, out, err } = await endOf(program, process.argv.slice(2));
  process.stdout.write(out);
  process.stderr.write(err);
  process.exitCode = code;
}

/** How a program ends: its exit code, and what is to be said besides what it has written itself. Never throws. */
export async function endOf(
  { name, help, main }: Program,
  args: string[],
): Promise<{ code: number; out: string; err: string }> {
  if (args.includes('--help') || args.includes('-h')) return { code: 0, out: help, err: '' };
  try {
    return { code: (await main(args)) ?? 0, out: '', err: '' };
  } catch (error) {
    const said = `${name}: ${error instanceof Error ? error.message : error}\n`;
    return isUsage(error) ? { code: 2, out: '', err: `${said}\n${help}` } : { code: 1, out: '', err: said };
  }
}

/** Ours, or that of `parseArgs`. */
function isUsage(error: unknown): boolean {
  if (error instanceof UsageError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** Whoever reads the output may have had enough of it, as `| head` has: that is no failure. */
function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
