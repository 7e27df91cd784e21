/** `npm run kb`: check, look into, build and import knowledge. */
import { build } from './kb/build';
import { check } from './kb/check';
import { importClaimReview } from './kb/import-claimreview';
import { sample } from './kb/sample';
import { schema } from './kb/schema';
import { show } from './kb/show';
import { sort } from './kb/sort';
import { stats } from './kb/stats';
import { runProgram } from './program';
import { UsageError } from './usage';

const HELP = `npm run kb -- COMMAND

  check [DIR|PACK.json]                  hold all records against the schema and the rules
  stats [DIR] [--json]                   counts by type, source, region and decade
  show ID|NAME [--json]                  one record, its names, and what refers to it; for a name, the ids
                                         that it may mean
  sample [--seed N] [--facts N] [--claims N] [--json]
                                         facts and claims drawn at random, to be checked at their sources
  sort [FILE…]                           sort the records of source files by id
  build DIR|FILE --out PACK [--sections]
                                         compile YAML sources, or a JSON pack, into a binary pack; --sections
                                         tells how many bytes each of its sections takes
  import-claimreview FILE --out PACK     schema.org ClaimReviews (JSON, JSON-LD, feed) → a pack of claims
  schema [--out FILE]                    the JSON Schema of records and packs, for editors and authors

DIR is assets/knowledge unless given. Exit: 0 all is well, 1 problems were found, 2 wrong use.
`;

type Command = (args: string[]) => Promise<number>;
const COMMANDS: Record<string, Command> = {
  check,
  stats,
  show,
  sample,
  sort,
  build,
  'import-claimreview': importClaimReview,
  schema,
};

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined) throw new UsageError('which command?');
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`there is no command “${name}”`);
  return command(args);
}

runProgram({ name: 'kb', help: HELP, main });
