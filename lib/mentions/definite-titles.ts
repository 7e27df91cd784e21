/** Does a title mean one person: “the prime minister”, “Russia's foreign minister”, and not “a minister”? */
import type { TitleRole } from '../knowledge/titles';
import { inHeading, inTitleCase, isGermanAdjective, isPossessive, neighbour, opensSentence } from './beside';
import type { Passage } from './passage';
import type { TitlePhrase } from './titles';
import { isOfOtherLevel } from './words/levels';
import { ONE_OF_SEVERAL, titleWords } from './words/title-words';

/** “was elected the president of …”: the office, not its holder. */
const BECOMES = /^(?:become|becomes|became|becoming|elected|appointed|named|nominated)$/;

/** “Yeniden Genel Başkan seçilen Yılmaz”: in Turkish the verb stands behind the office. */
const BECOMES_BEHIND = /^(?:secil|atan|gorevlendiril)\p{L}*$/u;

/** “the …”, “Russia's …”, “Russian …” with a capital or as an opening; not “a former …”, “as …”, “elected …”, “… régional”. */
export function isDefinite(passage: Passage, title: TitlePhrase): boolean {
  const { tokens, language } = passage;
  const { the, indefinite } = titleWords(language);
  const before = neighbour(passage, title.firstToken, title.firstToken - 1)?.norm ?? '';
  const behind = neighbour(passage, title.firstToken, title.endToken)?.norm ?? '';
  // “Thousands flee as UN chief warns of famine”.
  const clause = before === 'as' && /^(?!as$)\p{L}+s$/u.test(behind) && isHeadlinese(passage, title);
  if (!clause && (indefinite.has(before) || ONE_OF_SEVERAL.test(before))) return false;
  if (isOfOtherLevel(behind, language)) return false;
  if (language === 'tr' && BECOMES_BEHIND.test(behind)) return false;
  const earlier = neighbour(passage, title.firstToken, title.firstToken - 2)?.norm ?? '';
  if (the.has(before) && BECOMES.test(earlier)) return false;
  if (the.size === 0 || the.has(before) || isHeadlinese(passage, title)) return true;
  const role = tokens[title.roleToken];
  const possessive = tokens
    .slice(title.firstToken, Math.max(title.roleToken, title.roleEnd - 1))
    .some(isPossessive);
  return (
    possessive ||
    (role?.upper === true &&
      !(opensSentence(passage, title.firstToken) && title.of.length === 0 && !isHeading(passage, title)))
  );
}

/** Of whom several are told of without a name: “Israeli ambassador summoned”. */
const ONE_OF_MANY: ReadonlySet<TitleRole> = new Set(['minister', 'leader', 'ambassador']);

/** “UN chief warns of famine”: English headlines leave the article out, where the owner is named. */
function isHeadlinese(passage: Passage, title: TitlePhrase): boolean {
  if (passage.language !== 'en' || title.roles.some((role) => ONE_OF_MANY.has(role))) return false;
  const ownedByWords = title.posts.length > 0 && passage.tokens[title.firstToken]?.upper === true;
  return (title.of.length > 0 || ownedByWords) && inHeading(passage, title.firstToken);
}

/** A title with its apostrophe opens a heading: “Deputy Foreign Minister's Statement”. */
function isHeading(passage: Passage, title: TitlePhrase): boolean {
  return inTitleCase(passage, title.firstToken) || isPossessive(passage.tokens[title.endToken - 1]);
}

/** “Marta Quill, the chief executive, left”: the title of somebody whom the base does not have. */
export function behindStranger(
  { tokens, hitAt }: Passage,
  { firstToken, endToken }: TitlePhrase,
  article: boolean,
): boolean {
  const comma = firstToken - (article ? 2 : 1);
  const [given, family] = [tokens[comma - 2], tokens[comma - 1]];
  return (
    tokens[comma]?.norm === ',' &&
    given?.upper === true &&
    family?.upper === true &&
    !hitAt[comma - 1] &&
    /^(?:[,.;)]|and|who)$/.test(tokens[endToken]?.norm ?? '.')
  );
}

/** A capitalised word after a title is a name that the base does not have. */
export function beforeStranger(passage: Passage, title: TitlePhrase): boolean {
  const { tokens } = passage;
  if (inTitleCase(passage, title.firstToken)) return false;
  const last = tokens[title.endToken - 1];
  if (isPossessive(last)) return false;
  const comma = tokens[title.endToken]?.norm === ',';
  // “Sen. Jane Smith”: a title cut short.
  const stop = tokens[title.endToken]?.norm === '.';
  const next = neighbour(passage, title.firstToken, title.endToken + (comma || stop ? 1 : 0));
  const second = neighbour(passage, title.firstToken, title.endToken + (comma ? 2 : 1));
  return next?.upper === true && (!comma || second?.upper === true);
}

/** „Der grüne Parteichef“: the attribute tells of which party, by its colour or creed. */
export function isOfNamedParty({ tokens, language }: Passage, { firstToken }: TitlePhrase): boolean {
  const before = tokens[firstToken - 1];
  return (
    isGermanAdjective(before, language) &&
    !titleWords(language).the.has(before?.norm ?? '') &&
    !/^(?:neue|heutige|jetzige|bisherige|scheidende|amtierende)[nmrs]?$/.test(before?.norm ?? '')
  );
}
