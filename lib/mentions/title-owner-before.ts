/** What a title is the title of: the country, body or person before it. */
import type { AliasHit } from '../knowledge/knowledge';
import { isPossessive } from './beside';
import type { Passage } from './passage';
import type { Scene } from './scene';
import { ownersOf } from './title-owner';
import type { TitleDraft } from './titles';
import { countryOfAdjective } from './words/adjectives';
import { titleWords } from './words/title-words';

/** “Russian …”, “Russia's …”, “US …”, “Putin's …”, “russischer …”; a qualifier may stand between. */
export function withOwnerBefore(passage: Passage, draft: TitleDraft, scene: Scene): TitleDraft {
  if (draft.of.length > 0) return draft;
  const { tokens, language, hitAt } = passage;
  const { before } = titleWords(language);
  let at = draft.firstToken - 1;
  while (at >= 0 && (tokens[at]?.norm === '-' || before.has(tokens[at]?.norm ?? ''))) at -= 1;
  const hit = hitAt[at];
  const owners = hit && mayOwn(hit, passage) ? ownersOf(hit, scene) : [];
  if (hit && owners.length > 0 && passage.sentenceOf[at] === passage.sentenceOf[draft.firstToken]) {
    return { ...draft, firstToken: hit.firstToken, of: owners };
  }
  const country = countryOfAdjective(tokens[at]?.norm ?? '', language);
  return country ? { ...draft, firstToken: at, of: [country] } : draft;
}

/**
 * In English a name before a title owns it. Elsewhere it may only tell where or to whom something is said: «заявил в Москве
 * министр», “Ankara'da Dışişleri Bakanı”.
 */
function mayOwn({ firstToken, endToken }: AliasHit, { tokens, language }: Passage): boolean {
  const [before, last, next] = [tokens[firstToken - 1], tokens[endToken - 1], tokens[endToken]];
  if (language === 'en' || next?.norm === '-') return true;
  if (language === 'tr') return !CASE_OF_PLACE.test(last?.norm ?? '');
  return language === 'de' && (isPossessive(last) || !PLACING.has(before?.norm ?? ''));
}

/** Turkish cases of where, where from and where to, behind a proper name. */
const CASE_OF_PLACE = /['’](?:[dt][ae]n?|[yn]?[ae])$/;
const PLACING = new Set('in aus nach bei von vor auf an fur mit gegen uber bis ab'.split(' '));
