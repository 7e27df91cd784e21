/** What was deleted, with a way back for as long as the page is open: nobody is held to a time. */
import { useI18n } from '../i18n';
import type { KeptRow, LibraryActions, ShelfState } from './state';

type Props = Pick<ShelfState, 'deleted' | 'restored'> & Pick<LibraryActions, 'onUndo'>;

export function Deleted({ deleted, restored, onUndo }: Props) {
  const { t } = useI18n();
  const last = deleted.at(-1);
  const inWords = (rows: readonly KeptRow[]) => {
    const [only, ...others] = rows;
    return only && others.length === 0
      ? t('library.deleted.named', { name: isolated(only.context.article.title) })
      : t('library.deleted', { count: rows.length });
  };
  const told = [restored > 0 && t('library.restored', { count: restored }), last && inWords(last)];
  return (
    <p>
      <span role="status">{told.filter(Boolean).join(' ')}</span>
      {last && (
        <button
          type="button"
          class="link undo"
          aria-label={t('settings.undo.named', { name: inWords(last) })}
          onClick={onUndo}
        >
          {t('settings.undo')}
        </button>
      )}
    </p>
  );
}

/** A title of either writing direction, which must not turn the words around it (Unicode's first strong isolate). */
function isolated(title: string): string {
  return `\u2068${title}\u2069`;
}
