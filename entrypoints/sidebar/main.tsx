import { render } from 'preact';
import { linkToPage } from '../../lib/extension/page-link';
import { App } from './App';
import { readAddress } from './address';

const { panel, card } = readAddress();
render(<App page={linkToPage(panel)} card={card} />, document.body);
