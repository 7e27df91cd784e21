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
  /** From the stored form, or from the names, to the first match; the fastest of some. */
  loadMs: number;
  heapMB: number;
  /** A text of 1,000 words with 40 names, in one call. */
  matchMs: number;
  found: number;
  peakMB: number;
}

/** Loads that take fewer milliseconds are repeated so often, as a single one tells little. */
const QUICK = 500;
const LOADS = 9;

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
  const load = () =>
    timed(() => {
      const find = matcher.load(built.result?.stored, names);
      find('Anna');
      return find;
    });
  const loaded = load();
  const heap = heapUsed() - before;
  const again = loaded.ms < QUICK ? Array.from({ length: LOADS }, () => load().ms) : [];
  return {
    matcher: name,
    names: count,
    ...(built.result && { buildMs: built.ms, storedMB: built.result.bytes / 1e6 }),
    loadMs: Math.min(loaded.ms, ...again),
    heapMB: Math.max(0, heap) / 1e6,
    matchMs: steadyTime(() => loaded.result(text)),
    found: loaded.result(text),
    peakMB: process.resourceUsage().maxRSS / 1e3,
  };
}

const [name = '', count = '1000'] = process.argv.slice(2);
process.stdout.write(JSON.stringify(measure(name, Number(count))));
