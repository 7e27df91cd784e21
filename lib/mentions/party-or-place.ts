/** Capitals stand for governments where they act, for cities where things happen. */
import type { AliasHit, Knowledge } from '../knowledge/knowledge';
import { isPossessive, neighbour, opensSentence } from './beside';
import { capitalAbroad } from './capital-abroad';
import { type CapitalReading, party, place } from './capital-reading';
import type { Passage } from './passage';
import {
  ACTS,
  AT_PLACE,
  ATTITUDES,
  AUXILIARIES,
  CITY_WORDS,
  HAPPENINGS,
  PARTY_GOODS,
  PARTY_MATTERS,
  PARTY_NOUNS,
  PARTY_POSSESSIONS,
  TOWARDS_PARTY,
  URGES,
} from './words/english';

/** @returns undefined where no word near decides. */
export function partyOrPlace(
  passage: Passage,
  hit: AliasHit,
  knowledge: Knowledge,
): CapitalReading | undefined {
  if (passage.language !== 'en') return capitalAbroad(passage, hit, knowledge);
  return (
    dateline(passage, hit) ??
    within(passage, hit) ??
    byNextWord(passage, hit) ??
    byPreviousWord(passage, hit.firstToken, 0) ??
    bySubject(passage, hit)
  );
}

/** “MOSCOW (Reuters) –”, “KYIV, March 3 –”. */
function dateline(passage: Passage, hit: AliasHit): CapitalReading | undefined {
  if (!opensSentence(passage, hit.firstToken)) return undefined;
  const next = neighbour(passage, hit.firstToken, hit.endToken)?.norm;
  const allCaps = passage.tokens[hit.firstToken]?.allCaps === true;
  const opens = next === '(' || next === '—' || next === '–' || (next === ',' && allCaps);
  return opens ? place('the line of place and date') : undefined;
}

/** “Officials in Delhi banned”, “a city like Delhi needs”, “a baker from Delhi said”: what follows is not the city's doing. */
function within(passage: Passage, hit: AliasHit): CapitalReading | undefined {
  const last = passage.tokens[hit.endToken - 1];
  const before = neighbour(passage, hit.firstToken, hit.firstToken - 1)?.norm ?? '';
  const owner = isPossessive(last);
  const noun = neighbour(passage, hit.firstToken, hit.firstToken - 2)?.norm ?? '';
  const from = before === 'from' && !PARTY_NOUNS.has(noun);
  return !owner && (from || /^(?:in|near|outside|inside|around|across|like)$/.test(before))
    ? place(`after “${before}”`)
    : undefined;
}

function byNextWord(passage: Passage, hit: AliasHit): CapitalReading | undefined {
  const at = (index: number) => neighbour(passage, hit.firstToken, index);
  const last = passage.tokens[hit.endToken - 1];
  const next = at(hit.endToken);
  if (isPossessive(last)) {
    const owned = [next?.norm ?? '', at(hit.endToken + 1)?.norm ?? ''];
    if (owned.some((norm) => PARTY_POSSESSIONS.has(norm)))
      return party(`“${owned.join(' ')}” is a government's`);
    return owned.some((norm) => CITY_WORDS.has(norm)) ? place(`followed by “${owned[0]}”`) : undefined;
  }
  if (next?.norm === '-') {
    const joined = at(hit.endToken + 1)?.norm ?? '';
    if (
      /^(?:backed|led|aligned|controlled|friendly|installed|appointed|run|funded|brokered|proposed|imposed|occupied)$/.test(
        joined,
      )
    ) {
      return party(`“-${joined}”`);
    }
    return /^(?:based|born)$/.test(joined) ? place(`“-${joined}”`) : undefined;
  }
  const goods = PARTY_MATTERS.has(next?.norm ?? '') ? at(hit.endToken + 1)?.norm : next?.norm;
  if (goods && PARTY_GOODS.has(goods)) return party(`“${goods}” are a government's`);
  if (next && !next.upper && CITY_WORDS.has(next.norm)) return place(`followed by “${next.norm}”`);
  // “Tehran, which denies it,”
  let verb = next?.norm === ',' && at(hit.endToken + 1)?.norm === 'which' ? hit.endToken + 2 : hit.endToken;
  while (AUXILIARIES.has(at(verb)?.norm ?? '')) verb += 1;
  const acting = at(verb)?.norm ?? '';
  const willing =
    verb > hit.endToken && (ATTITUDES.has(acting) || (/.{3}ing$/.test(acting) && !HAPPENINGS.has(acting)));
  // “Beijing must stop”: obliged are governments.
  const obliged = /^(?:must|should)$/.test(next?.norm ?? '') && !/^(?:be|have)$/.test(acting);
  return ACTS.has(acting) || willing || obliged ? party(`it acts (“${acting}”)`) : undefined;
}

/** @param depth how many members of a list have been passed. */
function byPreviousWord(passage: Passage, first: number, depth: number): CapitalReading | undefined {
  const at = (index: number) => neighbour(passage, first, index);
  let index = first - 1;
  if (at(index)?.norm === 'the') index -= 1;
  const before = at(index)?.norm ?? '';
  if (AT_PLACE.has(before)) return place(`after “${before}”`);
  if (TOWARDS_PARTY.has(before)) return party(`after “${before}”`);
  if (before === '-' && /^(?:anti|pro)$/.test(at(index - 1)?.norm ?? '')) return party('a stance towards it');
  // “for Damascus to allow”: who is to act.
  if (before === 'for' && at(first + 1)?.norm === 'to' && depth === 0) return party('it is to act');
  // “urged Damascus to allow”
  if (URGES.has(before) && at(first + 1)?.norm === 'to' && depth === 0)
    return party(`it is to act (“${before}”)`);
  if (/^(?:to|from|of|for|on)$/.test(before)) {
    const noun = at(index - 1)?.norm ?? '';
    if (noun === 'according' && depth === 0) return party('it is quoted');
    if (PARTY_NOUNS.has(noun)) return party(`“${noun} ${before}”`);
    return before === 'to' || before === 'from' ? place(`after “${before}”`) : undefined;
  }
  if (before === 'and' && at(index - 1)?.norm === 'government') return party('joined to a government');
  // “in Washington and Moscow”: a list has one reading.
  const listed = /^(?:and|or|,|&)$/.test(before) && depth < 3 ? passage.hitAt[index - 1] : undefined;
  return listed ? byPreviousWord(passage, listed.firstToken, depth + 1) : undefined;
}

/** “Moscow and Washington are discussing”: the verb after the list decides for its first members. */
function bySubject(passage: Passage, hit: AliasHit): CapitalReading | undefined {
  const conjunction = neighbour(passage, hit.firstToken, hit.endToken)?.norm ?? '';
  if (!/^(?:and|or|,|&)$/.test(conjunction)) return undefined;
  // “Beijing and the Hong Kong government”
  const ahead = [1, 2, 3, 4].map((step) => neighbour(passage, hit.firstToken, hit.endToken + step)?.norm);
  if (ahead[0] === 'the' && ahead.includes('government')) return party('joined to a government');
  const other = passage.hitAt[hit.endToken + 1];
  return other && other.firstToken > hit.firstToken
    ? (byNextWord(passage, other) ?? bySubject(passage, other))
    : undefined;
}
