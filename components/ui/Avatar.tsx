/** A flag, a pin or a monogram: decoration, the name stands beside it. */
import type { EntityCard } from '../../lib/types';
import { monogram } from '../model/actors';
import { Icon } from './Icon';

export function Avatar({
  card,
  small,
}: {
  card: Pick<EntityCard, 'name' | 'kind' | 'iso2'>;
  small?: boolean;
}) {
  return (
    <span
      class={`avatar avatar-${card.kind}${small ? ' small' : ''}${card.iso2 ? ' flag' : ''}`}
      aria-hidden="true"
    >
      {card.iso2 ? flag(card.iso2) : card.kind === 'place' ? <Icon name="pin" /> : monogram(card.name)}
    </span>
  );
}

const REGIONAL_A = 0x1f1e6;

/** The flag of a country by ISO 3166-1; systems without flags show the two letters. */
function flag(iso2: string): string {
  return String.fromCodePoint(...[...iso2].map((letter) => REGIONAL_A + letter.charCodeAt(0) - 65));
}
