/** Who is in the article: people and organisations as rows, countries as chips, then what was not resolved. */
import { useI18n } from '../i18n';
import { type Actor, actorsOf, isPlace } from '../model/actors';
import { useReport } from '../report';
import { More } from '../ui/More';
import { Section } from '../ui/Section';
import { ActorRow } from './ActorRow';
import { Chip } from './Chip';
import { Unresolved } from './Unresolved';

const FIRST = 6;
const FIRST_CHIPS = 8;

export function Actors() {
  const { context, settings, actions } = useReport();
  const { t } = useI18n();
  const actors = actorsOf(context).filter(
    ({ card }) => card.id !== context.article.outlet || card.kind !== 'outlet',
  );
  const rows = actors.filter((actor) => !isPlace(actor));
  const countries = actors.filter(({ card }) => card.kind === 'country');
  const unresolved = context.ambiguous.length + context.unknown.length;
  if (rows.length + countries.length + unresolved === 0) return null;
  const row = (actor: Actor) => <ActorRow key={actor.card.id} actor={actor} />;
  return (
    <Section
      id="actors"
      title={t('actors.title')}
      aside={String(rows.length + countries.length || '')}
      folded={settings.folded.includes('actors')}
      onFold={actions.onFold}
    >
      <More
        items={rows}
        first={FIRST}
        class="actors"
        more={(count) => t('actors.all', { count })}
        fewer={t('actors.fewer')}
      >
        {row}
      </More>
      {countries.length > 0 && (
        <div class="chip-row">
          <h3>{t('actors.countries')}</h3>
          <More
            items={countries}
            first={FIRST_CHIPS}
            class="chips"
            more={(count) => t('actors.all', { count })}
            fewer={t('actors.fewer')}
          >
            {({ card, count }) => <Chip key={card.id} card={card} count={count} />}
          </More>
        </div>
      )}
      <Unresolved ambiguous={context.ambiguous} unknown={context.unknown} />
    </Section>
  );
}
