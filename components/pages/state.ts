/** What the settings page and the library show, and what they may ask for. */
import type { Context } from '../../lib/types';

export interface PageSettings {
  side: 'left' | 'right';
  /** CSS pixels. */
  width: number;
  highlight: boolean;
  history: boolean;
  /** Whether keys without Ctrl or Alt do something in the sidebar. */
  shortcuts: boolean;
}

export interface PackRow {
  id: string;
  version: string;
  asOf: string;
  records: number;
  /** An earlier version of Sidelight has kept it in a form that this one does not read. */
  outdated: boolean;
}

/** What became of a pack that the reader brought. */
export type ImportResult =
  | {
      name: string;
      records: number /** Records that do not count, for an earlier pack has them. */;
      clashes: number;
    }
  | { problems: string[] };

/** “these words are not, or are, this entity”, with the entity's name. */
export type CorrectionRow = { surface: string; name: string } & ({ not: string } | { is: string });

export interface SettingsActions {
  onChange(part: Partial<PageSettings>): void;
  onImport(file: File): Promise<ImportResult>;
  onRemovePack(id: string): void;
  onUndo(correction: CorrectionRow): void;
  onExportCorrections(): void;
  onOpenLibrary(): void;
}

export interface KeptRow {
  id: string;
  /** ISO date and time. */
  read: string;
  context: Context;
}

export interface ShelfState {
  kept: readonly KeptRow[];
  /** What was deleted since the page was opened, each time's together, the last at the end. */
  deleted: readonly (readonly KeptRow[])[];
  /** How many reports have just been brought back. */
  restored: number;
  /** What could not be done, and why. */
  failure?: string;
}

export interface LibraryActions {
  onOpen(id: string): void;
  onDelete(id: string): void;
  onClear(): void;
  /** Brings back what was deleted last. */
  onUndo(): void;
  onExport(): void;
  onOpenSettings(): void;
}
