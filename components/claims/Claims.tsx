/** Who claims what: by topic the article's own statements beside the related claims, then the other statements. */
import type { Statement } from '../../lib/types';
import { useI18n } from '../i18n';
import { otherStatements, shownAs, topicsOf } from '../model/claims';
import { useReport } from '../report';
import { More } from '../ui/More';
import { Section } from '../ui/Section';
import { StatementView } from './StatementView';
import { TopicComparison } from './TopicComparison';

const FIRST_TOPICS = 3;
/** Where there is nothing to set them beside, the statements are no more than a sample of the article. */
const FIRST_STATEMENTS = 6;

export function Claims() {
  const { context, settings, actions } = useReport();
  const { t } = useI18n();
  if (context.statements.length === 0 && context.claims.length === 0) return null;
  const others = otherStatements(context);
  const topics = topicsOf(context);
  return (
    <Section
      id="claims"
      title={t('claims.title')}
      aside={t('claims.statements', { count: context.statements.length })}
      folded={settings.folded.includes('claims')}
      onFold={actions.onFold}
    >
      <More
        items={topics}
        first={FIRST_TOPICS}
        class="topics"
        more={(count) => t('claims.moreTopics', { count })}
        fewer={t('actors.fewer')}
      >
        {(view) => <TopicComparison key={view.topic.id} view={view} />}
      </More>
      {topics.length === 0 ? (
        <More
          items={others}
          first={FIRST_STATEMENTS}
          class="others"
          more={(count) => t('claims.morePassages', { count })}
          fewer={t('actors.fewer')}
        >
          {(statement) => <li key={shownAs(statement)}>{viewOf(statement)}</li>}
        </More>
      ) : (
        others.length > 0 && (
          <details class="others">
            <summary>{t('claims.other', { count: others.length })}</summary>
            {others.map(viewOf)}
          </details>
        )
      )}
    </Section>
  );
}

const viewOf = (statement: Statement) => (
  <StatementView key={shownAs(statement)} span={statement} statement={statement} />
);
