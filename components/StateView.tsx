/** What is shown when there is no report: one short message, and what can be done. */
import type { ComponentChildren } from 'preact';
import { useI18n } from './i18n';
import type { MessageKey } from './messages.en';
import { Skeleton } from './Skeleton';
import type { ReportState, SidebarActions, SidebarState } from './state';

interface Props {
  state: Exclude<SidebarState, ReportState>;
  actions: SidebarActions;
}

const WORDS = {
  error: { title: 'error.title', body: 'error.body' },
  'not-article': { title: 'notArticle.title', body: 'notArticle.body' },
  unsupported: { title: 'unsupported.title', body: 'unsupported.body' },
  stale: { title: 'stale.title', body: 'stale.body' },
  'extension-updated': { title: 'updated.title', body: 'updated.body' },
} as const satisfies Partial<Record<SidebarState['kind'], { title: MessageKey; body: MessageKey }>>;

/** What the message of a state is headed. */
export const titleOf = (kind: keyof typeof WORDS): MessageKey => WORDS[kind].title;

export function StateView({ state, actions }: Props) {
  const { language } = useI18n();
  switch (state.kind) {
    case 'loading':
      return <Skeleton />;
    case 'error':
      return (
        <Message kind="error" action="error.retry" onAction={actions.onRetry}>
          <Details message={state.message} />
        </Message>
      );
    case 'unsupported':
      return (
        <Message
          kind="unsupported"
          values={{ language: language(state.language) }}
          action="unsupported.anyway"
          onAction={actions.onReadAgain}
        />
      );
    case 'stale':
      return <Message kind="stale" action="stale.read" onAction={actions.onReadAgain} />;
    default:
      return <Message kind={state.kind} />;
  }
}

interface MessageProps {
  kind: keyof typeof WORDS;
  /** For the words of the body. */
  values?: Record<string, string>;
  action?: MessageKey;
  onAction?(): void;
  children?: ComponentChildren;
}

function Message({ kind, values, action, onAction, children }: MessageProps) {
  const { t } = useI18n();
  const { title, body } = WORDS[kind];
  return (
    <div class="message">
      <h1 tabIndex={-1}>{t(title)}</h1>
      <p>{t(body, values)}</p>
      {action && onAction && (
        <button type="button" class="primary" onClick={onAction}>
          {t(action)}
        </button>
      )}
      {children}
    </div>
  );
}

function Details({ message }: { message: string }) {
  const { t } = useI18n();
  return (
    <details>
      <summary>{t('error.details')}</summary>
      <p class="details">{message}</p>
    </details>
  );
}
