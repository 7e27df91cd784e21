/** What is shown when there is no report: one short message, and what can be done. */
import type { ComponentChildren } from 'preact';
import { useI18n } from './i18n';
import { Skeleton } from './Skeleton';
import type { ReportState, SidebarActions, SidebarState } from './state';

interface Props {
  state: Exclude<SidebarState, ReportState>;
  actions: SidebarActions;
}

export function StateView({ state, actions }: Props) {
  const { t, language } = useI18n();
  switch (state.kind) {
    case 'loading':
      return <Skeleton />;
    case 'error':
      return (
        <Message
          title={t('error.title')}
          body={t('error.body')}
          action={t('error.retry')}
          onAction={actions.onRetry}
        >
          <details>
            <summary>{t('error.details')}</summary>
            <p class="details">{state.message}</p>
          </details>
        </Message>
      );
    case 'not-article':
      return <Message title={t('notArticle.title')} body={t('notArticle.body')} />;
    case 'unsupported':
      return (
        <Message
          title={t('unsupported.title')}
          body={t('unsupported.body', { language: language(state.language) })}
          action={t('unsupported.anyway')}
          onAction={actions.onReadAgain}
        />
      );
    case 'stale':
      return (
        <Message
          title={t('stale.title')}
          body={t('stale.body')}
          action={t('stale.read')}
          onAction={actions.onReadAgain}
        />
      );
    case 'extension-updated':
      return <Message title={t('updated.title')} body={t('updated.body')} />;
  }
}

interface MessageProps {
  title: string;
  body: string;
  action?: string;
  onAction?(): void;
  children?: ComponentChildren;
}

function Message({ title, body, action, onAction, children }: MessageProps) {
  return (
    <div class="message">
      <h1>{title}</h1>
      <p>{body}</p>
      {action && onAction && (
        <button type="button" class="primary" onClick={onAction}>
          {action}
        </button>
      )}
      {children}
    </div>
  );
}
