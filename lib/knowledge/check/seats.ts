/** One holder at a time where a post has one seat; a day shared by the outgoing and the incoming is no clash. */
import { firstDay, lastDay } from '../days';
import type { KnowledgeRecord, Membership, Post } from '../schema';
import { typeOf } from '../schema';
import { membershipsOf } from '../terms';
import type { Problem } from '../validate';

export function checkSeats(records: readonly KnowledgeRecord[]): Problem[] {
  const terms = new Map<string, Membership[]>();
  for (const term of records.flatMap(membershipsOf)) {
    // Those named do not hold the post yet; those acting may stand in beside its holder.
    if (term.designate || term.acting) continue;
    const list = terms.get(term.post);
    if (list) list.push(term);
    else terms.set(term.post, [term]);
  }
  return records
    .filter((record): record is Post => typeOf(record.id) === 'post')
    .flatMap((post) => crowdedTerms(terms.get(post.id) ?? [], post));
}

function crowdedTerms(terms: readonly Membership[], { id, seats }: Post): Problem[] {
  if (seats === 0) return [];
  const dated = terms
    .filter(({ from }) => from !== undefined)
    .toSorted((a, b) => (sureStart(a) < sureStart(b) ? -1 : 1));
  return dated.flatMap((term, i) => {
    const others = dated.slice(0, i).filter((earlier) => sureEnd(earlier) > sureStart(term));
    const [other] = others;
    if (others.length < seats || !other) return [];
    return [
      {
        record: term.person,
        field: 'offices',
        message:
          `holds ${id} from ${term.from} while ${other.person} holds it until ${other.to ?? other.seen ?? 'now'}` +
          ` (seats: ${seats}): give the end of the earlier term (\`to\`, or \`seen\` where it is not known), or raise \`seats\``,
      },
    ];
  });
}

/** The last day a term may begin. */
function sureStart({ from }: Membership): string {
  return from ? lastDay(from) : '';
}

/** The first day a term may end. */
function sureEnd({ from, to, seen }: Membership): string {
  const end = to ?? seen;
  return end ? firstDay(end) : from ? '9999-12-31' : '';
}
