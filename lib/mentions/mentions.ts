/**
 * Entity linking: who and what a text means, as of its date. Names of the base
 * are found, then decided one by one with the whole article in view; titles that
 * stand alone are read as their holders; what stays open is offered as a choice
 * or listed as unknown.
 */
import type { AliasHit, Knowledge } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import type { Ambiguous, EntityKind, Mention, Reading, Span, Unknown } from '../types';
import { findCapitals } from './capitals';
import { findCoreference } from './coreference';
import { officeOn, postsOf } from './holders';
import { withMemory } from './memory';
import { decide, isFamilyName } from './names';
import { innerHits, type Passage, readPassage } from './passage';
import { givenNameBefore } from './persons';
import { readScene, type Scene } from './scene';
import { attachTitles, decideTitle, holdersAmong, type Titled, titleOf } from './title-mentions';
import { findTitles, type TitlePhrase } from './titles';
import { findUnknown } from './unknown';
import type { Verdict } from './verdict';

type Found = Pick<Reading, 'mentions' | 'titleMentions' | 'ambiguous' | 'unknown'>;

const KINDS: Record<string, EntityKind> = {
  person: 'person',
  org: 'organisation',
  country: 'country',
  place: 'place',
  outlet: 'outlet',
};

/** Links the names of an article's body and headline; offsets into `text` and `title`. */
export function findMentions(
  reading: Pick<Reading, 'article' | 'sentences' | 'asOf'>,
  base: Knowledge,
): Found {
  const { article, sentences, asOf } = reading;
  const knowledge = withMemory(base);
  const body = readPassage(article.text, sentences, article.language, knowledge);
  const headline = readPassage(
    article.title,
    [{ start: 0, end: article.title.length }],
    article.language,
    knowledge,
  );
  const scene = readScene([body, headline], knowledge, asOf);
  const linkedBody = link(body, scene);
  const linkedHeadline = link(headline, scene);
  return {
    mentions: linkedBody.mentions,
    titleMentions: linkedHeadline.mentions,
    ambiguous: linkedBody.ambiguous,
    unknown: linkedBody.unknown,
  };
}

function link(
  passage: Passage,
  scene: Scene,
): { mentions: Mention[]; ambiguous: Ambiguous[]; unknown: Unknown[] } {
  const titles = findTitles(passage, scene.knowledge);
  const roles = new Set(
    titles.flatMap(({ roleToken, roleEnd }) =>
      Array.from({ length: roleEnd - roleToken }, (_, i) => roleToken + i),
    ),
  );
  const isRole = (token: number) => roles.has(token);
  noteStrangers(passage, scene, isRole);
  const attached = attachTitles(passage, titles, personHits(passage, scene, isRole));
  const mentions: Mention[] = [];
  const undecided: Verdict[] = [];
  for (const hit of passage.hits) {
    const beside = attached.get(firstOf(passage, hit, isRole));
    const titled = beside
      ? holdersAmong(
          hit.refs.map(({ id }) => id),
          beside.title,
          scene,
        )
      : new Map<string, string>();
    const verdict = decide(passage, hit, scene, { isRole, titled });
    if (verdict?.is === 'linked')
      mentions.push(
        asMention(passage, verdict, scene, beside),
        ...withinDescription(passage, hit, scene).filter(({ entity }) => entity !== verdict.entity),
      );
    else if (verdict) undecided.push(verdict);
  }
  const standing = standingTitles(passage, titles, attached, mentions, scene);
  const capitals = findCapitals(passage, scene).flatMap((verdict) => asMentions(passage, verdict, scene));
  const named = withoutCovered([...mentions, ...standing, ...capitals], ownersIn(passage, attached));
  const all = [
    ...named,
    ...findCoreference(passage, named, scene).flatMap((verdict) => asMentions(passage, verdict, scene)),
  ];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const ambiguous = undecided.flatMap((verdict) =>
    verdict.is === 'ambiguous' ? [choice(passage, verdict)] : [],
  );
  return { mentions: all, ambiguous, unknown: unknownIn(passage, undecided, [...all, ...ambiguous], isRole) };
}

/** “the Biden administration”, “Russian forces”: words that end small describe, and name somebody on the way. */
function withinDescription(passage: Passage, hit: AliasHit, scene: Scene): Mention[] {
  const [before, last] = [passage.tokens[hit.endToken - 2], passage.tokens[hit.endToken - 1]];
  if (hit.endToken - hit.firstToken < 2 || last?.upper !== false || before?.word === false) return [];
  return innerHits(hit, passage.tokens, scene.knowledge).flatMap((inner) => {
    const verdict = decide(passage, inner, scene, { isRole: () => false, titled: new Map() });
    return verdict ? asMentions(passage, verdict, scene) : [];
  });
}

function asMentions(passage: Passage, verdict: Verdict, scene: Scene): Mention[] {
  return verdict.is === 'linked' ? [asMention(passage, verdict, scene)] : [];
}

/** Where a person's name begins, first name included. */
function firstOf(passage: Passage, hit: AliasHit, isRole: (token: number) => boolean): number {
  return isFamilyName(hit.refs)
    ? (givenNameBefore(passage, hit, isRole)?.firstToken ?? hit.firstToken)
    : hit.firstToken;
}

