/** Of which party or body the text or the base tells that a person is: „der SPD-Politiker“ is nobody of another party. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Mention, Reading, Span } from '../types';
import { headsBody } from './bearers';

/** Who heads a body is known, or said, to do so; of others it is enough that nothing else is. */
const HEADS = /chef(?:in)?$/i;

/** „SPD-Kanzler Scholz“: what stands between a body and the name it belongs to. */
const BEFORE_NAME = /^-\p{L}+(?:-\p{L}+)? (?:\p{Lu}\p{L}+ )?$/u;

/**
 * Whether a phrase that begins with a body („die Grünen-Politikerin“) may mean the person.
 * @param phrase where it stands.
 * @param mayBeMeant whether what the phrase says otherwise fits somebody.
 */
export function mayBelong(
  person: string,
  phrase: Span,
  reading: Reading,
  knowledge: Knowledge,
  mayBeMeant: (id: string) => boolean,
): boolean {
  const { article, mentions } = reading;
  const bodies = mentions.filter(({ kind }) => kind === 'organisation');
  const body = bodies.find(({ start, end }) => start >= phrase.start && end <= phrase.end);
  const isHead = body !== undefined && body.end === phrase.end;
  if (!body || !(isHead || article.text.charAt(body.end) === '-')) return true;
  const bodiesOf = (id: string) =>
    mentions
      .filter(({ entity }) => entity === id)
      .flatMap((name) => bodies.filter((each) => standsBeside(each, name, article.text)));
  const belongs = (id: string) =>
    bodiesOf(id).some(({ entity }) => entity === body.entity) ||
    headsBody(id, body.entity, reading, knowledge) ||
    (!isHead && knowledge.officesOf(id).some(({ post }) => post.organisation === body.entity));
  if (belongs(person)) return true;
  const isParty = ({ entity }: Mention) => {
    const record = knowledge.entity(entity);
    return record !== undefined && 'kind' in record && record.kind === 'party';
  };
  const isOther = isParty(body) && bodiesOf(person).some(isParty);
  return (
    !isOther &&
    !isHead &&
    !HEADS.test(article.text.slice(phrase.start, phrase.end)) &&
    !mentions.some(({ kind, entity }) => kind === 'person' && mayBeMeant(entity) && belongs(entity))
  );
}

function standsBeside(body: Span, name: Mention, text: string): boolean {
  const between = text.slice(body.end, name.start);
  if (body.end <= name.start) return between === ' ' || BEFORE_NAME.test(between);
  return text.slice(name.end, body.start) === ' (' && text.charAt(body.end) === ')';
}
