/** Imported fact checks: claims without a topic, found by what they say and of whom. */
import type { Knowledge } from '../knowledge/knowledge';
import { partiesOf } from '../knowledge/parties';
import type { Claim } from '../knowledge/schema';
import type { ClaimMatch } from '../types';
import type { Passage } from './passages';

/** Reviews shown with a passage, at most. */
const SHOWN = 3;
/** So much of what a review says must be in the passage, by the weights of its words and entities. */
const SHARE = 0.5;

/** The reviews for the passages of one article, each given once. */
export class Reviews {
  private readonly given = new Set<string>();

  constructor(private readonly knowledge: Knowledge) {}

  /** One match, its topic the id of the nearest review; none where no review says much the same of the same entities. */
  of({ start, end, statement, text, own }: Passage): ClaimMatch[] {
    const found = this.knowledge
      .searchReviews(text, [...own], SHOWN)
      .filter(({ claim, share }) => share >= SHARE && this.concerns(claim, own) && !this.given.has(claim.id));
    for (const { claim } of found) this.given.add(claim.id);
    const [nearest] = found;
    if (!nearest) return [];
    const related = found.map(({ claim, share }) => ({
      claim: claim.id,
      relation: 'background' as const,
      why: `A fact check of a similar claim: the text has ${Math.round(100 * share)} % of its words and names.`,
    }));
    return [{ start, end, statement, topic: nearest.claim.id, related }];
  }

  /** It names an entity that the passage names, where it names any. */
  private concerns({ speaker, about }: Claim, own: ReadonlySet<string>): boolean {
    const ids = [...(speaker ? [speaker] : []), ...(about ?? [])];
    return ids.some((id) => partiesOf(id, this.knowledge).some((party) => own.has(party)));
  }
}
