import { render } from 'preact';
import { I18nProvider } from '../../components/i18n';
import { loadI18n } from '../../components/messages/load';
import { WelcomePage } from '../../components/pages/WelcomePage';

const i18n = await loadI18n(navigator.languages);
document.documentElement.lang = i18n.locale;
render(
  <I18nProvider value={i18n}>
    <WelcomePage />
  </I18nProvider>,
  document.body,
);
