/** The foot of the report: what was found, how fresh the knowledge is, ways to take the report along. */
import { useI18n } from './i18n';
import { useReport } from './report';

const FORMATS = [
  { format: 'markdown', name: 'Markdown' },
  { format: 'json', name: 'JSON' },
  { format: 'json-ld', name: 'JSON-LD' },
] as const;

export function Foot() {
  const { context, actions } = useReport();
  const { t, date } = useI18n();
  const known = new Set(context.mentions.map(({ entity }) => entity)).size;
  const unknown = new Set(context.unknown.map(({ surface }) => surface)).size;
  return (
    <footer class="foot">
      <p>
        {unknown > 0
          ? t('foot.found', { count: known + unknown, unknown })
          : t('foot.foundAll', { count: known })}{' '}
        {t('foot.asOf', { date: date(context.knowledge.asOf) })}
      </p>
      <p class="foot-actions">
        {actions.onPrint && (
          <button type="button" class="link" onClick={actions.onPrint}>
            {t('foot.print')}
          </button>
        )}
        {actions.onExport && (
          <span class="save">
            {t('foot.save')}
            {FORMATS.map(({ format, name }) => (
              <button
                key={format}
                type="button"
                class="link"
                aria-label={t('foot.saveAs', { name })}
                onClick={() => actions.onExport?.(format)}
              >
                {name}
              </button>
            ))}
          </span>
        )}
      </p>
    </footer>
  );
}
