/** What to be careful with: never a verdict, always with the sources. */
import type { Notice } from '../lib/types';
import { useI18n } from './i18n';
import { useReport } from './report';
import { Passage } from './ui/Passage';
import { Section } from './ui/Section';
import { SourceLinks } from './ui/Sources';

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
      <ul class="plain">
        {context.notices.map((notice) => (
          <NoticeView key={`${notice.kind} ${notice.start} ${notice.message}`} notice={notice} />
        ))}
      </ul>
    </Section>
  );
}

function NoticeView({ notice }: { notice: Notice }) {
  const { t } = useI18n();
  return (
    <li class={`notice notice-${notice.kind}`}>
      <span class="label">{t(`notices.${notice.kind}`)}</span>
      <p>{notice.message}</p>
      <Passage span={notice} />
      <SourceLinks urls={notice.sources} />
    </li>
  );
}
