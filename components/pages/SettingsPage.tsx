/** The settings page: the sidebar's place, packs of the reader's own, corrections, history. */
import { useI18n } from '../i18n';
import { Corrections } from './Corrections';
import { Packs } from './Packs';
import type { CorrectionRow, PackRow, PageSettings, SettingsActions } from './state';
import './pages.css';

interface Props {
  settings: PageSettings;
  packs: readonly PackRow[];
  corrections: readonly CorrectionRow[];
  /** What could not be stored, and why. */
  failure?: string;
  actions: SettingsActions;
}

export function SettingsPage({ settings, packs, corrections, failure, actions }: Props) {
  const { t, locale, dir } = useI18n();
  return (
    <main class="sidelight page" lang={locale} dir={dir}>
      <h1>{t('settings.title')}</h1>
      <p role="alert">{failure && t('settings.failed', { why: failure })}</p>
      <SidebarChoices settings={settings} onChange={actions.onChange} />
      <Packs packs={packs} onImport={actions.onImport} onRemove={actions.onRemovePack} />
      <Corrections corrections={corrections} onUndo={actions.onUndo} onExport={actions.onExportCorrections} />
      <section>
        <h2>{t('settings.history')}</h2>
        <Check
          label={t('settings.history.keep')}
          checked={settings.history}
          onChange={(history) => actions.onChange({ history })}
        />
        <p>
          <button type="button" class="link" onClick={actions.onOpenLibrary}>
            {t('settings.history.open')}
          </button>
        </p>
      </section>
    </main>
  );
}

function SidebarChoices({
  settings,
  onChange,
}: { settings: PageSettings } & Pick<SettingsActions, 'onChange'>) {
  const { t } = useI18n();
  return (
    <section>
      <h2>{t('settings.sidebar')}</h2>
      <fieldset>
        <legend>{t('settings.side')}</legend>
        {(['left', 'right'] as const).map((side) => (
          <label key={side}>
            <input
              type="radio"
              name="side"
              checked={settings.side === side}
              onChange={() => onChange({ side })}
            />
            {t(`settings.side.${side}`)}
          </label>
        ))}
      </fieldset>
      <label>
        {t('settings.width')}
        <input
          type="number"
          name="width"
          min={280}
          max={720}
          step={20}
          value={settings.width}
          onChange={({ currentTarget }) =>
            currentTarget.checkValidity() && onChange({ width: currentTarget.valueAsNumber })
          }
        />
      </label>
      <Check
        label={t('settings.highlight')}
        checked={settings.highlight}
        onChange={(highlight) => onChange({ highlight })}
      />
      <Check
        label={t('settings.shortcuts')}
        checked={settings.shortcuts}
        onChange={(shortcuts) => onChange({ shortcuts })}
      />
    </section>
  );
}

interface CheckProps {
  label: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label>
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {label}
    </label>
  );
}
