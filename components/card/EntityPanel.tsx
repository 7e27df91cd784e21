/** All that is known of an entity, and what the article makes of it. */
import type { EntityCard } from '../../lib/types';
import { ThenAndNow } from '../actors/ActorRow';
import { Ticks } from '../actors/Ticks';
import { ClaimView } from '../claims/ClaimView';
import { useI18n } from '../i18n';
import { type Actor, actorsOf, descriptionOf } from '../model/actors';
import { timelineOf } from '../model/events';
import { Status } from '../places/Status';
import { useReport } from '../report';
import { EventRow } from '../timeline/EventList';
import { Avatar } from '../ui/Avatar';
import { More } from '../ui/More';
import { SourceLinks } from '../ui/Sources';
import { Companions } from './Companions';
import { Facts } from './Facts';
import { Offices } from './Offices';
import { Part } from './Part';
import { WhyMatch } from './WhyMatch';

export function EntityPanel({ card }: { card: EntityCard }) {
  const { context } = useReport();
  const { t } = useI18n();
  const actor = actorsOf(context).find((other) => other.card.id === card.id);
  const events = timelineOf(context).filter(
    (event) => event.card.participants.includes(card.id) || event.card.place === card.id,
  );
  const claims = Object.values(context.claimCards).filter(({ speaker }) => speaker === card.id);
  const list = { more: (count: number) => t('actors.all', { count }), fewer: t('actors.fewer') };
  return (
    <>
      <header class="card-head">
        <Avatar card={card} />
        <div>
          <h1 tabIndex={-1}>{card.name}</h1>
          <p class="soft" lang="en">
            {descriptionOf(card)}
          </p>
        </div>
      </header>
      {actor && (
        <Part title={t('card.inArticle')} aside={t('actors.mentions', { count: actor.count })}>
          {actor.office && <ThenAndNow actor={actor} />}
          <Ticks name={card.name} spans={actor.mentions} />
          <Surfaces actor={actor} />
          <WhyMatch actor={actor} />
        </Part>
      )}
      <Offices card={card} />
      <Status card={card} />
      <Companions id={card.id} events={events} />
      {events.length > 0 && (
        <Part title={t('card.events')}>
          <More items={events} first={5} ordered class="events" {...list}>
            {(event) => <EventRow key={event.card.id} event={event} />}
          </More>
        </Part>
      )}
      {claims.length > 0 && (
        <Part title={t('card.claims')}>
          <More items={claims} first={3} {...list}>
            {(claim) => <ClaimView key={claim.id} card={claim} />}
          </More>
        </Part>
      )}
      <Facts card={card} />
      <Part title={t('card.sources')}>
        <SourceLinks urls={card.sources} />
      </Part>
    </>
  );
}

/** The spellings that the article uses. */
function Surfaces({ actor: { card, mentions } }: { actor: Actor }) {
  const { context } = useReport();
  const { t, list } = useI18n();
  const surfaces = [...new Set(mentions.map(({ surface }) => surface))];
  if (surfaces.every((surface) => surface === card.name)) return null;
  return (
    <p class="soft surfaces">
      {t('card.surfaces')}:{' '}
      <span lang={context.article.language}>{list(surfaces.map((each) => `“${each}”`))}</span>
    </p>
  );
}
