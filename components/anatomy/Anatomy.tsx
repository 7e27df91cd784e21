/** Where the article has it from: a miniature of the article with its statements coloured by origin, and the key. */
import { useRef } from 'preact/hooks';
import { useVisible } from '../followed';
import { useI18n } from '../i18n';
import { type Origin, originsOf } from '../model/anatomy';
import { useNameOf, useReport } from '../report';
import { Section } from '../ui/Section';
import { type Miniature, miniatureOf, type Segment, segmentsOf } from './miniature';

const COLUMN = 108;
const GUTTER = 14;
const LINE = 3.4;
const STROKE = 2.2;

export function Anatomy() {
  const { context, settings, actions } = useReport();
  const { t } = useI18n();
  const origins = originsOf(context);
  if (origins.length === 0) return null;
  const page = miniatureOf(context.article.text);
  return (
    <Section
      id="anatomy"
      title={t('anatomy.title')}
      folded={settings.folded.includes('anatomy')}
      onFold={actions.onFold}
    >
      <Picture page={page} origins={origins} />
      <Key origins={origins} />
    </Section>
  );
}

function Picture({ page, origins }: { page: Miniature; origins: readonly Origin[] }) {
  const { t } = useI18n();
  const width = page.columns * COLUMN + (page.columns - 1) * GUTTER;
  return (
    <svg
      class="miniature"
      viewBox={`0 0 ${width} ${page.lines * LINE}`}
      role="img"
      aria-label={t('anatomy.picture')}
    >
      <InView page={page} />
      <path class="miniature-text" d={pathOf(page.text)} stroke-width={STROKE} />
      {origins.map((origin, index) =>
        origin.spans.map((span) => (
          <path
            key={span.start}
            class={`origin ${colourOf(origin, index)}`}
            d={pathOf(segmentsOf(page, span))}
            stroke-width={STROKE}
          />
        )),
      )}
    </svg>
  );
}

/** The stretch that the page shows. */
function InView({ page }: { page: Miniature }) {
  const visible = useVisible();
  if (!visible) return null;
  return <path class="miniature-visible" d={pathOf(segmentsOf(page, visible))} stroke-width={LINE + 1} />;
}

const pathOf = (segments: readonly Segment[]) =>
  segments
    .map(({ column, line, from, to }) => {
      const left = column * (COLUMN + GUTTER);
      return `M${left + from * COLUMN} ${(line + 0.5) * LINE}H${left + to * COLUMN}`;
    })
    .join('');

function Key({ origins }: { origins: readonly Origin[] }) {
  return (
    <ul class="plain key">
      {origins.map((origin, index) => (
        <li key={origin.key}>
          <KeyEntry origin={origin} colour={colourOf(origin, index)} />
        </li>
      ))}
    </ul>
  );
}

/** Pressed again and again, it goes from one passage of this origin to the next. */
function KeyEntry({ origin, colour }: { origin: Origin; colour: string }) {
  const { actions } = useReport();
  const { t, percent } = useI18n();
  const nameOf = useNameOf();
  const next = useRef(0);
  const goToNext = () => {
    const span = origin.spans[next.current++ % origin.spans.length];
    if (span) actions.onGoTo?.(span);
  };
  return (
    <button type="button" onClick={goToNext}>
      <span class={`swatch ${colour}`} />
      {origin.kind === 'via'
        ? t('anatomy.via', { name: nameOf(origin.outlet ?? '') })
        : t(`anatomy.${origin.kind}`)}
      <span class="faint"> {percent(origin.share)}</span>
    </button>
  );
}

const COLOURS = 3;

/** Agencies in shades of one colour; the other kinds have one each. */
const colourOf = ({ kind }: Origin, index: number) => (kind === 'via' ? `via-${index % COLOURS}` : kind);
