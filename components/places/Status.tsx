/** A contested place: who claims it, who holds it, since when, who says so. */
import type { EntityCard } from '../../lib/types';
import { termOf } from '../actors/ActorRow';
import { Part } from '../card/Part';
import { useI18n } from '../i18n';
import { english, type MessageKey } from '../messages.en';
import { useNameOf } from '../report';
import { SourceLinks } from '../ui/Sources';

export function Status({ card }: { card: EntityCard }) {
  const { t } = useI18n();
  if (!card.status?.length) return null;
  return (
    <Part title={t('card.status')}>
      <StatusList card={card} />
    </Part>
  );
}

export function StatusList({ card }: { card: EntityCard }) {
  const i18n = useI18n();
  const nameOf = useNameOf();
  return (
    <ul class="plain statuses">
      {(card.status ?? []).map((status) => (
        <li key={`${status.party} ${status.relation} ${status.from}`}>
          <span>{i18n.t(relationKey(status.relation), { party: nameOf(status.party) })}</span>{' '}
          <span class="faint">{termOf(status, i18n)}</span>
          {status.note && (
            <p class="soft" lang="en">
              {i18n.datesIn(status.note)}
            </p>
          )}
          <SourceLinks urls={status.sources} />
        </li>
      ))}
    </ul>
  );
}

/** A pack of the user's may hold a relation that has no words here. */
function relationKey(relation: string): MessageKey {
  const key = `places.relation.${relation}`;
  return key in english ? (key as MessageKey) : 'places.relation.claims';
}
