/** The offices of a person: a time bar with the article's date, and the same as a list. */
import type { EntityCard } from '../../lib/types';
import { termOf } from '../actors/ActorRow';
import { firstDay, useI18n } from '../i18n';
import { articleDate } from '../model/events';
import { useReport } from '../report';
import { SourceLinks } from '../ui/Sources';
import { Part } from './Part';

const WIDTH = 340;
const BAR = 9;
const STEP = 14;

type Office = EntityCard['offices'][number];

export function Offices({ card }: { card: EntityCard }) {
  const i18n = useI18n();
  const { t } = i18n;
  if (card.offices.length === 0) return null;
  const offices = [...card.offices].sort((a, b) => (b.from ?? '').localeCompare(a.from ?? ''));
  return (
    <Part title={t('card.offices')}>
      <OfficeBar offices={offices.filter(({ from }) => from)} name={card.name} />
      <ol class="plain offices">
        {offices.map((office) => (
          <li key={`${office.title} ${office.from}`}>
            <span lang="en">{office.title}</span> <span class="faint">{termOf(office, i18n)}</span>
            <SourceLinks urls={office.sources} />
          </li>
        ))}
      </ol>
    </Part>
  );
}

function OfficeBar({ offices, name }: { offices: Office[]; name: string }) {
  const { context, today } = useReport();
  const { t } = useI18n();
  if (offices.length === 0) return null;
  const date = articleDate(context);
  const end = firstDay(today);
  const start = Math.min(
    ...offices.map(({ from }) => firstDay(from ?? today)),
    ...(date ? [firstDay(date)] : []),
  );
  const x = (day: number) => ((day - start) / Math.max(1, end - start)) * WIDTH;
  const height = offices.length * STEP + 14;
  return (
    <svg
      class="office-bar"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={t('card.officeChart', { name })}
    >
      {offices.map(({ title, from, to }, index) => {
        const left = x(firstDay(from ?? today));
        const right = x(to ? firstDay(to) : end);
        return (
          <rect
            key={`${title} ${from}`}
            class={to ? 'ended' : 'held'}
            x={left}
            y={index * STEP + 2}
            width={Math.max(2, right - left)}
            height={BAR}
            rx="2"
          />
        );
      })}
      {date && <path class="office-date" d={`M${x(firstDay(date))} 0V${height - 12}`} />}
      <text x="0" y={height - 1}>
        {new Date(start).getUTCFullYear()}
      </text>
      <text x={WIDTH} y={height - 1} text-anchor="end">
        {today.slice(0, 4)}
      </text>
    </svg>
  );
}
