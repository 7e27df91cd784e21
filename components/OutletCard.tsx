/** Who publishes this: the outlet in a line, who owns and steers it, according to whom. */
import type { EntityCard } from '../lib/types';
import { useI18n } from './i18n';
import { useReport } from './report';
import { Avatar } from './ui/Avatar';

export function OutletCard({ card }: { card: EntityCard }) {
  const { open } = useReport();
  const { t, date } = useI18n();
  const { owners = [], control = [], notToConfuse = [] } = card.outlet ?? {};
  return (
    <div class="outlet">
      <Avatar card={card} />
      <div>
        <button type="button" class="name" onClick={() => open(card.id)}>
          {card.name}
        </button>
        <p class="brief soft" lang="en">
          {card.description}
        </p>
        {owners.map(({ name, from, according }) => (
          <p class="control" key={name}>
            {t('head.owner', { name })}{' '}
            <span class="faint">
              {from && `${t('actors.since', { date: date(from) })}, `}
              {t('head.according', { name: according })}
            </span>
          </p>
        ))}
        {control.map(({ label, according }) => (
          <p class="control" key={label + according}>
            <span lang="en">{label}</span>{' '}
            <span class="faint">{t('head.according', { name: according })}</span>
          </p>
        ))}
        {notToConfuse.length > 0 && <NotToConfuse others={notToConfuse} />}
      </div>
    </div>
  );
}

function NotToConfuse({ others }: { others: { id: string; name: string }[] }) {
  const { t, list } = useI18n();
  return <p class="faint">{t('head.notToConfuse', { names: list(others.map(({ name }) => name)) })}</p>;
}
