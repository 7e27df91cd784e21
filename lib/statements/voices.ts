/** The voices of a passage: its attributions with those whom they name. */
import type { Statement } from '../types';
import { antecedent } from './antecedent';
import { type Attribution, findAttributions } from './attribution';
import { bodyOf, WRITTEN } from './bodies';
import { isContinuing } from './continuing';
import type { Draft } from './continuity';
import { TITLES_OF } from './english/people';
import type { Item } from './items';
import type { Gender } from './languages/wording';
import type { Lexicon } from './lexicon';
import { goesOn, holds, isInThat, reportsAll, type Spoken } from './nested';
import { isNaming, saysQuote } from './quoted';
import { NOBODY, speakerOf, type Who } from './speakers';
import type { Telling } from './telling';
import { together } from './together';
import { isToldOf } from './told-of';

export interface Voice extends Spoken {
  form: Draft['form'];
  /** Further verbs of the same speaker: “Smith asked, called it ‘late’, and said ‘no’”. */
  also: Attribution[];
  /** “Smith says that Jones confessed ‘a slip’”: within what another tells, who goes on to speak. */
  within?: boolean;
}

/**
 * The attributions of a passage with their speakers; one that only goes on with the one before is left out.
 * @param last the last statement.
 * @param lookBack where the look back begins.
 */
export function voicesOf(
  items: readonly Item[],
  last: Statement | undefined,
  lookBack: number,
  telling: Telling,
): Voice[] {
  const { knowledge, lexicon } = telling;
  const voices: Voice[] = [];
  const attributions = findAttributions(items, lexicon.words);
  for (const attribution of attributions) {
    const subject = subjectItem(items[attribution.subject], lexicon);
    const previous = voices.at(-1);
    if (!subject) continue;
    // “According to a Kremlin statement, Smith agreed”: she does.
    const isSource = items[attribution.verb]?.norm === 'according' && WRITTEN.test(subject.norm);
    if (isSource && attribution !== attributions.at(-1)) continue;
    if (attribution.unclear) {
      voices.push({ attribution, who: NOBODY, form: 'none', also: [] });
      continue;
    }
    // “Wales agreed ‘in principle’, he said”: who speaks within what he tells is not he.
    const isTold = previous && holds(attribution, previous.attribution, items);
    const spoken = previous && !isTold ? { ...previous.who, end: previous.attribution.span.end } : last;
    const behind = items.slice(Math.max(attribution.subject, attribution.verb) + 1);
    const closes = attribution.trailing && behind.every(({ type }) => type !== 'quote');
    const continues = isContinuing(items[attribution.verb]?.norm ?? '');
    const anaphor = OWN_OFFICE.test(subject.norm)
      ? { ...subject, type: 'pronoun' as const, norm: subject.norm.replace(OWN_OFFICE, '$1') }
      : subject;
    const meant = isAnaphor(anaphor, lexicon)
      ? antecedent(anaphor, spoken, lookBack, { trailing: closes, continues }, telling)
      : undefined;
    const who =
      meant && (meant.speaker || (subject.type === 'pronoun' && !subject.mention))
        ? impersonal(meant, items[attribution.subject], lexicon)
        : (bodyNamed(subject) ?? speakerOf(subject, knowledge));
    if (!who) {
      // “The town says ‘we go’, and Smith asks why”: hers are other words.
      if (saysQuote(items, attribution.verb))
        voices.push({ attribution, who: NOBODY, form: 'none', also: [] });
      continue;
    }
    if (
      previous &&
      goesOn(previous, attribution, who, items, lexicon) &&
      !isNaming(items, attribution.verb)
    ) {
      const isSame =
        attribution.subject === previous.attribution.subject ||
        (who.speaker !== undefined && who.speaker === previous.who.speaker);
      if (isSame && !attribution.trailing) previous.also.push(attribution);
      continue;
    }
    if (previous && attribution.trailing && isPress(subject)) continue;
    if (who.speaker && isToldOf(who.speaker, items, attribution.verb, telling)) continue;
    if (previous && reportsAll(attribution, previous, items) && who.speaker) voices.pop();
    voices.push({
      attribution,
      who: attribution.joint ? together(items, attribution.subject, lexicon.words?.and) : who,
      form: formOf(subject),
      also: [],
      within: previous !== undefined && isInThat(previous.attribution, attribution, items, lexicon),
    });
  }
  return voices;

  /** “The ministry”, “the statement”, where the text tells whose that is. */
  function bodyNamed(subject: Item): Who | undefined {
    const speaker = isDefinite(subject) ? bodyOf(subject, last, lookBack, telling) : undefined;
    return speaker
      ? { speaker, speakerAt: { start: subject.start, end: subject.end }, anonymous: false }
      : undefined;
  }
}

/** Nobody who hides; “the senior diplomat” may be one who has been named as foreign minister. */
const isDefinite = ({ type, anonymous, norm }: Item) =>
  type === 'unnamed' &&
  (!anonymous ||
    (/^the /i.test(norm) && Object.hasOwn(TITLES_OF, norm.slice(norm.lastIndexOf(' ') + 1).toLowerCase())));

/** A subject that is left out is named by no words. */
const impersonal = (who: Who, item: Item | undefined, { his }: Lexicon): Who =>
  item?.type === 'word' && !his.has(item.norm) ? { ...who, speakerAt: undefined } : who;

/** A verb without a subject speaks for a person who has spoken before; «его» in «по его словам» for a man. */
function subjectItem(item: Item | undefined, { his, words }: Lexicon): Item | undefined {
  if (item?.type !== 'word') return item;
  const gender = his.get(item.norm) ?? (words?.inflected ? genderOfVerb(item.norm) : 'person');
  return { ...item, type: 'pronoun', gender };
}

/** In Polish, Russian and Ukrainian the past tense tells women from men: “dodał”, «заявила»; in comparison form. */
function genderOfVerb(norm: string): Gender {
  if (/(?:la|ла)$/.test(norm)) return 'female';
  return /[lлв]$/.test(norm) ? 'male' : 'person';
}

/** “The prime minister's office says”: it speaks for whoever holds that. */
const OWN_OFFICE = /^(the (?:prime minister|president|premier|chancellor|mayor|governor))['’]s office$/i;

/** A pronoun, or an office. */
const isAnaphor = (subject: Item, lexicon: Lexicon) =>
  subject.type === 'pronoun' ||
  isBareOffice(subject) ||
  (isDefinite(subject) && lexicon.officeOf(subject.norm) !== undefined);

/** “The president”, whom the text may have been linked to by being the last president named, even within a quotation. */
const isBareOffice = ({ type, norm, mention }: Item) =>
  type === 'name' && mention?.kind === 'person' && mention.how !== 'name' && BARE_OFFICE.test(norm);

const BARE_OFFICE = /^the (?:president|premier|prime minister|chancellor|minister|foreign minister|leader)$/i;

/** “According to local media” tells through whom Smith's words came. */
const isPress = ({ type, norm }: Item) =>
  type === 'unnamed' && /\b(?:media|reports?|newspapers?|press)$/i.test(norm);

/** Full names and titles open a new source; short names, pronouns and “the American leader” go on with the last. */
function formOf(subject: Item): Draft['form'] {
  if (subject.type === 'pronoun') return 'pronoun';
  if (subject.mention?.how === 'coreference' || /^the\s/i.test(subject.norm)) return 'short';
  return /\s/.test(subject.mention?.surface ?? subject.norm) || subject.mention?.title ? 'full' : 'short';
}
