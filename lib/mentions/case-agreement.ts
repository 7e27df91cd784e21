/** Whether a word and the family name behind it stand in one case, as a person's two names do. */
import type { AliasHit } from '../knowledge/knowledge';
import { mayOpenWithGivenName } from './given-name';
import { isInflected } from './inflection';
import type { Passage } from './passage';
import type { IsRole } from './role-words';
import type { Scene } from './scene';

/** Words that no given name ends like beside a family name in another case than the subject's. */
const NO_OBLIQUE = /(?:[бвгґджзклмнпрстфхцчшщ]|н[нь]я|ття|ие|ия|ія|сть|[bcdfghklłmnprstwz])$/u;

/** «Комментариев Смита», «Візит Сміта»: what opens the sentence is in another case than the name. */
const disagrees = (passage: Passage, hit: AliasHit, { knowledge }: Scene): boolean =>
  /^(?:ru|uk|pl)$/.test(passage.language) &&
  NO_OBLIQUE.test(passage.tokens[hit.firstToken - 1]?.norm ?? '') &&
  isInflected(hit, passage.tokens, knowledge);

/** The word that opens the sentence before a family name may be the first name of another. */
export const mayBeAnothers = (passage: Passage, hit: AliasHit, isRole: IsRole, scene: Scene): boolean =>
  mayOpenWithGivenName(passage, hit, isRole) && !disagrees(passage, hit, scene);
