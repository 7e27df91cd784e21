/** Measures one matcher with so many names, in a process of its own: `one-matcher.ts NAME COUNT`. */
import { MATCHERS } from './matchers';
import { heapUsed, steadyTime, timed } from './measure';
import { generateArticle, generateNames } from './names';

export interface MatcherFigures {
  matcher: string;
  names: number;
  /** Building the stored form. */
  buildMs?: number;
  storedMB?: number;
  /** From the stored form, or from the names, to the first match. */
  loadMs: number;
  heapMB: number;
  /** A text of 1,000 words with 40 names, in one call. */
  matchMs: number;
  found: number;
  peakMB: number;
}

/** Small packs for the code to get warm: a browser's background has run it before. */
const WARM_UP_NAMES = 200;

function measure(name: string, count: number): MatcherFigures {
  const matcher = MATCHERS.find((candidate) => candidate.name === name);
  if (!matcher) throw new Error(`no matcher “${name}”`);
  const few = generateNames(WARM_UP_NAMES);
  for (let i = 0; i < 20; i++) matcher.load(matcher.build(few)?.stored, few)('Anna');

  const names = generateNames(count);
  const text = generateArticle(names);
  const built = timed(() => matcher.build(names));
  const before = heapUsed();
  const loaded = timed(() => {
    const find = matcher.load(built.result?.stored, names);
    find('Anna');
    return find;
  });
  const heap = heapUsed() - before;
  return {
    matcher: name,
    names: count,
    ...(built.result && { buildMs: built.ms, storedMB: built.result.bytes / 1e6 }),
    loadMs: loaded.ms,
    heapMB: Math.max(0, heap) / 1e6,
    matchMs: steadyTime(() => loaded.result(text)),
    found: loaded.result(text),
    peakMB: process.resourceUsage().maxRSS / 1e3,
  };
}

const [name = '', count = '1000'] = process.argv.slice(2);
process.stdout.write(JSON.stringify(measure(name, Number(count))));
