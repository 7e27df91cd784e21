import { render } from 'preact';
import { createI18n, I18nProvider } from '../../components/i18n';
import { Options } from './Options';

render(
  <I18nProvider value={createI18n()}>
    <Options />
  </I18nProvider>,
  document.body,
);
