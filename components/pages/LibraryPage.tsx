/** The library: the reports that were kept, the last read first. */
import { useRef } from 'preact/hooks';
import { directionOf, useI18n } from '../i18n';
import { useRowFocus } from '../ui/useKeptFocus';
import { Deleted } from './Deleted';
import type { KeptRow, LibraryActions, ShelfState } from './state';
import './pages.css';

interface Props extends ShelfState {
  /** Whether reports are kept at all. */
  keeping: boolean;
  actions: LibraryActions;
}

export function LibraryPage({ keeping, actions, ...shelf }: Props) {
  const { kept, failure } = shelf;
  const { t, locale, dir } = useI18n();
  const page = useRef<HTMLElement>(null);
  const focus = useRowFocus(page);
  return (
    <main class="sidelight page" lang={locale} dir={dir} ref={page} {...focus}>
      <h1 tabIndex={-1}>{t('library.title')}</h1>
      <p role="alert">{failure && t('library.failed', { why: failure })}</p>
      <Deleted {...shelf} onUndo={actions.onUndo} />
      {!keeping && <p>{t('library.off')}</p>}
      {keeping && kept.length === 0 && <p>{t('library.none')}</p>}
      <ul class="plain rows">
        {kept.map((each) => (
          <Row key={each.id} kept={each} actions={actions} />
        ))}
      </ul>
      <p class="foot-actions">
        {kept.length > 0 && (
          <>
            <button type="button" class="link" onClick={actions.onExport}>
              {t('library.export')}
            </button>
            <button type="button" class="link" onClick={actions.onClear}>
              {t('library.clear')}
            </button>
          </>
        )}
        <button type="button" class="link" onClick={actions.onOpenSettings}>
          {t('library.settings')}
        </button>
      </p>
    </main>
  );
}

function Row({ kept: { id, read, context }, actions }: { kept: KeptRow; actions: LibraryActions }) {
  const { t, date } = useI18n();
  const { title, published, outlet, language } = context.article;
  const facts = [
    outlet && context.entities[outlet]?.name,
    published && date(published),
    t('library.read', { date: date(read.slice(0, 10)) }),
  ];
  return (
    <li>
      <span>
        <button
          type="button"
          class="name"
          lang={language}
          dir={directionOf(language)}
          onClick={() => actions.onOpen(id)}
        >
          {title}
        </button>
        <span class="faint"> {facts.filter(Boolean).join(' · ')}</span>
      </span>
      <button
        type="button"
        class="link"
        aria-label={t('library.delete.named', { name: title })}
        onClick={() => actions.onDelete(id)}
      >
        {t('library.delete')}
      </button>
    </li>
  );
}
