import { render } from 'preact';
import { createI18n, I18nProvider } from '../../components/i18n';
import { Library } from './Library';

render(
  <I18nProvider value={createI18n()}>
    <Library />
  </I18nProvider>,
  document.body,
);
