/** Why a name was linked to this entity, what was ruled out, and a way to say that it is wrong. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Mention } from '../../lib/types';
import { useI18n } from '../i18n';
import type { Actor } from '../model/actors';
import { useNameOf, useReport } from '../report';

export function WhyMatch({ actor: { mentions } }: { actor: Actor }) {
  const { t } = useI18n();
  const reasons = [
    ...new Map(mentions.filter(({ why }) => why).map((mention) => [mention.why, mention])).values(),
  ];
  const [first] = mentions;
  if (!first) return null;
  return (
    <details class="why">
      <summary>{t('card.why')}</summary>
      {reasons.map((mention) => (
        <Reason key={mention.why} mention={mention} />
      ))}
      <ReportWrong mention={first} />
    </details>
  );
}

function Reason({ mention: { surface, why, confidence, rejected = [] } }: { mention: Mention }) {
  const { t, percent } = useI18n();
  const nameOf = useNameOf();
  return (
    <>
      <p>
        <q>{surface}</q>: <span lang="en">{why}</span>{' '}
        <span class="faint">{t('card.confidence', { percent: percent(confidence) })}</span>
      </p>
      {rejected.map((other) => (
        <p class="faint" key={other.entity}>
          {t('card.rejected', { name: nameOf(other.entity), why: other.why })}
        </p>
      ))}
    </>
  );
}

function ReportWrong({ mention }: { mention: Mention }) {
  const { actions } = useReport();
  const { t } = useI18n();
  const [noted, setNoted] = useState(false);
  const answer = useRef<HTMLParagraphElement>(null);
  // It takes the place of the button that was pressed.
  useLayoutEffect(() => answer.current?.focus(), [noted]);
  if (!actions.onReportWrong) return null;
  if (noted) {
    return (
      <p ref={answer} tabIndex={-1}>
        {t('card.wrongNoted')}
      </p>
    );
  }
  const report = () => {
    actions.onReportWrong?.(mention);
    setNoted(true);
  };
  return (
    <button type="button" class="link" onClick={report}>
      {t('card.wrong')}
    </button>
  );
}