function personHits(
  passage: Passage,
  scene: Scene,
  isRole: (token: number) => boolean,
): { firstToken: number; endToken: number }[] {
  return passage.hits
    .filter(({ refs }) => refs.some(({ id }) => typeOf(id) === 'person' && scene.knowledge.person(id)))
    .map((hit) => ({ firstToken: firstOf(passage, hit, isRole), endToken: hit.endToken }));
}

/** Family names that the article gives to people whom the base does not know (“Eric Trump”). */
function noteStrangers(passage: Passage, scene: Scene, isRole: (token: number) => boolean): void {
  for (const hit of passage.hits) {
    if (!isFamilyName(hit.refs) || !givenNameBefore(passage, hit, isRole)) continue;
    const verdict = decide(passage, hit, scene, { isRole, titled: new Map() });
    if (verdict?.is === 'unknown') scene.strangers.add(passage.tokens[hit.endToken - 1]?.norm ?? '');
    if (verdict?.is === 'linked') scene.named.add(verdict.entity);
  }
}

function standingTitles(
  passage: Passage,
  titles: readonly TitlePhrase[],
  attached: ReadonlyMap<number, Titled>,
  mentions: readonly Mention[],
  scene: Scene,
): Mention[] {
  const beside = new Map([...attached.values()].map((each) => [each.title, each]));
  return titles.flatMap((title) => {
    const with_ = beside.get(title);
    if (with_ && !with_.apart) return [];
    const start = with_ ? passage.tokens[with_.name]?.start : undefined;
    const named = mentions.find((mention) => mention.start === start && mention.kind === 'person');
    if (with_) return named ? [apposed(passage, title, named)] : [];
    const verdict = decideTitle(passage, title, scene);
    return verdict?.is === 'linked'
      ? [asMention(passage, verdict, scene, undefined, postsOf(title, scene.knowledge))]
      : [];
  });
}

/** “Russia's deputy foreign minister, Sergei Ryabkov,”: the title means him whom the name names. */
function apposed({ text }: Passage, { start, end }: TitlePhrase, named: Mention): Mention {
  const { entity, kind, office } = named;
  return {
    start,
    end,
    surface: text.slice(start, end),
    entity,
    kind,
    how: 'title',
    confidence: 0.95,
    ...(office ? { office } : {}),
    why: 'the name stands beside the title',
  };
}

/** The countries in titles beside names (“US President”, “russischer Außenminister”), which belong to the title. */
function ownersIn({ tokens, hitAt }: Passage, attached: ReadonlyMap<number, Titled>): Span[] {
  return [...attached.values()].flatMap(({ title }) => {
    const owner = hitAt.slice(title.firstToken, title.roleEnd).find((hit) => hit !== undefined);
    const last = owner && tokens[owner.endToken - 1];
    const adjective = owner?.refs.some(({ id }) => typeOf(id) === 'country') && last?.stemEnd === last?.end;
    return owner && adjective && owner.endToken <= title.roleEnd ? [owner] : [];
  });
}

/** A title that means its holder covers the country's name in it, as do “the Ukrainian capital” and a title beside a name. */
function withoutCovered(mentions: readonly Mention[], owners: readonly Span[]): Mention[] {
  const isWhole = ({ how }: Mention) => how === 'title' || how === 'coreference';
  const covers = [...mentions.filter(isWhole), ...owners];
  return mentions.filter(
    (mention) =>
      isWhole(mention) || !covers.some(({ start, end }) => mention.start >= start && mention.end <= end),
  );
}

function asMention(
  passage: Passage,
  verdict: Extract<Verdict, { is: 'linked' }>,
  scene: Scene,
  beside?: Titled,
  posts: readonly string[] = [],
): Mention {
  const { start, end, entity, how, confidence, why, rejected } = verdict;
  const kind = KINDS[typeOf(entity) ?? ''] ?? 'organisation';
  const title = beside ? titleOf(beside, entity, scene) : undefined;
  const preferred = title?.post ? [title.post, ...posts] : posts;
  const office = kind === 'person' ? officeOn(entity, scene.range.to, preferred, scene.knowledge) : undefined;
  return {
    start,
    end,
    surface: passage.text.slice(start, end),
    entity,
    kind,
    how,
    confidence: Math.round(confidence * 100) / 100,
    ...(office ? { office } : {}),
    ...(title ? { title } : {}),
    why,
    ...(rejected?.length ? { rejected } : {}),
  };
}

function choice(
  { text }: Passage,
  { start, end, candidates }: Extract<Verdict, { is: 'ambiguous' }>,
): Ambiguous {
  return { start, end, surface: text.slice(start, end), candidates };
}

function unknownIn(
  passage: Passage,
  undecided: readonly Verdict[],
  taken: readonly Span[],
  isRole: (token: number) => boolean,
): Unknown[] {
  const strangers = undecided.flatMap(({ is, start, end }) =>
    is === 'unknown' ? [{ start, end, surface: passage.text.slice(start, end) }] : [],
  );
  const seen = new Set(strangers.map(({ surface }) => surface));
  const others = findUnknown(passage, [...taken, ...strangers], isRole).filter(
    ({ surface }) => !seen.has(surface),
  );
  const first = strangers.filter(
    ({ surface }, i) => strangers.findIndex((each) => each.surface === surface) === i,
  );
  return [...first, ...others].sort((a, b) => a.start - b.start);
}
