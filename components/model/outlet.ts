/** Who owns and steers an outlet, in a line each: what, and since when and according to whom. */
import type { EntityCard } from '../../lib/types';
import type { I18n } from '../i18n';

export interface OutletFact {
  text: string;
  /** The text is the record's own, in English. */
  isEnglish: boolean;
  provenance: string;
}

/** Owners first, then funding and control. */
export function outletFacts({ outlet }: Pick<EntityCard, 'outlet'>, { t, date }: I18n): OutletFact[] {
  const { owners = [], control = [] } = outlet ?? {};
  return [
    ...owners.map(({ name, from, according }) => ({
      text: t('head.owner', { name }),
      isEnglish: false,
      provenance: [from && t('actors.since', { date: date(from) }), t('head.according', { name: according })]
        .filter(Boolean)
        .join(', '),
    })),
    ...control.map(({ label, according }) => ({
      text: label,
      isEnglish: true,
      provenance: t('head.according', { name: according }),
    })),
  ];
}
