/**
 * The gallery of the development build. Without a query it lists the states;
 * `?state=rich&theme=dark&lang=ar&card=person/mara-lindqvist` shows one alone,
 * `?report=FILE` a report as `npm run analyse -- --format json` prints it,
 * `?page=library` and `?page=settings` the extension's own pages.
 */
import { render } from 'preact';
import './gallery.css';
import { I18nProvider } from '../../components/i18n';
import { loadI18n } from '../../components/messages/load';
import type { SidebarState } from '../../components/state';
import { Gallery } from './Gallery';
import { isPageName, Page } from './Pages';
import { Single } from './Single';
import { isStateName, ready, states } from './states';

const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme) document.documentElement.dataset.theme = theme;

async function stateAsked(): Promise<SidebarState | undefined> {
  const report = query.get('report');
  if (report) return ready(await (await fetch(report)).json());
  const name = query.get('state') ?? '';
  return isStateName(name) ? states[name] : undefined;
}

const state = await stateAsked();
// Without the keys, as a reader may choose.
if (state && 'settings' in state && query.get('shortcuts') === 'off')
  state.settings = { ...state.settings, shortcuts: false };
const i18n = await loadI18n([query.get('lang') ?? 'en']);
const page = query.get('page') ?? '';
document.documentElement.lang = i18n.locale;
const root = document.getElementById('gallery');
if (root) {
  render(
    <I18nProvider value={i18n}>
      {isPageName(page) ? (
        <Page name={page} />
      ) : state ? (
        <Single shown={state} i18n={i18n} card={query.get('card') ?? undefined} />
      ) : (
        <Gallery />
      )}
    </I18nProvider>,
    root,
  );
}
