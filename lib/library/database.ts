/** The extension's own database. It belongs to its pages and its background: the page that is read has no way to it. */

const NAME = 'sidelight';
const VERSION = 1;
export type Store = 'reports' | 'packs';

/**
 * Runs one request on one store.
 * @throws where the browser keeps no database, or the disk is full.
 */
export async function request<T>(
  store: Store,
  mode: IDBTransactionMode,
  make: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(store, mode);
      const made = make(transaction.objectStore(store));
      // A write counts when it is on the disk, not when it is taken.
      transaction.oncomplete = () => resolve(made.result);
      transaction.onabort = () => reject(transaction.error ?? new Error('The database gave up'));
    });
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, VERSION);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('reports', { keyPath: 'id' });
      opening.result.createObjectStore('packs', { keyPath: 'id' });
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('The database cannot be opened'));
  });
}
