/** `npm run bench`: speed and memory of the knowledge base beside its peers, and of entity linking, in one run. */
import { parseArgs } from 'node:util';
import { searchQuality } from './bench/claim-gold';
import { claimFigures } from './bench/claims';
import { linkingFigures } from './bench/linking';
import { matcherFigures } from './bench/matching';
import { printTable } from './bench/table';
import { runProgram } from './program';

const HELP = `npm run bench -- [--json] [--quick]

  --json    all figures as JSON
  --quick   up to 100,000 names and 20,000 claims (default: 1,000,000 and 200,000)

Each line is measured in a process of its own. \`load\`: from the stored form, or
from the names where there is none, to the first match. \`match\`: a text of 1,000
words with 40 names, tokenising included. Names are generated. Entity linking is
measured over the marked news articles of test/gold, and over its traps, in which
every line names somebody: milliseconds in 1,000 words.
`;

async function main(args: string[]): Promise<undefined> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' }, quick: { type: 'boolean' } } });
  const say = (what: string) => process.stderr.write(`${what} …\n`);
  say('Entity linking');
  const linking = await linkingFigures();
  if (!values.json) printTable('Entity linking, ms in 1,000 words', linking);
  say('Names: each number of them in a process of its own, some minutes for a million');
  const names = await matcherFigures(
    values.quick ? [1_000, 10_000, 100_000] : [1_000, 10_000, 100_000, 1_000_000],
  );
  if (!values.json) printTable('Names', names);
  say('Claim search');
  const claims = await claimFigures(values.quick ? [20_000] : [20_000, 200_000]);
  const quality = await searchQuality();
  if (values.json) {
    process.stdout.write(
      `${JSON.stringify({ node: process.version, names, linking, claims, quality }, null, 2)}\n`,
    );
    return;
  }
  printTable('Claim search', claims);
  printTable('Claim search in the bundled base, on test/gold/claim-search.json', [quality]);
}

runProgram({ name: 'bench', help: HELP, main });
