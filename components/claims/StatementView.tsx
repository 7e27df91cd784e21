/** A passage of the article with who says it and through whom it came. */
import type { Span, Statement } from '../../lib/types';
import { type I18n, useI18n } from '../i18n';
import { quotationOf } from '../model/claims';
import { useNameOf, useReport } from '../report';
import { Passage } from '../ui/Passage';

interface Props {
  span: Span;
  statement?: Statement;
  /** Characters after which the words are cut. */
  longest?: number;
}

export function StatementView({ span, statement, longest = 200 }: Props) {
  const { context } = useReport();
  const i18n = useI18n();
  const nameOf = useNameOf();
  const quote = statement && quotationOf(statement);
  const { title, text } = context.article;
  const by = statement && attribution(statement, i18n, nameOf, statement.inTitle ? title : text);
  return (
    <figure class={`statement${quote ? ' quoted' : ''}`}>
      <blockquote>
        <Passage span={span} words={quote} inTitle={statement?.inTitle} plain={!quote} longest={longest} />
      </blockquote>
      {by && <figcaption>{by}</figcaption>}
    </figure>
  );
}

/** “Ivo Kastel, via Norvia Wire”, as far as the article says. */
function attribution(
  { speaker, speakerAt, anonymous, described, via, inTitle }: Statement,
  { t, list }: I18n,
  nameOf: (id: string) => string,
  source: string,
): string {
  const named = speaker ? nameOf(speaker) : speakerAt && source.slice(speakerAt.start, speakerAt.end);
  const through = via.filter((id) => id !== speaker).map(nameOf);
  const nobody = t(anonymous ? 'claims.anonymous' : 'claims.noSpeaker');
  return [
    // What came through an agency has at least that origin.
    named ?? described ?? (through.length > 0 && !anonymous ? undefined : nobody),
    through.length > 0 && t('claims.via', { names: list(through) }),
    inTitle && t('claims.headline'),
  ]
    .filter(Boolean)
    .join(', ');
}
