/** Every state of the sidebar, by name. */
import type { ReportState, SidebarState } from '../../components/state';
import type { Context } from '../../lib/types';
import { littleKnown, nothingKnown, reviewed, rich, undated, veryLong } from '../../test/fixtures/context';

const TODAY = '2026-11-22';

export const ready = (context: Context): ReportState => ({
  kind: 'ready',
  context,
  today: TODAY,
  settings: { folded: [], highlight: true, shortcuts: true, width: 380, side: 'right' },
});

/** What is known of a long article before all is read: who is in it. */
const begun = (context: Context): ReportState => ({
  ...ready({ ...context, events: [], statements: [], claims: [], notices: [], eventCards: {} }),
  kind: 'reading',
});

/** What is known before the stages have begun. */
const reading = (context: Context) => begun({ ...context, mentions: [], titleMentions: [] });

export const states = {
  loading: { kind: 'loading' },
  reading: reading(rich),
  begun: begun(rich),
  'not-article': { kind: 'not-article' },
  unsupported: { kind: 'unsupported', language: 'fi' },
  error: { kind: 'error', message: 'The knowledge base could not be opened.' },
  stale: { kind: 'stale' },
  'extension-updated': { kind: 'extension-updated' },
  'nothing-known': ready(nothingKnown),
  'little-known': ready(littleKnown),
  reviewed: ready(reviewed),
  undated: ready(undated),
  rich: ready(rich),
  'very-long': ready(veryLong),
  quiet: ready({ ...rich, notices: [] }),
} satisfies Record<string, SidebarState>;

export type StateName = keyof typeof states;
export const isStateName = (name: string): name is StateName => Object.hasOwn(states, name);
