/** Words of the article, between quotation marks; pressing them shows them on the page. */
import { withoutDateline } from '../../lib/text/dateline';
import type { Span } from '../../lib/types';
import { directionOf, useI18n } from '../i18n';
import { useReport } from '../report';

interface Props {
  /** Where to go on the page. */
  span: Span;
  /** The words to show, where they are not the span's. */
  words?: Span;
  /** The offsets are into the headline: it cannot be gone to. */
  inTitle?: boolean;
  /** Shown without quotation marks of its own. */
  plain?: boolean;
  /** Characters after which it is cut. */
  longest?: number;
}

export function Passage({ span, words = span, inTitle, plain, longest = 280 }: Props) {
  const { context, actions } = useReport();
  const { t } = useI18n();
  const { article } = context;
  const slice = withoutDateline(
    (inTitle ? article.title : article.text).slice(words.start, words.end).trim(),
  );
  // The comma before “he said” belongs to the sentence around the quotation.
  const text = shorten(plain ? slice : slice.replace(/,$/, ''), longest);
  if (!text) return null;
  const Tag = plain || QUOTED.test(text) ? 'span' : 'q';
  const shown = (
    <Tag lang={article.language} dir={directionOf(article.language)}>
      {text}
    </Tag>
  );
  if (!actions.onGoTo || inTitle) return <span class="words">{shown}</span>;
  return (
    <button type="button" class="words" title={t('notices.goTo')} onClick={() => actions.onGoTo?.(span)}>
      {shown}
    </button>
  );
}

const QUOTED = /^["“„«‹‘'].*["”“»›’']$/su;

/** Cut at a word, with an ellipsis. */
function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(' ', longest);
  return `${text.slice(0, space > 0 ? space : longest)}…`;
}
