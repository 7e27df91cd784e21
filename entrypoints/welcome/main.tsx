import { render } from 'preact';
import { createI18n, I18nProvider } from '../../components/i18n';
import { WelcomePage } from '../../components/pages/WelcomePage';

render(
  <I18nProvider value={createI18n()}>
    <WelcomePage />
  </I18nProvider>,
  document.body,
);
