/** Which outlet the words of an item name, where they stand as a channel. */
import type { Knowledge } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import { tokenise } from '../text/tokens';
import { KINDS_OF_PRESS, PLATFORM, PLATFORM_X } from './english/channels';
import type { Item } from './items';
import type { Lexicon } from './lexicon';

/** Articles that are part of names of papers, and which a sentence changes or leaves out: “au Figaro”. */
const ARTICLES = ['', 'The ', 'Le ', 'La ', 'Les ', 'El ', 'Il ', 'Der ', 'Die ', 'O '];

/** “Armas al País”: in Spanish the article of a paper is part of its name, with a capital and unchanged: “a El País”. */
const OF_SENTENCE = /(?<!\p{L})(?:al|del|el|este|su|un|nuestro|cada)\s$/u;

/** No name in quotation marks is longer, in words. */
const LONGEST = 4;

/** “The Axios portal”: the name within such a phrase. */
const WITHIN_PRESS = new RegExp(
  `^(?:the|a|an) (?:[\\p{Ll}-]+ )*(\\p{Lu}.*?) (?:news )?(?:${Object.keys(KINDS_OF_PRESS).join('|')})$`,
  'u',
);

/** «В телеграм-канале», «у телеграмі»: as a common noun. */
const TELEGRAM = { noun: /^телеграм(?:е|і|у|ом|а)?$/, id: 'outlet/telegram' };

/** A mention of an outlet, a name without a link, or in other languages one in quotation marks. */
export function mayNameOutlet(items: readonly Item[], index: number, { words }: Lexicon): boolean {
  const item = items[index];
  if (isPlatform(item)) return true;
  if (item?.mention) return item.mention.kind === 'outlet';
  // In German any noun has a capital.
  if (item?.type === 'name') return !words?.verbSecond;
  if (item?.type === 'unnamed') return WITHIN_PRESS.test(item.norm);
  // «Правда», – сказал он: what opens the passage is speech.
  return item?.type === 'quote' && words !== undefined && items[index - 1]?.type === 'word';
}

/** “Truth Social”, which may be kept as a company; “X”, to which no name leads. */
export const isPlatform = (item: Item | undefined) =>
  item?.type === 'name'
    ? PLATFORM.test(item.mention?.surface ?? item.surface ?? '')
    : item?.type === 'word' && TELEGRAM.noun.test(item.norm);

/**
 * The outlet of a name that the linker left alone, as it may be a common word: here it reports.
 * With a capital “The” or a noun of the press («журналу Time») before it, also one that needs other words of the article
 * elsewhere.
 */
export function outletNamed(
  item: Item,
  text: string,
  knowledge: Knowledge,
  isPress = false,
): string | undefined {
  if (item.type === 'word') return TELEGRAM.noun.test(item.norm) ? TELEGRAM.id : undefined;
  const name =
    item.type === 'quote'
      ? text.slice(item.start + 1, item.end - 1).trim()
      : (item.surface ?? WITHIN_PRESS.exec(item.norm)?.[1] ?? '');
  if (name === PLATFORM_X.name) return knowledge.outlet(PLATFORM_X.id)?.id;
  if (name.split(/\s+/).length > LONGEST) return undefined;
  const isTitled = /[^.!?:”"]\sThe $/.test(text.slice(0, item.start));
  const titled = isTitled ? `The ${name}` : isPress ? name : undefined;
  // “Told The Post” is no word of «Il Post».
  const inSentence = !isPress && OF_SENTENCE.test(text.slice(0, item.start));
  const articles =
    isTitled || name.startsWith('The ')
      ? ['', 'The ']
      : inSentence
        ? ARTICLES.filter((article) => article !== 'El ')
        : ARTICLES;
  for (const article of articles) {
    const id = outletCalled(article + name, knowledge, titled);
    if (id) return id;
  }
  // “In einem Interview mit The Atlantic”: its article is English in other languages too.
  return name.startsWith('The ') ? outletCalled(name.slice(4), knowledge, name) : undefined;
}

/** @param titled with its article in a capital: then a meaning that has this very name needs no other words of the article. */
function outletCalled(name: string, knowledge: Knowledge, titled: string | undefined): string | undefined {
  const tokens = tokenise(name);
  const [hit] = knowledge.match(tokens);
  const whole = hit?.firstToken === 0 && hit.endToken === tokens.length;
  const refs = (whole ? hit.refs : []).filter(
    ({ id, needs }) => !needs?.length || knowledge.outlet(id)?.name.replace(/ \([^)]*\)$/, '') === titled,
  );
  const [id, ...others] = new Set(refs.map((ref) => ref.id));
  return id && others.length === 0 && typeOf(id) === 'outlet' ? id : undefined;
}
