/** Who publishes this: the outlet in a line, who owns and steers it, according to whom. */
import type { EntityCard } from '../lib/types';
import { useI18n } from './i18n';
import { outletFacts } from './model/outlet';
import { useReport } from './report';
import { Avatar } from './ui/Avatar';

export function OutletCard({ card }: { card: EntityCard }) {
  const { open } = useReport();
  const i18n = useI18n();
  const { notToConfuse = [] } = card.outlet ?? {};
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
        {outletFacts(card, i18n).map(({ text, isEnglish, provenance }) => (
          <p class="control" key={text + provenance}>
            <span lang={isEnglish ? 'en' : undefined}>{text}</span> <span class="faint">{provenance}</span>
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
