/** A passage of the article with who says it and through whom it came. */
import type { Span, Statement } from '../../lib/types';
import { directionOf, type I18n, useI18n } from '../i18n';
import { useNameOf, useReport } from '../report';

interface Props {
  span: Span;
  statement?: Statement;
}

const LONGEST = 280;

export function StatementView({ span, statement }: Props) {
  const { context, actions } = useReport();
  const i18n = useI18n();
  const nameOf = useNameOf();
  const { article } = context;
  const quote = statement?.quote;
  const { start, end } = quote ?? span;
  const words = shorten((statement?.inTitle ? article.title : article.text).slice(start, end).trim());
  const by = statement && attribution(statement, i18n, nameOf, article.text);
  const text = (
    <span lang={article.language} dir={directionOf(article.language)}>
      {quote ? <q>{words}</q> : words}
    </span>
  );
  return (
    <figure class={`statement${quote ? ' quoted' : ''}`}>
      <blockquote>
        {actions.onGoTo && !statement?.inTitle ? (
          <button
            type="button"
            class="words"
            title={i18n.t('notices.goTo')}
            onClick={() => actions.onGoTo?.(span)}
          >
            {text}
          </button>
        ) : (
          text
        )}
      </blockquote>
      {by && <figcaption>{by}</figcaption>}
    </figure>
  );
}

/** “Ivo Kastel, via TASS”, as far as the article says. */
function attribution(
  statement: Statement,
  { t, list }: I18n,
  nameOf: (id: string) => string,
  text: string,
): string {
  const { speaker, speakerAt, anonymous, described, via, inTitle } = statement;
  const named = speaker ? nameOf(speaker) : speakerAt && text.slice(speakerAt.start, speakerAt.end);
  const who = named ?? described ?? t(anonymous ? 'claims.anonymous' : 'claims.noSpeaker');
  const through = via.filter((id) => id !== speaker).map(nameOf);
  return [
    who,
    through.length > 0 ? t('claims.via', { names: list(through) }) : undefined,
    inTitle ? t('claims.headline') : undefined,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Cut at a word, with an ellipsis. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST))}…`;
}
