/** The first page after the installation: what it is for, how it is used, what it does not do. */
import { useI18n } from '../i18n';
import './pages.css';

export function WelcomePage() {
  const { t, locale, dir } = useI18n();
  return (
    <main class="sidelight page" lang={locale} dir={dir}>
      <h1>{t('welcome.title')}</h1>
      <p>{t('welcome.what')}</p>
      <p>
        <strong>{t('welcome.how')}</strong> {t('welcome.pin')}
      </p>
      <p>{t('welcome.private')}</p>
    </main>
  );
}
