/** What the reader has said of names, each with a way back. */
import { useRef } from 'preact/hooks';
import { useI18n } from '../i18n';
import { useRowFocus } from '../ui/useKeptFocus';
import type { CorrectionRow } from './state';

interface Props {
  corrections: readonly CorrectionRow[];
  onUndo(correction: CorrectionRow): void;
  onExport(): void;
}

export function Corrections({ corrections, onUndo, onExport }: Props) {
  const { t } = useI18n();
  const section = useRef<HTMLElement>(null);
  const focus = useRowFocus(section);
  const inWords = (each: CorrectionRow) =>
    t('not' in each ? 'settings.corrections.not' : 'settings.corrections.is', {
      surface: each.surface,
      name: each.name,
    });
  return (
    <section ref={section} {...focus}>
      <h2 tabIndex={-1}>{t('settings.corrections')}</h2>
      {corrections.length === 0 ? (
        <p class="faint">{t('settings.corrections.none')}</p>
      ) : (
        <>
          <ul class="plain rows">
            {corrections.map((each) => (
              <li key={inWords(each)}>
                <span>{inWords(each)}</span>
                <button
                  type="button"
                  class="link"
                  aria-label={t('settings.undo.named', { name: inWords(each) })}
                  onClick={() => onUndo(each)}
                >
                  {t('settings.undo')}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" class="link" onClick={onExport}>
            {t('settings.corrections.export')}
          </button>
        </>
      )}
    </section>
  );
}
