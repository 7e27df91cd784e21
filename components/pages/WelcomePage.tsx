/** The first page after the installation: what it is for, how it is used, what it does not do. */
import { useI18n } from '../i18n';
import './pages.css';

export function WelcomePage() {
  const { t, locale, dir } = useI18n();
  return (
    <main class="sidelight page" lang={locale} dir={dir}>
      <img class="emblem" src="/icons/128.png" alt="" width="64" height="64" />
      <h1>{t('welcome.title')}</h1>
      <p class="lead">{t('welcome.what')}</p>
      <div class="panel">
        <p>
          <strong>{t('welcome.how')}</strong>
        </p>
        <p class="soft">{t('welcome.pin')}</p>
      </div>
      <p class="soft">{t('welcome.private')}</p>
    </main>
  );
}
