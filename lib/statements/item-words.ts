/** The words of a passage as items: which are names that nobody linked, pronouns, titles of courtesy. */
import { isStressed } from '../text/emphasis';
import type { Token } from '../text/tokens';
import { PLAIN } from './english/verbs';
import type { Item } from './items';
import type { Gender } from './languages/wording';
import type { Lexicon } from './lexicon';

/** In text order; “Mr” and “Dr.” before a name are left out. */
export function withoutCourtesy(items: readonly Item[], { courtesy }: Lexicon): Item[] {
  const sorted = [...items].sort((a, b) => a.start - b.start);
  return sorted.filter((item, index) => {
    const [before, next, second] = [sorted[index - 1], sorted[index + 1], sorted[index + 2]];
    if (item.norm === '.') return !(before && isCourtesy(before) && next?.type === 'name');
    return !(isCourtesy(item) && (next?.norm === '.' ? second : next)?.type === 'name');
  });

  function isCourtesy({ type, norm, mention }: Item): boolean {
    return !mention && (type === 'name' || type === 'word') && courtesy.has(norm);
  }
}

/** Words one by one; capitals in a row are names that nobody linked. */
export function wordsAndNames(tokens: readonly Token[], lexicon: Lexicon): Item[] {
  const items: Item[] = [];
  tokens.forEach((token, index) => {
    const { start, stemEnd, norm } = token;
    const gender = genderOf(norm, lexicon);
    if (!token.word) items.push({ start, end: token.end, type: 'mark', norm });
    else if (gender) items.push({ start, end: stemEnd, type: 'pronoun', norm, gender });
    else if (
      (!isName(token, lexicon) && !isNoun(token, tokens[index - 1], lexicon)) ||
      (index === 0 && opensPhrase(token, tokens[1], lexicon))
    )
      items.push({ start, end: stemEnd, type: 'word', norm: norm.replace(/'$/, '') });
    else {
      const last = items.at(-1);
      const before = tokens[index - 1];
      const runs =
        last?.type === 'name' &&
        before?.word &&
        before.end === last.end &&
        before.stemEnd === before.end &&
        !isOfLetters(before, token);
      if (last && runs) Object.assign(last, { end: stemEnd, norm: `${last.norm} ${norm}` });
      else items.push({ start, end: stemEnd, type: 'name', norm });
    }
  });
  return items;
}

/** «Начальник ОВА Игорь Табурец»: Cyrillic letters are of what he heads. */
const isOfLetters = (before: Token, token: Token): boolean =>
  before.allCaps && !token.allCaps && /^[а-яіїєґ]{2,5}$/.test(before.norm);

function isName(token: Token, { noNames, words }: Lexicon): boolean {
  const { word, upper, norm } = token;
  if (!words && isStressed(token)) return false;
  return word && upper && !noNames.has(norm) && !noNames.has(norm.replace(/'$/, ''));
}

/** „Ein Angriff“, „der Beschuldigte“: within a German sentence what has a capital is no verb. */
const isNoun = ({ upper, allCaps, norm }: Token, before: Token | undefined, { words }: Lexicon): boolean =>
  words?.verbSecond === true && upper && !allCaps && before?.word === true && words.verbs.has(norm);

/** “Defending the plan, Smith said”: a participle has its capital from the sentence. */
const opensPhrase = ({ norm }: Token, next: Token | undefined, { words }: Lexicon) =>
  !words && /[a-z]{3}ing$/.test(norm) && next !== undefined && !next.upper && !PLAIN.has(next.norm);

export function genderOf(surface: string, { pronouns }: Lexicon): Gender | undefined {
  return pronouns.get(surface.toLowerCase());
}
