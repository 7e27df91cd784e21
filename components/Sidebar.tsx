/**
 * The sidebar: a view of its state. It calls no browser interface; whatever it
 * wants done goes through `actions`.
 */
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { Announcer } from './Announcer';
import { CardPane } from './card/CardPane';
import { type CardHistory, emptyHistory, move, openCard, shownCard } from './card/history';
import { ENGLISH, type I18n, I18nProvider } from './i18n';
import { PointedCard } from './PointedCard';
import { ReportPane } from './ReportPane';
import { ReportProvider } from './report';
import { Search } from './Search';
import { StateView } from './StateView';
import type { ReportState, SidebarActions, SidebarState } from './state';
import { Toolbar } from './Toolbar';
import { Resizer } from './ui/Resizer';
import { useKeptFocus } from './ui/useKeptFocus';
import './sidebar.css';

interface Props {
  state: SidebarState;
  actions: SidebarActions;
  i18n?: I18n;
  /** Id of a card to begin with (a deep link). */
  card?: string;
}

type Move = { open: string } | { by: number };
const moved = (history: CardHistory, to: Move) =>
  'open' in to ? openCard(history, to.open) : move(history, to.by);

export function Sidebar({ state, actions, i18n = ENGLISH, card }: Props) {
  const report = state.kind === 'ready' || state.kind === 'reading' ? state : undefined;
  const ready = state.kind === 'ready' ? report : undefined;
  const [history, go] = useReducer(moved, card ? openCard(emptyHistory, card) : emptyHistory);
  const [searching, setSearching] = useState(false);
  /** What had the focus before a card was opened, and before the search was. */
  const opener = useRef<Element | null>(null);
  const searcher = useRef<Element | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const kept = useKeptFocus(() => {
    const heading = (pane: string) => root.current?.querySelector<HTMLElement>(`${pane} h1`);
    return heading('.card-pane') ?? heading('.panes');
  });
  // Whom the report names can be looked at before all else is known.
  const opens = ready ?? (report?.context.mentions.length ? report : undefined);
  const shown = opens && shownCard(history);

  // Before anything is painted: a key pressed at once must not go to nobody.
  useLayoutEffect(() => {
    actions.onOpenCard?.(shown);
    // Back at the report, reading goes on where the card was opened.
    if (!shown) giveFocusTo(opener.current);
  }, [shown]);

  const open = (id: string) => {
    if (!shown) opener.current = searching ? searcher.current : document.activeElement;
    setSearching(false);
    go({ open: id });
  };
  const toggleSearch = () => {
    if (searching) giveFocusTo(searcher.current);
    else searcher.current = focusedOr(root.current?.querySelector('.tool[aria-expanded]'));
    setSearching(!searching);
  };
  useKeys((event) => {
    // A key that writes a syllable is none of ours.
    if (event.isComposing) return;
    const isShortcut = ready?.settings.shortcuts && !isField(event.target) && !hasModifier(event);
    if (isShortcut && event.key === '/' && actions.onSearch) {
      event.preventDefault();
      if (!searching) toggleSearch();
    }
    if (isShortcut && event.key === 'h') actions.onHighlight?.(!ready.settings.highlight);
    // Escape leaves the innermost thing that is open.
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (searching) toggleSearch();
    else if (shown) go({ by: -history.cards.length - 1 });
    else actions.onClose();
  });

  return (
    <I18nProvider value={i18n}>
      <div class="sidelight" dir={i18n.dir} lang={i18n.locale} ref={root}>
        <Announcer state={state} />
        <Toolbar
          onBack={shown ? () => go({ by: -1 }) : undefined}
          onForward={ready && history.at < history.cards.length - 1 ? () => go({ by: 1 }) : undefined}
          onClose={actions.onClose}
          onOpenSettings={actions.onOpenSettings}
          onToggleSearch={ready && actions.onSearch && toggleSearch}
          onHighlight={ready && actions.onHighlight}
          searching={searching}
          highlight={ready?.settings.highlight ?? false}
          shortcuts={ready?.settings.shortcuts ?? false}
        />
        {searching && actions.onSearch && <Search onSearch={actions.onSearch} onOpen={open} />}
        <main class="panes" {...kept}>
          {ready?.settings.side && actions.onResize && (
            <Resizer side={ready.settings.side} onResize={actions.onResize} />
          )}
          {report ? (
            <ReportProvider value={{ ...report, actions, open }}>
              <ReportPane covered={shown !== undefined} />
              {shown && <CardPane key={shown} id={shown} />}
              <PointedCard />
            </ReportProvider>
          ) : (
            <StateView state={state as Exclude<SidebarState, ReportState>} actions={actions} />
          )}
        </main>
      </div>
    </I18nProvider>
  );
}

/** Keys that work wherever the focus is in the sidebar's document. */
function useKeys(onKeyDown: (event: KeyboardEvent) => void): void {
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

function giveFocusTo(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus();
}

/** What has the focus; where nothing has it, another. */
function focusedOr(other: Element | null | undefined): Element | null {
  const { activeElement, body } = document;
  return activeElement === body ? (other ?? null) : activeElement;
}

const hasModifier = ({ ctrlKey, metaKey, altKey }: KeyboardEvent) => ctrlKey || metaKey || altKey;

const isField = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
