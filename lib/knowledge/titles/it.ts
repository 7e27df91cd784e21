/** Italian titles of the press, by role. */
import type { TitleTable } from '../titles';

export const it: TitleTable = {
  leader: ['leader', 'capo di stato', 'capo dello stato'],
  president: ['presidente', 'presidente della repubblica'],
  'vice-president': ['vicepresidente', 'vice presidente'],
  'prime-minister': [
    'primo ministro',
    'prima ministra',
    'premier',
    'presidente del consiglio',
    'capo del governo',
  ],
  chancellor: ['cancelliere', 'cancelliera'],
  monarch: ['re', 'regina', 'imperatore'],
  'foreign-minister': [
    'ministro degli esteri',
    'ministra degli esteri',
    'segretario di stato',
    'capo della diplomazia',
  ],
  'deputy-foreign-minister': ['viceministro degli esteri'],
  'defence-minister': [
    'ministro della difesa',
    'ministra della difesa',
    'segretario alla difesa',
    'capo del pentagono',
  ],
  'finance-minister': [
    'ministro delle finanze',
    "ministro dell'economia e delle finanze",
    'segretario al tesoro',
  ],
  'interior-minister': ["ministro dell'interno", "ministra dell'interno"],
  'justice-minister': ['ministro della giustizia', 'ministra della giustizia'],
  'economy-minister': ["ministro dell'economia", "ministra dell'economia"],
  'national-security-adviser': ['consigliere per la sicurezza nazionale'],
  spokesperson: ['portavoce'],
  aide: ['consigliere', 'consigliera'],
  'special-envoy': ['inviato speciale', 'inviata speciale', 'inviato'],
  'opposition-leader': ["leader dell'opposizione"],
  'secretary-general': ['segretario generale'],
  mayor: ['sindaco', 'sindaca'],
  ambassador: ['ambasciatore', 'ambasciatrice'],
  pope: ['papa'],
  head: ['capo', 'direttore', 'direttrice'],
  minister: ['ministro', 'ministra'],
};
