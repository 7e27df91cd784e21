import { render } from 'preact';
import { linkToPage } from '../../lib/extension/page-link';
import { App } from './App';

render(<App page={linkToPage(location.hash.slice(1))} />, document.body);
