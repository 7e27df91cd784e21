/** Who is in the article: the mentions of the report, gathered by entity and ranked. */
import { isSameTerm, laterOffice } from '../../lib/context/later-office';
import type { Context, EntityCard, Mention, OfficeHeld } from '../../lib/types';
import { writtenOn } from './headline';

export interface Actor {
  card: EntityCard;
  /** In text order; offsets into the article's text. */
  mentions: Mention[];
  /** How often it is named, headline included. */
  count: number;
  inTitle: boolean;
  /** Held on the article's date. */
  office?: OfficeHeld;
  /** Held besides on the article's date, as today. */
  also: OfficeHeld[];
  /** What is to be said of today where it differs from that. */
  now: OfficeHeld[];
  /** The last that was held after `office`, where none is held today. */
  later?: OfficeHeld;
  /** The day on which `office` ended, where nothing is known of the time after. */
  left?: string;
}

/** A name in the headline weighs as much as several in the text. */
const TITLE_WEIGHT = 4;

/** The ids of all that the article names, headline included. */
export const namedIn = ({ mentions, titleMentions }: Context): Set<string> =>
  new Set([...mentions, ...titleMentions].map(({ entity }) => entity));

/** Every entity that the article names, the most prominent first. */
export function actorsOf(context: Context): Actor[] {
  const inTitle = new Set(context.titleMentions.map(({ entity }) => entity));
  const byEntity = new Map<string, Mention[]>();
  for (const { entity } of context.titleMentions) byEntity.set(entity, []);
  for (const mention of context.mentions) {
    const before = byEntity.get(mention.entity);
    if (before) before.push(mention);
    else byEntity.set(mention.entity, [mention]);
  }
  return [...byEntity]
    .flatMap(([id, mentions]) => {
      const card = context.entities[id];
      return card ? [actor(card, mentions, inTitle.has(id), context)] : [];
    })
    .sort((a, b) => weight(b) - weight(a) || firstStart(a) - firstStart(b));
}

function actor(card: EntityCard, mentions: Mention[], inTitle: boolean, context: Context): Actor {
  const all = [...mentions, ...context.titleMentions.filter(({ entity }) => entity === card.id)];
  const office = all.find((mention) => mention.office)?.office;
  const written = writtenOn(context.article);
  const others = (card.now ?? []).filter((held) => !isSameTerm(held, office));
  // After an office has ended, the other is what is left today.
  const stays = others.length < (card.now ?? []).length;
  const also = others.filter((held) => stays && isBegun(held, written));
  const now = others.filter((held) => !also.includes(held));
  const none = card.now !== undefined && now.length === 0;
  const later = none ? laterOffice(card, office) : undefined;
  const left = none && !later ? office?.to : undefined;
  return { card, mentions, count: all.length, inTitle, office, also, now, later, left };
}

function isBegun({ from }: OfficeHeld, day: string | undefined): boolean {
  return from !== undefined && day !== undefined && from <= day;
}

const weight = ({ count, inTitle }: Actor) => count + (inTitle ? TITLE_WEIGHT : 0);
const firstStart = ({ mentions }: Actor) => mentions[0]?.start ?? 0;

export const isPlace = ({ card }: Actor) => card.kind === 'place' || card.kind === 'country';

/** The description, where it says more than the name does (“Supreme Court of Japan”). */
export function descriptionOf({
  name,
  description,
}: Pick<EntityCard, 'name' | 'description'>): string | undefined {
  const plain = (text: string) => text.replace(/\.$/, '').toLowerCase();
  return plain(description) === plain(name) ? undefined : description;
}

/** Two letters that stand for a name where there is no picture: “DT” for “Donald Trump”. */
export function monogram(name: string): string {
  const words = name.replace(/^The /, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(word));
  const [first = '', ...rest] = capitals.length > 0 ? capitals : words;
  const last = rest[rest.length - 1];
  return last ? letters(first, 1) + letters(last, 1) : letters(first, 2);
}

const letters = (word: string, count: number) => [...word].slice(0, count).join('').toUpperCase();
