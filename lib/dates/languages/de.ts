import type { DateWording } from './wording';

export const de: DateWording = {
  months: [
    'januar|jänner',
    'februar',
    'märz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'dezember',
  ],
  weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend', 'sonntag'],
  of: '',
  ordinal: '\\.',
  in: 'im|seit|ab|bis|anfang|mitte|ende',
  today: 'heute',
  yesterday: 'gestern',
  // “Der Morgen” is the morning.
  tomorrow:
    '(?<!(?:tag|\\b(?:am|zum|beim|der|de[mns]|jede[mn]|diese[mnr]|heute|gestern|guten|frühe[nrm])) )morgen',
  last: 'letzte[nrms]?|vergangene[nrms]?|vorige[nrms]?',
  next: 'nächste[nrms]?|kommende[nrms]?',
  this: 'diese[nrms]?',
  week: 'woche',
  month: 'monats?',
  year: 'jahr(?:e?s)?',
  yearEnd: '',
  weekend: '(?:am|(?:an )?(?:diesem|dem)) wochenende',
  endOfYear: '(?:jahresende|ende des jahres|ende dieses jahres)',
  future:
    'wird|werden|werde|soll|sollen|solle|will|wollen|wolle|möchte|möchten|muss|müssen|dürfte|dürften|könnte|könnten|plant|planen|geplante?[nrs]?|findet|finden|beginnt|beginnen|startet|reist|trifft|tagt|empfängt|berät|entscheidet|bevorstehende[nrs]?|anstehende[nrs]?',
  until: 'bis(?: zum)?|ab',
};
