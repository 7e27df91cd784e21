/** The bar at the top: where one is, and what one can do anywhere. */
import { useI18n } from './i18n';
import { Icon, type IconName } from './ui/Icon';

interface Props {
  /** Absent where there is no card to go back from or forward to. */
  onBack?(): void;
  onForward?(): void;
  onClose(): void;
  onOpenSettings?(): void;
  onToggleSearch?(): void;
  onHighlight?(on: boolean): void;
  searching: boolean;
  highlight: boolean;
  /** Whether keys do what the buttons do. */
  shortcuts: boolean;
}

export function Toolbar(props: Props) {
  const { t } = useI18n();
  const { onBack, onForward, onClose, onOpenSettings, onToggleSearch, onHighlight } = props;
  const { searching, highlight, shortcuts } = props;
  return (
    <header class="toolbar">
      {onBack || onForward ? (
        <>
          <Button icon="back" label={t('app.back')} onClick={onBack} />
          <Button icon="forward" label={t('app.forward')} onClick={onForward} />
        </>
      ) : (
        <span class="wordmark">{t('app.name')}</span>
      )}
      <span class="spring" />
      {onToggleSearch && (
        <Button
          icon="search"
          label={t('app.search')}
          keys={shortcuts ? '/' : undefined}
          expanded={searching}
          onClick={onToggleSearch}
        />
      )}
      {onHighlight && (
        <Button
          icon="highlight"
          label={t('app.highlight')}
          keys={shortcuts ? 'h' : undefined}
          pressed={highlight}
          onClick={() => onHighlight(!highlight)}
        />
      )}
      {onOpenSettings && <Button icon="settings" label={t('app.settings')} onClick={onOpenSettings} />}
      <Button icon="close" label={t('app.close')} onClick={onClose} />
    </header>
  );
}

interface ButtonProps {
  icon: IconName;
  label: string;
  /** Absent: the button is disabled. */
  onClick?(): void;
  pressed?: boolean;
  expanded?: boolean;
  /** The key that does the same. */
  keys?: string;
}

function Button({ icon, label, onClick, pressed, expanded, keys }: ButtonProps) {
  return (
    <button
      type="button"
      class="tool"
      title={keys ? `${label} (${keys.toUpperCase()})` : label}
      aria-label={label}
      aria-keyshortcuts={keys}
      aria-pressed={pressed}
      aria-expanded={expanded}
      disabled={!onClick}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
