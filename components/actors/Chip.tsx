/** An entity in a word: flag, name, how often it is named. */
import type { EntityCard } from '../../lib/types';
import { useI18n } from '../i18n';
import { useReport } from '../report';
import { Avatar } from '../ui/Avatar';

export function Chip({ card, count }: { card: EntityCard; count?: number }) {
  const { open } = useReport();
  const { t } = useI18n();
  return (
    <li>
      <button type="button" class="chip" onClick={() => open(card.id)}>
        <Avatar card={card} small />
        {card.name}
        {count !== undefined && count > 1 && (
          <span class="faint" title={t('actors.mentions', { count })}>
            {count}
          </span>
        )}
      </button>
    </li>
  );
}
