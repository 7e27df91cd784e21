/** What the library holds while it is looked at: what is deleted goes at once, and comes back when the reader wants it. */
import { useEffect, useState } from 'preact/hooks';
import type { KeptRow, LibraryActions, ShelfState } from './state';

/** Where reports are kept. Each of its acts is done as a whole, or fails as a whole. */
export interface Shelf {
  /** The last read first. */
  all(): Promise<KeptRow[]>;
  /** @returns what was deleted: nothing where it is gone already. */
  remove(id: string): Promise<KeptRow[]>;
  removeAll(): Promise<KeptRow[]>;
  putBack(rows: readonly KeptRow[]): Promise<void>;
}

type Change = (before: ShelfState) => Partial<ShelfState>;
const NOTHING: ShelfState = { kept: [], deleted: [], restored: 0 };

/** @returns no state until what is kept is known. */
export function useShelf(shelf: Shelf) {
  const [state, setState] = useState<ShelfState>();
  const show = async (change: Change) => {
    const kept = await shelf.all();
    setState((before = NOTHING) => ({ ...before, failure: undefined, ...change(before), kept }));
  };
  useEffect(() => {
    show(() => ({}));
  }, []);

  // Where it fails, what could be undone before still can.
  const showWhatCameOf = (act: Promise<Change>) =>
    act.then(show, (error: unknown) => show(() => ({ failure: String(error) })));
  const showWithout = async (rows: Promise<KeptRow[]>): Promise<Change> => {
    const gone = await rows;
    // A second press of the same button deletes nothing: there is nothing of it to undo.
    return ({ deleted }) => (gone.length > 0 ? { deleted: [...deleted, gone], restored: 0 } : {});
  };
  const showAgain = async (rows: readonly KeptRow[]): Promise<Change> => {
    await shelf.putBack(rows);
    return ({ deleted }) => ({
      deleted: deleted.filter((each) => each !== rows),
      restored: rows.length,
    });
  };

  const actions: Pick<LibraryActions, 'onDelete' | 'onClear' | 'onUndo'> = {
    onDelete: (id) => showWhatCameOf(showWithout(shelf.remove(id))),
    onClear: () => showWhatCameOf(showWithout(shelf.removeAll())),
    onUndo() {
      const last = state?.deleted.at(-1);
      if (last) showWhatCameOf(showAgain(last));
    },
  };
  return { state, actions };
}
