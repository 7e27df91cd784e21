/** A flag, a pin or a monogram: decoration, the name stands beside it. */
import type { EntityCard } from '../../lib/types';
import { monogram } from '../model/actors';
import { flagOf } from './flag';
import { Icon } from './Icon';

export function Avatar({
  card,
  small,
}: {
  card: Pick<EntityCard, 'name' | 'kind' | 'iso2'>;
  small?: boolean;
}) {
  const flag = card.iso2 && flagOf(card.iso2);
  const sign = flag || card.iso2 || (card.kind === 'place' ? <Icon name="pin" /> : monogram(card.name));
  return (
    <span
      class={`avatar avatar-${card.kind}${small ? ' small' : ''}${flag ? ' flag' : ''}`}
      aria-hidden="true"
    >
      {sign}
    </span>
  );
}
