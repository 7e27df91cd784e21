/** Names that could be several, as a choice; names that are not known, as a list. */
import { useRef } from 'preact/hooks';
import type { Ambiguous, Unknown } from '../../lib/types';
import { useI18n } from '../i18n';
import { useNameOf, useReport } from '../report';
import { useKeptFocus } from '../ui/useKeptFocus';

interface Props {
  ambiguous: readonly Ambiguous[];
  unknown: readonly Unknown[];
}

export function Unresolved({ ambiguous, unknown }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  // A choice that was made is gone with the report that comes of it: its answer is among those above.
  const kept = useKeptFocus(() => frame.current?.closest('.section')?.querySelector('h2 button'));
  return (
    <div ref={frame} {...kept}>
      {firstOfEach(ambiguous).map((name) => (
        <Choice key={name.surface} name={name} />
      ))}
      {unknown.length > 0 && <UnknownNames names={firstOfEach(unknown)} />}
    </div>
  );
}

function Choice({ name }: { name: Ambiguous }) {
  const { actions, open } = useReport();
  const { t } = useI18n();
  const nameOf = useNameOf();
  return (
    <div class="choice">
      <p>{t('actors.ambiguous', { surface: name.surface })}</p>
      <ul class="chips plain">
        {name.candidates.map((id) => (
          <li key={id}>
            <button
              type="button"
              class="chip"
              onClick={() => (actions.onChoose ? actions.onChoose(name, id) : open(id))}
            >
              {nameOf(id)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function UnknownNames({ names }: { names: readonly Unknown[] }) {
  const { actions } = useReport();
  const { t } = useI18n();
  return (
    <details class="unknown">
      <summary>{t('actors.unknown', { count: names.length })}</summary>
      <ul class="chips plain">
        {names.map((name) => (
          <li key={name.surface}>
            <button type="button" class="chip quiet" onClick={() => actions.onGoTo?.(name)}>
              {name.surface}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function firstOfEach<T extends { surface: string }>(names: readonly T[]): T[] {
  const seen = new Set<string>();
  return names.filter(({ surface }) => !seen.has(surface) && seen.add(surface));
}
