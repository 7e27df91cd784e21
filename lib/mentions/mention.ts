/** Verdicts on names as the report has them: with kind, rule and the office held then. */
import type { Knowledge } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import type { Ambiguous, EntityKind, Mention } from '../types';
import { type Titled, titleOf } from './attached-titles';
import { officeLastSeen, officeOn } from './offices';
import type { Passage } from './passage';
import type { Scene } from './scene';
import type { Ambiguous as AmbiguousVerdict, Linked, Verdict } from './verdict';

const KINDS: Record<string, EntityKind> = {
  person: 'person',
  org: 'organisation',
  country: 'country',
  place: 'place',
  outlet: 'outlet',
};

/** What kind of entity an id names. */
export function kindOf(id: string): EntityKind {
  return KINDS[typeOf(id) ?? ''] ?? 'organisation';
}

/** By which readers know an entity. */
export function nameOf(id: string, knowledge: Knowledge): string {
  return knowledge.entity(id)?.name ?? id;
}

/** None or one: only a verdict that links is a mention. */
export function asMentions(passage: Passage, verdict: Verdict, scene: Scene): Mention[] {
  return verdict.is === 'linked' ? [asMention(passage, verdict, scene)] : [];
}

/**
 * @param beside the title that stands with a person's name.
 * @param posts of the offices held then, those to show first.
 */
export function asMention(
  passage: Passage,
  verdict: Linked,
  scene: Scene,
  beside?: Titled,
  posts: readonly string[] = [],
): Mention {
  const { start, end, entity, how, confidence, why, rejected } = verdict;
  const kind = kindOf(entity);
  const title = beside ? titleOf(beside, entity, scene) : undefined;
  const preferred = title?.post ? [title.post, ...posts] : posts;
  const given = title?.post && !title.qualifier ? title.post : undefined;
  const office =
    kind === 'person'
      ? ((given && officeLastSeen(entity, given, scene.range.to, scene.knowledge)) ??
        officeOn(entity, scene.range.to, preferred, scene.knowledge))
      : undefined;
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

/** An ambiguous name, offered as a choice. */
export function choice({ text }: Passage, { start, end, candidates }: AmbiguousVerdict): Ambiguous {
  return { start, end, surface: text.slice(start, end), candidates };
}
