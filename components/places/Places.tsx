/** Where: the article's places on a map, and as a list with what is contested. */

import { Chip } from '../actors/Chip';
import { useI18n } from '../i18n';
import { type Actor, actorsOf, isPlace } from '../model/actors';
import { useReport } from '../report';
import { Section } from '../ui/Section';
import { PlaceMap } from './PlaceMap';
import { StandingView } from './Standing';

export function Places() {
  const { context, settings, actions, open } = useReport();
  const { t } = useI18n();
  const places = actorsOf(context).filter(isPlace);
  const contested = places.filter(({ card }) => card.status?.length);
  const listed = places.filter(({ card }) => card.kind === 'place' && !card.status?.length);
  if (contested.length + listed.length === 0) return null;
  return (
    <Section
      id="places"
      title={t('places.title')}
      aside={String(contested.length + listed.length)}
      folded={settings.folded.includes('places')}
      onFold={actions.onFold}
    >
      <PlaceMap places={places} />
      {contested.map(({ card }) => (
        <div class="contested" key={card.id}>
          <button type="button" class="name" onClick={() => open(card.id)}>
            {card.name}
          </button>
          <span class="tag">{t('places.contested')}</span>
          <StandingView card={card} />
        </div>
      ))}
      <ul class="chips plain">
        {listed.map(({ card, count }: Actor) => (
          <Chip key={card.id} card={card} count={count} />
        ))}
      </ul>
    </Section>
  );
}
