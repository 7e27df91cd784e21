import { render } from 'preact';
import { loadI18n } from '../../components/messages/load';
import { linkToPage } from '../../lib/extension/page-link';
import { App } from './App';
import { readAddress } from './address';

const i18n = await loadI18n(navigator.languages);
document.documentElement.lang = i18n.locale;
const { panel, card } = readAddress();
render(<App page={linkToPage(panel)} card={card} i18n={i18n} />, document.body);
