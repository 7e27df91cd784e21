/** What am I reading: outlet, headline, date, and how much has happened since. */
import type { Context } from '../lib/types';
import { directionOf, useI18n } from './i18n';
import { eventsSince } from './model/events';
import { bylineOf, writtenOn } from './model/headline';
import { OutletCard } from './OutletCard';
import { useReport } from './report';
import { hostOf } from './ui/Sources';

export function Headline() {
  const { context } = useReport();
  const { t } = useI18n();
  const { article } = context;
  const byline = bylineOf(context);
  return (
    <header class="headline">
      <Publisher />
      <h1 tabIndex={-1} lang={article.language} dir={directionOf(article.language)}>
        {article.title}
      </h1>
      {byline && <p class="byline">{t('head.by', { name: byline })}</p>}
      <Age />
      <DateLine />
      <Flags article={article} />
    </header>
  );
}

/** The outlet, or the address where the outlet is not known. */
function Publisher() {
  const { context } = useReport();
  const { t } = useI18n();
  const { outlet, url } = context.article;
  const card = outlet ? context.entities[outlet] : undefined;
  if (card) return <OutletCard card={card} />;
  if (!url) return null;
  return <p class="faint publisher">{t('head.unknownOutlet', { host: hostOf(url) })}</p>;
}

/** How long ago, and what has happened since: what a reader should see first. */
function Age() {
  const { context, today } = useReport();
  const { t, ago, date } = useI18n();
  const { publishedRange } = context.article;
  const since = eventsSince(context, today);
  const written = writtenOn(context.article);
  const range = publishedRange && { from: date(publishedRange.from), to: date(publishedRange.to) };
  return (
    <p class="age">
      <strong>{written ? ago(written, today) : range ? t('head.between', range) : t('head.undated')}</strong>
      {since > 0 && (
        <>
          <span class="dot" />
          <button type="button" class="link" onClick={goToTimeline}>
            {t('head.since', { count: since })}
          </button>
        </>
      )}
    </p>
  );
}

function goToTimeline(): void {
  const heading = document.querySelector<HTMLElement>('.section-timeline h2 button');
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

function DateLine() {
  const { kind, context } = useReport();
  const { t, date, datesIn } = useI18n();
  const { published, publishedFrom, publishedRange, modified } = context.article;
  if (!published) {
    // Where a notice says how the date was found, it is not said twice.
    const told = kind === 'reading' || context.notices.some((notice) => notice.kind === 'undated');
    return publishedRange && !told ? (
      <p class="dateline faint" lang="en">
        {datesIn(publishedRange.why)}
      </p>
    ) : null;
  }
  const parts = [
    modified && modified > published && t('head.modified', { date: date(modified) }),
    publishedFrom && t(`head.from.${publishedFrom}`),
  ].filter((part): part is string => Boolean(part));
  return (
    <p class="dateline">
      <time dateTime={published}>{date(published, 'long')}</time>
      {parts.map((part) => (
        <span class="faint" key={part}>
          <span class="dot" />
          {part}
        </span>
      ))}
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
