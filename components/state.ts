/** What the sidebar is given and what it may ask for: the whole of its contact with the outside. */
import type { ClaimCard, Context, EntityCard, EventCard, Mention, Span, TopicCard } from '../lib/types';

/** What the sidebar shows. Every state can be drawn alone. */
export type SidebarState =
  | { kind: 'loading' }
  | { kind: 'error'; message: string }
  | { kind: 'not-article' }
  | { kind: 'unsupported'; language: string }
  | { kind: 'stale' }
  | { kind: 'extension-updated' }
  | ReportState;

export interface ReportState {
  /** While it is being read, the report's head is known, of a long article also who is in it; all else is empty. */
  kind: 'reading' | 'ready';
  context: Context;
  /** The day of reading, ISO full date. */
  today: string;
  settings: ViewSettings;
}

export const SECTIONS = ['notices', 'actors', 'timeline', 'places', 'claims', 'anatomy'] as const;
export type SectionId = (typeof SECTIONS)[number];

/** The reader's choices that change how the report is shown. */
export interface ViewSettings {
  folded: SectionId[];
  highlight: boolean;
  /** Whether single keys (“h”, “/”) do something. */
  shortcuts: boolean;
  /** Width in CSS pixels, and the edge of the window at which the sidebar stands; absent where it is a page alone. */
  width?: number;
  side?: 'left' | 'right';
}

export type Card = EntityCard | EventCard | ClaimCard | TopicCard;

export interface SearchResult {
  id: string;
  name: string;
  /** The name that the words typed begin, where it is another than `name`. */
  matched?: string;
  description?: string;
}

export type ExportFormat = 'markdown' | 'json' | 'json-ld';

/** Outlines of land and borders, projected; made at build time by `lib/cli/map.ts`. */
export interface MapData {
  /** Width and height of the projected world. */
  width: number;
  height: number;
  /** SVG path data. */
  land: string;
  borders: string;
  /** Borders over which states differ. */
  disputed: string;
}

/** What the sidebar asks of its surroundings. What is absent is not offered. */
export interface SidebarActions {
  onClose(): void;
  onOpenSettings?(): void;
  /** Scrolls the page to a stretch of the article's text. */
  onGoTo?(span: Span): void;
  onHighlight?(on: boolean): void;
  /** @param done false while the edge is being drawn. */
  onResize?(width: number, done: boolean): void;
  /** Remembers whether a section is folded. */
  onFold?(section: SectionId, folded: boolean): void;
  /** The reader says which of the candidates an ambiguous name means. */
  onChoose?(span: Span, entity: string): void;
  /** The reader says that a mention is linked wrongly; it is then shown as not known. */
  onReportWrong?(mention: Mention): void;
  onSearch?(query: string): Promise<SearchResult[]>;
  /** A card that the report does not hold. */
  onLoadCard?(id: string): Promise<Card | undefined>;
  /** A card was opened, or (undefined) the report is shown again: for deep links. */
  onOpenCard?(id: string | undefined): void;
  onLoadMap?(): Promise<MapData>;
  onExport?(format: ExportFormat): void;
  onPrint?(): void;
  /** Tries again after an error. */
  onRetry?(): void;
  /** Reads the page again: it has changed, or the reader asks for it all the same. */
  onReadAgain?(): void;
}
