/** Portuguese titles of the press, of Portugal and of Brazil, by role. */
import type { TitleTable } from '../titles';
import { phrases } from './forms';

const MINISTER = ['ministro', 'ministra'];
const SECRETARY = ['secretário', 'secretária'];
const HEAD = ['chefe', 'diretor', 'diretora'];
const minister = (...departments: readonly string[]) => phrases(MINISTER, ...departments);
/** Of the United States, whose ministers are secretaries. */
const secretary = (...departments: readonly string[]) => phrases(SECRETARY, ...departments);

export const pt: TitleTable = {
  leader: ['líder', 'chefe de estado', 'mandatário', 'mandatária'],
  president: ['presidente', 'presidenta'],
  'vice-president': ['vice-presidente'],
  'prime-minister': [
    'primeiro-ministro',
    'primeira-ministra',
    'premiê',
    'chefe do governo',
    'chefe de governo',
  ],
  'deputy-prime-minister': ['vice-primeiro-ministro', 'vice-primeira-ministra', 'vice-premiê'],
  chancellor: ['chanceler federal'],
  'vice-chancellor': ['vice-chanceler'],
  monarch: ['rei', 'rainha', 'imperador', 'emir', 'sultão'],
  'crown-prince': ['príncipe herdeiro', 'príncipe-herdeiro', 'princesa herdeira'],
  'supreme-leader': ['líder supremo', 'guia supremo'],
  'opposition-leader': ['líder da oposição', 'líder oposicionista', 'chefe da oposição'],
  'governor-general': ['governador-geral', 'governadora-geral'],
  'foreign-minister': [
    ...minister(
      'das relações exteriores',
      'de relações exteriores',
      'dos negócios estrangeiros',
      'do exterior',
    ),
    ...secretary('de estado'),
    'chefe da diplomacia',
    'chanceler',
  ],
  'deputy-foreign-minister': phrases(
    ['vice-ministro', 'vice-ministra'],
    'das relações exteriores',
    'dos negócios estrangeiros',
  ),
  'defence-minister': [...minister('da defesa', 'de defesa'), ...secretary('de defesa', 'da defesa')],
  'deputy-defence-minister': phrases(['vice-ministro', 'vice-ministra'], 'da defesa'),
  'finance-minister': [
    ...minister('das finanças', 'de finanças', 'da fazenda', 'de estado e das finanças'),
    ...secretary('do tesouro'),
  ],
  'interior-minister': minister('do interior', 'da administração interna'),
  'justice-minister': minister('da justiça', 'de justiça'),
  'economy-minister': minister('da economia', 'de economia'),
  'trade-minister': [
    ...minister('do comércio', 'do comércio exterior'),
    ...secretary('de comércio', 'do comércio'),
  ],
  'energy-minister': [
    ...minister('da energia', 'de energia', 'de minas e energia', 'do petróleo'),
    ...secretary('de energia'),
  ],
  'health-minister': [...minister('da saúde', 'de saúde'), ...secretary('de saúde', 'da saúde')],
  'education-minister': minister('da educação', 'de educação'),
  'environment-minister': minister('do meio ambiente', 'do ambiente'),
  'agriculture-minister': [...minister('da agricultura', 'de agricultura'), ...secretary('de agricultura')],
  'transport-minister': [...minister('dos transportes', 'de transportes'), ...secretary('de transportes')],
  'labour-minister': minister('do trabalho', 'de trabalho'),
  'culture-minister': minister('da cultura', 'de cultura'),
  'information-minister': minister('da informação', 'da comunicação'),
  'attorney-general': ['procurador-geral', 'procuradora-geral', 'procurador-geral da república'],
  'prosecutor-general': ['procurador-geral', 'procuradora-geral', 'procurador-geral da república'],
  'speaker-of-parliament': [
    ...phrases(['presidente'], 'do parlamento', 'da assembleia nacional', 'da assembleia da república'),
    ...phrases(['presidente'], 'da câmara', 'da câmara dos deputados', 'da câmara dos representantes'),
  ],
  'central-bank-governor': [
    ...phrases(['governador', 'governadora'], 'do banco central'),
    'presidente do banco central',
  ],
  'chief-of-defence': [
    ...phrases(['chefe'], 'do estado-maior', 'do estado-maior-general', 'das forças armadas', 'do exército'),
    'comandante-chefe',
  ],
  'intelligence-chief': phrases(
    HEAD,
    'da inteligência',
    'de inteligência',
    'dos serviços secretos',
    'da espionagem',
  ),
  'police-chief': phrases(HEAD, 'da polícia'),
  'national-security-adviser': phrases(
    ['conselheiro', 'conselheira', 'assessor', 'assessora'],
    'de segurança nacional',
  ),
  'security-council-secretary': ['secretário do conselho de segurança'],
  'chief-of-staff': ['chefe de gabinete', 'chefe da casa civil', 'ministro da casa civil'],
  spokesperson: ['porta-voz'],
  'foreign-ministry-spokesperson': [
    ...phrases(
      ['porta-voz'],
      'do ministério das relações exteriores',
      'do ministério dos negócios estrangeiros',
    ),
    'porta-voz da diplomacia',
  ],
  'defence-ministry-spokesperson': ['porta-voz do ministério da defesa'],
  aide: ['assessor', 'assessora', 'conselheiro', 'conselheira'],
  'special-envoy': ['enviado especial', 'enviada especial'],
  ambassador: ['embaixador', 'embaixadora'],
  'ambassador-to-un': phrases(['embaixador', 'embaixadora'], 'na onu', 'junto à onu', 'nas nações unidas'),
  'ambassador-to-us': phrases(['embaixador', 'embaixadora'], 'nos estados unidos', 'em washington'),
  'chief-negotiator': ['negociador-chefe', 'negociadora-chefe'],
  mayor: ['prefeito', 'prefeita', 'presidente da câmara municipal'],
  governor: ['governador', 'governadora'],
  senator: ['senador', 'senadora'],
  'member-of-parliament': ['deputado', 'deputada', 'eurodeputado', 'eurodeputada'],
  'first-lady': ['primeira-dama'],
  'secretary-general': ['secretário-geral', 'secretária-geral', 'secretário geral', 'secretária geral'],
  'director-general': ['diretor-geral', 'diretora-geral'],
  commissioner: ['comissário', 'comissária', 'comissário europeu', 'comissária europeia'],
  'chief-executive': [
    'presidente-executivo',
    'presidente-executiva',
    'diretor-executivo',
    'diretora-executiva',
    'ceo',
  ],
  founder: ['fundador', 'fundadora', 'cofundador', 'cofundadora'],
  pope: ['papa'],
  patriarch: ['patriarca'],
  head: [...HEAD, 'comandante'],
  minister: MINISTER,
};
