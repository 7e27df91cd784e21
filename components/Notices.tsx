/** What to be careful with: never a verdict, always with the sources. */
import type { Notice } from '../lib/types';
import { useI18n } from './i18n';
import { useReport } from './report';
import { More } from './ui/More';
import { Passage } from './ui/Passage';
import { Section } from './ui/Section';
import { SourceLinks } from './ui/Sources';

const FIRST = 3;
/** Characters of a passage: it reminds of the place, which is a click away. */
const LONGEST = 130;

export function Notices() {
  const { context, settings, actions } = useReport();
  const { t } = useI18n();
  if (context.notices.length === 0) return null;
  return (
    <Section
      id="notices"
      title={t('notices.title')}
      aside={String(context.notices.length)}
      folded={settings.folded.includes('notices')}
      onFold={actions.onFold}
    >
      <NoticeList />
    </Section>
  );
}

/**
 * The place of the notices above what is read already: one line, in which their kinds stand when they have come, and
 * which a reader unfolds.
 */
export function NoticesLater() {
  const { kind, context } = useReport();
  const { t } = useI18n();
  const { notices } = context;
  const kinds = [...new Set(notices.map((notice) => t(`notices.${notice.kind}`)))];
  const line = kind === 'reading' ? <span class="bone line" /> : kinds.join(' · ') || t('notices.none');
  return (
    <Section
      id="notices"
      title={t('notices.title')}
      aside={kind === 'ready' ? String(notices.length) : '…'}
      line={line}
      folded
      fixed={notices.length === 0}
    >
      <NoticeList />
    </Section>
  );
}

function NoticeList() {
  const { context } = useReport();
  const { t } = useI18n();
  return (
    <More
      items={context.notices}
      first={FIRST}
      more={(count) => t('actors.all', { count })}
      fewer={t('actors.fewer')}
    >
      {(notice) => <NoticeView key={`${notice.kind} ${notice.start} ${notice.message}`} notice={notice} />}
    </More>
  );
}

function NoticeView({ notice }: { notice: Notice }) {
  const { t, datesIn } = useI18n();
  const label = t(`notices.${notice.kind}`);
  return (
    <li class={`notice notice-${notice.kind}`}>
      {!notice.message.startsWith(label) && <span class="label">{label}</span>}
      <p lang="en">{datesIn(notice.message)}</p>
      <Passage span={notice} longest={LONGEST} />
      <SourceLinks urls={notice.sources} />
    </li>
  );
}
