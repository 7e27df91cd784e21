/** Turkish titles of the press, by role, with the endings that stand before names. */
import type { TitleTable } from '../titles';

export const tr: TitleTable = {
  leader: ['lideri', 'lider'],
  president: ['cumhurbaşkanı', 'devlet başkanı', 'başkanı', 'başkan'],
  'vice-president': ['cumhurbaşkanı yardımcısı', 'başkan yardımcısı'],
  'prime-minister': ['başbakanı', 'başbakan'],
  chancellor: ['şansölyesi', 'şansölye'],
  monarch: ['kralı', 'kral', 'kraliçesi'],
  'foreign-minister': ['dışişleri bakanı'],
  'deputy-foreign-minister': ['dışişleri bakan yardımcısı'],
  'defence-minister': ['savunma bakanı', 'milli savunma bakanı'],
  'finance-minister': ['maliye bakanı', 'hazine ve maliye bakanı', 'hazine bakanı'],
  'interior-minister': ['içişleri bakanı'],
  'justice-minister': ['adalet bakanı'],
  'national-security-adviser': ['ulusal güvenlik danışmanı'],
  spokesperson: ['sözcüsü', 'sözcü'],
  aide: ['danışmanı', 'yardımcısı'],
  'special-envoy': ['özel temsilcisi'],
  'secretary-general': ['genel sekreteri'],
  mayor: ['belediye başkanı'],
  ambassador: ['büyükelçisi'],
  pope: ['papa'],
  minister: ['bakanı', 'bakan'],
};
