/** A contested place in a few lines: who holds it, whose it is, who claims it; dates, notes and sources a click away. */
import { Fragment } from 'preact';
import type { EntityCard } from '../../lib/types';
import { type I18n, useI18n } from '../i18n';
import { type Holder, standingOf } from '../model/standing';
import { useNameOf, useReport } from '../report';
import { StatusList } from './Status';

export function StandingView({ card }: { card: EntityCard }) {
  const { today } = useReport();
  const i18n = useI18n();
  const { t, list } = i18n;
  const nameOf = useNameOf();
  const { heldBy, sovereign, claimedBy } = standingOf(card, today);
  const rows = [
    { key: 'places.held', parties: heldBy.map((holder) => holderText(holder, nameOf, i18n)) },
    { key: 'places.sovereign', parties: sovereign.map(nameOf) },
    { key: 'places.claimed', parties: claimedBy.map(nameOf) },
  ] as const;
  return (
    <>
      <dl class="standing">
        {rows.map(
          ({ key, parties }) =>
            parties.length > 0 && (
              <Fragment key={key}>
                <dt>{t(key)}</dt>
                <dd>{list(parties)}</dd>
              </Fragment>
            ),
        )}
      </dl>
      <details>
        <summary>{t('places.details')}</summary>
        <StatusList card={card} />
      </details>
    </>
  );
}

/** “Russia since 27 Feb 2014”, “Russia, 68.5 % (27 Feb 2025), 79.5 % (22 Aug 2026)”. */
function holderText({ party, from, shares }: Holder, nameOf: (id: string) => string, i18n: I18n): string {
  const { t, date, percent } = i18n;
  const [first, last] = [shares[0], shares[shares.length - 1]];
  const told = first === last ? [first] : [first, last];
  return [
    from ? `${nameOf(party)} ${t('actors.since', { date: date(from) })}` : nameOf(party),
    ...told.flatMap((each) => (each ? [`${percent(each.share / 100, 1)} (${date(each.on)})`] : [])),
  ].join(', ');
}
