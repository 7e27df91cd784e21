/** What am I reading: outlet, headline, date, and how much has happened since. */
import type { Context } from '../lib/types';
import { directionOf, useI18n } from './i18n';
import { eventsSince } from './model/events';
import { OutletCard } from './OutletCard';
import { useReport } from './report';

export function Headline() {
  const { context, today } = useReport();
  const { t } = useI18n();
  const { article } = context;
  const outlet = article.outlet ? context.entities[article.outlet] : undefined;
  const since = eventsSince(context, today);
  return (
    <header class="headline">
      <h1 lang={article.language} dir={directionOf(article.language)}>
        {article.title}
      </h1>
      {article.byline && <p class="byline">{t('head.by', { name: article.byline })}</p>}
      <DateLine article={article} />
      {(article.published || article.publishedRange) && (
        <p class={since > 0 ? 'since' : 'soft'}>
          {since > 0 ? t('head.since', { count: since }) : t('head.sinceNone')}
        </p>
      )}
      {outlet && <OutletCard card={outlet} />}
      <Flags article={article} />
    </header>
  );
}

function DateLine({ article }: Pick<Context, 'article'>) {
  const { today } = useReport();
  const { t, date, ago } = useI18n();
  const { published, publishedFrom, publishedRange, modified } = article;
  if (!published) {
    const range = publishedRange && {
      from: date(publishedRange.from),
      to: date(publishedRange.to),
    };
    return (
      <p class="dateline">
        <strong>{range ? t('head.between', range) : t('head.undated')}</strong>
        {publishedRange && <span class="faint"> {publishedRange.why}</span>}
      </p>
    );
  }
  return (
    <p class="dateline">
      <time dateTime={published}>{date(published, 'long')}</time>
      <span class="dot" />
      <strong>{ago(published, today)}</strong>
      {modified && modified > published && (
        <>
          <span class="dot" />
          {t('head.modified', { date: date(modified) })}
        </>
      )}
      {publishedFrom && (
        <>
          <span class="dot" />
          <span class="faint">{t(`head.from.${publishedFrom}`)}</span>
        </>
      )}
    </p>
  );
}

const TOLD = ['paged', 'partial', 'live-blog', 'framed', 'pruned'] as const;

/** What is special about the page, where it bears on how much was read. */
function Flags({ article }: Pick<Context, 'article'>) {
  const { t } = useI18n();
  const told = TOLD.filter((flag) => article.flags?.includes(flag));
  if (told.length === 0) return null;
  return <p class="flags faint">{told.map((flag) => t(`head.flag.${flag}`)).join(' ')}</p>;
}
