/** One actor: name, office then and now, and where in the article it is named. */
import type { OfficeHeld } from '../../lib/types';
import { usePointed } from '../followed';
import { type I18n, useI18n } from '../i18n';
import { type Actor, descriptionOf } from '../model/actors';
import { useReport } from '../report';
import { Avatar } from '../ui/Avatar';
import { Ticks } from './Ticks';

export function ActorRow({ actor }: { actor: Actor }) {
  const { open } = useReport();
  const pointed = usePointed();
  const { card } = actor;
  return (
    <li class={`actor${pointed === card.id ? ' pointed' : ''}`}>
      <Avatar card={card} />
      <div class="actor-body">
        <button type="button" class="name" onClick={() => open(card.id)}>
          {card.name}
        </button>
        <ThenAndNow actor={actor} />
        <Ticks name={card.name} spans={actor.mentions} />
      </div>
    </li>
  );
}

/** The offices on the article's date, and what is different today or came between. */
export function ThenAndNow({ actor: { card, office, also, now, later, left } }: { actor: Actor }) {
  const { t, date } = useI18n();
  const words = office?.title ?? descriptionOf(card);
  return (
    <>
      {words && (
        <p class={office ? 'then' : 'then brief'}>
          <span lang="en">{words}</span>
          {office && <Term held={office} />}
        </p>
      )}
      {also.map((held) => (
        <p class="then" key={held.title}>
          {t('actors.also')} <span lang="en">{held.title}</span>
          <Term held={held} />
        </p>
      ))}
      {now.map((held) => (
        <p class="now" key={held.title}>
          <b>{t('actors.now')}</b> <span lang="en">{held.title}</span>
          <Term held={held} />
        </p>
      ))}
      {later && (
        <p class="now">
          {t('actors.later')} <span lang="en">{later.title}</span>
          <Term held={later} />
        </p>
      )}
      {card.died ? (
        <p class="now">{t('actors.died', { date: date(card.died) })}</p>
      ) : (
        left && <p class="now">{t('card.noneKnown')}</p>
      )}
    </>
  );
}

/** Behind a title; where it does not fit, below it as a whole. */
function Term({ held }: { held: OfficeHeld }) {
  const i18n = useI18n();
  return (
    <>
      {' '}
      <span class="term faint">{termOf(held, i18n)}</span>
    </>
  );
}

/** “20 Jan 2025 – 1 May 2025”, “since 2024”, “until May 2023”, or nothing. */
export function termOf({ from, to, seen }: Omit<OfficeHeld, 'title'>, { t, date }: I18n): string {
  if (from && to) return t('actors.fromTo', { from: date(from), to: date(to) });
  if (from && seen) return t('actors.sinceSeen', { from: date(from), seen: date(seen) });
  if (from) return t('actors.since', { date: date(from) });
  if (to) return t('actors.left', { date: date(to) });
  return seen ? t('actors.seen', { date: date(seen) }) : '';
}
