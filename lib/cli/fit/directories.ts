/** The marked articles that weights are fitted on. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const GOLD = 'test/gold';

/** Kept out of every fit, so that its figures are those of articles that nothing has been made for. */
const UNSEEN: ReadonlySet<string> = new Set(['blind11']);

/** Every directory with marked statements; or of those given, each that has them. */
export function fittedOn(given: readonly string[] = []): string[] {
  const names = readdirSync(GOLD).filter((name) => !UNSEEN.has(name));
  const directories = given.length > 0 ? given : [GOLD, ...names.map((name) => join(GOLD, name))];
  return directories.filter((directory) => existsSync(join(directory, 'statements')));
}
