/** Search in the knowledge base. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useI18n } from './i18n';
import type { SearchResult } from './state';

interface Props {
  onSearch(query: string): Promise<SearchResult[]>;
  onOpen(id: string): void;
}

const PAUSE = 120;

export function Search({ onSearch, onOpen }: Props) {
  const { t } = useI18n();
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { results, failed } = useResults(query.trim(), onSearch);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <search class="search">
      <input
        ref={field}
        type="search"
        value={query}
        aria-label={t('search.label')}
        placeholder={t('search.hint')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p class="search-status" role="status">
        {failed
          ? t('search.failed')
          : results &&
            (results.length > 0
              ? t('search.results', { count: results.length })
              : t('search.none', { query }))}
      </p>
      {results && results.length > 0 && (
        <ul class="plain results">
          {results.map((result) => (
            <li key={result.id}>
              <button type="button" onClick={() => onOpen(result.id)}>
                <span class="name">{result.name}</span>
                {result.matched && result.matched !== result.name && (
                  <span class="faint"> {result.matched}</span>
                )}
                {result.description && (
                  <span class="soft result-description" lang="en">
                    {result.description}
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

/** The results for the words typed last; answers to earlier ones are dropped. */
function useResults(query: string, onSearch: Props['onSearch']) {
  const [found, setFound] = useState<{ results?: SearchResult[]; failed?: boolean }>({});
  useEffect(() => {
    if (!query) {
      setFound({});
      return;
    }
    let current = true;
    const timer = setTimeout(() => {
      onSearch(query).then(
        (results) => current && setFound({ results }),
        () => current && setFound({ failed: true }),
      );
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query]);
  return found;
}
