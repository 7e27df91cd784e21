/** The packs that the reader has added: add one from a file, read what is wrong with it, remove one. */
import { useRef, useState } from 'preact/hooks';
import { useI18n } from '../i18n';
import { useRowFocus } from '../ui/useKeptFocus';
import type { ImportResult, PackRow, SettingsActions } from './state';

interface Props {
  packs: readonly PackRow[];
  onImport: SettingsActions['onImport'];
  onRemove(id: string): void;
}

export function Packs({ packs, onImport, onRemove }: Props) {
  const { t, date } = useI18n();
  const section = useRef<HTMLElement>(null);
  const focus = useRowFocus(section);
  const [result, setResult] = useState<ImportResult | 'checking'>();
  const checking = result === 'checking';
  const add = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setResult('checking');
    setResult(await onImport(file));
    // The same file, mended, can be chosen again.
    input.value = '';
  };
  return (
    <section ref={section} {...focus}>
      <h2 tabIndex={-1}>{t('settings.packs')}</h2>
      <p class="soft">{t('settings.packs.about')}</p>
      {packs.length === 0 && <p class="faint">{t('settings.packs.none')}</p>}
      <ul class="plain rows">
        {packs.map(({ id, version, asOf, records, outdated }) => (
          <li key={id}>
            <div>
              {t('settings.packs.row', { name: id, version, count: records, date: date(asOf) })}
              {outdated && <p class="soft">{t('settings.packs.outdated')}</p>}
            </div>
            <button
              type="button"
              class="link"
              aria-label={t('settings.remove.named', { name: id })}
              onClick={() => onRemove(id)}
            >
              {t('settings.remove')}
            </button>
          </li>
        ))}
      </ul>
      <label>
        {t('settings.packs.add')}
        <input
          type="file"
          accept=".json,.pack"
          disabled={checking}
          onChange={({ currentTarget }) => add(currentTarget)}
        />
      </label>
      <div role="status">
        {checking ? <p>{t('settings.packs.checking')}</p> : result && <Outcome result={result} />}
      </div>
    </section>
  );
}

const SHOWN = 20;

function Outcome({ result }: { result: ImportResult }) {
  const { t } = useI18n();
  if ('problems' in result) {
    const more = result.problems.length - SHOWN;
    return (
      <>
        <p>{t('settings.packs.refused')}</p>
        <ul class="problems">
          {result.problems.slice(0, SHOWN).map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
        {more > 0 && <p>{t('settings.packs.more', { count: more })}</p>}
      </>
    );
  }
  return (
    <>
      <p>{t('settings.packs.added', { name: result.name, count: result.records })}</p>
      {result.clashes > 0 && <p>{t('settings.packs.replaced', { count: result.clashes })}</p>}
    </>
  );
}
