/** Verbs that turn round what they govern: “refuses to give up its arms”, “ruled out that it would leave”. */

/** Stands before another meaning of a word that a verb of another language refuses. */
export const REFUSED = '¬';

const REFUSAL =
  /^(?:¬|den(?:y|ies|ied|ying)|reject(?:s|ed|ing|ion)?|refus(?:e|es|ed|ing|al)|dismiss(?:es|ed|ing)?|oppos(?:e|es|ed|ing)|repudiat(?:e|es|ed|ing))$/;
const RULES = /^rul(?:e|es|ed|ing)$/;

/** Here their reach ends: “… as long as the war goes on”, “… but wants a truce”. */
const END =
  /^(?:[.;:!?|…]|but|while|whereas|although|though|because|since|as|after|before|until|unless|if|when|saying|despite)$/;
/** “… and called for a truce”. */
const VERB = /^(?:\w+ed|said|says|calls|demands|insists|wants|vows|told)$/;
/** “Lehnt es ab, …”: a comma no further behind the verb than this still belongs to it. */
const COMMA = 3;

/**
 * Whether a verb of refusal or denial governs what stands at a place, as far as marks and conjunctions show.
 * Whether that verb is itself negated makes no difference: who does not rule a thing out has not said that it will be.
 * @param tokens words and marks in comparison form, as `cueWords` gives them.
 */
export function isRefused(tokens: readonly string[], place: number): boolean {
  let comma: number | undefined;
  for (let i = place - 1; i >= 0; i--) {
    const token = tokens[i] ?? '';
    if (refusesAt(tokens, i)) return comma === undefined || comma - i <= COMMA;
    if (END.test(token) || (token === 'and' && VERB.test(tokens[i + 1] ?? ''))) return false;
    if (token !== ',') continue;
    if (comma !== undefined || tokens[i + 1] === 'and') return false;
    comma = i;
  }
  return false;
}

/** Whether a word is one by which an answer refuses: of a passage, or of a cue where `*` ended its stem. */
export function isRefusal(text: string): boolean {
  return /^(?:den|denie|reject|refus|dismiss|oppos)$/.test(text) || REFUSAL.test(text) || RULES.test(text);
}

function refusesAt(tokens: readonly string[], i: number): boolean {
  const token = tokens[i] ?? '';
  return REFUSAL.test(token) || (token === 'out' && RULES.test(tokens[i - 1] ?? ''));
}
