/** A short card of the name that has the pointer or the focus on the page, while it has it. */
import { ThenAndNow } from './actors/ActorRow';
import { usePointed } from './followed';
import { actorsOf } from './model/actors';
import { useReport } from './report';
import { Avatar } from './ui/Avatar';

export function PointedCard() {
  const { context } = useReport();
  const pointed = usePointed();
  const actor = pointed && actorsOf(context).find(({ card }) => card.id === pointed);
  if (!actor) return null;
  return (
    // For the eyes that follow the pointer; the same words stand in the list of actors.
    <div class="pointed-card" aria-hidden="true">
      <Avatar card={actor.card} />
      <div>
        <p class="pointed-name">{actor.card.name}</p>
        <ThenAndNow actor={actor} />
      </div>
    </div>
  );
}
