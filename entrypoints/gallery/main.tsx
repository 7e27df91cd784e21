/**
 * The gallery of the development build. Without a query it lists the states;
 * `?state=rich&theme=dark&lang=ar&card=person/mara-lindqvist` shows one alone.
 */
import { render } from 'preact';
import './gallery.css';
import { Gallery } from './Gallery';
import { Single } from './Single';
import { isStateName } from './states';

const query = new URLSearchParams(location.search);
const name = query.get('state') ?? '';
const theme = query.get('theme');
if (theme) document.documentElement.dataset.theme = theme;

const root = document.getElementById('gallery');
if (root) {
  render(
    isStateName(name) ? (
      <Single name={name} locale={query.get('lang') ?? undefined} card={query.get('card') ?? undefined} />
    ) : (
      <Gallery />
    ),
    root,
  );
}
