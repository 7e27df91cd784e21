/** Names that a hyphen joins to something else: “Bancroft-Hinchey”, “Al-Grund”, “(PL-RJ)”. */
import type { AliasHit } from '../knowledge/knowledge';
import { isOutlet } from './hit-kinds';
import type { Passage } from './passage';
import { LOOSE_BEFORE } from './words/english';

/** “Bancroft-Hinchey”: joined to a capitalised word that is no name of the base. */
export function hyphenatedStranger(passage: Passage, hit: AliasHit): boolean {
  const { tokens, hitAt } = passage;
  if (tokens[hit.endToken]?.norm !== '-' && tokens[hit.firstToken - 1]?.norm !== '-') return false;
  const joined = (hyphen: number, other: number) => {
    const mark = tokens[hyphen];
    const word = tokens[other];
    const edge = hyphen < other ? hit.endToken - 1 : hit.firstToken;
    const tight =
      mark?.norm === '-' &&
      (hyphen < other ? mark.start === tokens[edge]?.end : mark.end === tokens[edge]?.start);
    // “Tehrik-i-Taliban”
    if (tight && other < hyphen && word?.norm.length === 1 && !word.upper) return true;
    return tight && word?.upper === true && !word.allCaps && !hitAt[other] && !LOOSE_BEFORE.has(word.norm);
  };
  return joined(hit.endToken, hit.endToken + 1) || joined(hit.firstToken - 1, hit.firstToken - 2);
}

/** “Ahmad Al-Fahad Al-Sabah”: behind the particle of another name a name in full is a part of that. */
export function isBehindParticle({ tokens }: Passage, { firstToken, start }: AliasHit): boolean {
  const [particle, mark] = [tokens[firstToken - 2], tokens[firstToken - 1]];
  return mark?.norm === '-' && mark.end === start && /^(?:al|el|ad|as|ar)$/.test(particle?.norm ?? '');
}

/** “(União Brasil-AP)”, “(R-GA)”: letters that close a bracket behind a party are the seat's. */
export function isSeat({ tokens, hitAt }: Passage, { firstToken, endToken, start }: AliasHit): boolean {
  const mark = tokens[firstToken - 1];
  const joined = mark?.norm === '-' && mark.end === start && mark.start === tokens[firstToken - 2]?.end;
  const before = hitAt[firstToken - 2];
  return (
    joined &&
    endToken - firstToken === 1 &&
    tokens[firstToken]?.allCaps === true &&
    tokens[endToken]?.norm === ')' &&
    !(before && isOutlet(before))
  );
}
