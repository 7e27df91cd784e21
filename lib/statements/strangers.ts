/** Somebody without an entry, or without a name, whom “he” or “she” may mean as well. */
import type { Span } from '../types';
import { opensClause } from './clause-opening';
import { EPITHET, FEMALE, MALE, STRANGER } from './english/people';
import type { Gender } from './languages/wording';
import type { Telling } from './telling';

/** “He” is none of several people. */
const PLURAL = /(?:s|people|police)$/i;

/** «Денис Ковальчук …»: in German any noun has a capital. */
const TWO_CAPITALS = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u;

/** „Der Chef der größten Fraktion …“: an office of something in particular, by whose name nobody is called here. */
const HOLDER =
  /^((?:Der|Die|Ein|Eine) (?:\p{Ll}+ )*)\p{Lu}?[\p{L}-]*?(?:[Cc]hef|[Mm]inister|[Pp]räsident|[Ss]precher|[Vv]orsitzende|[Ff]ührer|[Ll]eiter|[Dd]irektor|[Aa]nwalt|[Bb]ürgermeister|[Bb]otschafter)(in)?r? (?:der|des|von|vom|für) /u;

/**
 * Where they open a sentence of those that begin in a span, as its subject.
 * @param gender whom the pronoun can mean: “her brother” is no “she”.
 */
export function strangersIn(span: Span, gender: Gender | undefined, telling: Telling): number[] {
  const { reading, quoted } = telling;
  return reading.sentences
    .filter(({ start }) => start >= span.start && start < span.end)
    .flatMap(({ start, end }) => strangersOf({ start, end: Math.min(end, span.end) }, gender, telling))
    .filter((at) => !quoted.some((quote) => quote.start <= at && at < quote.end));
}

function strangersOf(
  { start, end }: Span,
  gender: Gender | undefined,
  { reading, lexicon }: Telling,
): number[] {
  const { article, mentions, unknown, ambiguous } = reading;
  const body = article.text.slice(start, end);
  const linked = (at: number) => mentions.some((mention) => mention.start <= at && mention.end > at);
  const described = lexicon
    .unnamed(body, 0)
    .filter(({ anonymous, head }) => anonymous && !PLURAL.test(body.slice(head.start, head.end)))
    .map((someone) => someone.start);
  // A name that is several people's means one of them.
  const named = [...unknown, ...ambiguous]
    .filter((name) => name.start >= start && name.end <= end)
    .map((name) => name.start - start);
  const opening = [...described, ...named].filter((at) => opensClause(body.slice(0, at), lexicon));
  return [...opening, ...others()].map((at) => start + at);

  function others(): number[] {
    const holder = lexicon.words?.verbSecond ? HOLDER.exec(body) : null;
    if (holder) {
      const { 1: lead = '', 2: feminine } = holder;
      const fits = gender !== (feminine ? 'male' : 'female');
      return fits && !linked(start + lead.length) ? [0] : [];
    }
    if (lexicon.words)
      return !lexicon.words.verbSecond && TWO_CAPITALS.test(body) && !linked(start) ? [0] : [];
    const stranger = STRANGER.exec(body);
    const other = gender === 'female' ? MALE : gender === 'male' ? FEMALE : undefined;
    const isMeant = stranger && !other?.test(stranger[0]);
    const epithet = EPITHET.test(body) && !linked(start + body.indexOf('he ') + 'he '.length);
    return [...(isMeant ? [stranger.index] : []), ...(epithet || isIntroduced() ? [0] : [])];
  }

  /** “The waiter was not so sure”, of whom the text has told before as “a waiter”. */
  function isIntroduced(): boolean {
    const noun = /^(?:And |But )?The ([a-z-]{3,}) /.exec(body)?.[1];
    if (noun === undefined || !STRANGER.test(`A ${noun}`)) return false;
    const before = article.text.slice(Math.max(0, start - LONGEST_MEMORY), start);
    return (
      before.includes(` ${noun}`) && new RegExp(`\\b(?:[Aa]n?|[Oo]ne) (?:[a-z-]+ )?${noun}\\b`).test(before)
    );
  }
}

/** Characters back to where somebody may have been introduced. */
const LONGEST_MEMORY = 8_000;
