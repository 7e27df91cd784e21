import type { DateWording } from './wording';

/** What a word that may count stands before: “nesta segunda fase”. */
const COUNTED =
  'fase|rodada|volta|etapa|edição|vez|metade|temporada|parte|semana|onda|reunião|visita|viagem|tentativa|guerra|linha|divisão|sessão|geração|via|língua';

/**
 * “Na segunda”, “nesta sexta o presidente”, but “a segunda volta”: without “feira” a word that may count stands behind
 * “this”, alone, or before a small word.
 */
const weekday = (name: string) =>
  `${name}-feira|(?<=(?:^|[^a-zà-ÿ])[nd]esta )${name}(?! (?:${COUNTED})(?![a-zà-ÿ]))|(?<!(?:^|[\\s(«“"])(?:a|uma|as) )${name}(?=$|[^\\w\\s\\u00c0-\\u052f-]|[\\s](?:[^\\w\\s\\u00c0-\\u052f]|(?:à|às|de|e|o|a|os|as|que|em|no|na|para|por|com|até|ele|ela|eles|passada|próxima|última|disse|afirmou|foi)(?![\\w\\u00c0-\\u052f])))`;

export const pt: DateWording = {
  months: [
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
  weekdays: [...['segunda', 'terça', 'quarta', 'quinta', 'sexta'].map(weekday), 'sábado', 'domingo'],
  partOfDay: ' (?:à|de) (?:noite|tarde|manhã)',
  of: 'de ',
  ordinal: '[°º]',
  in: 'em|de|desde|até|para|antes de|depois de|a partir de|no início de|em meados de|no fim de|no final de',
  today: 'hoje',
  yesterday: 'ontem',
  tomorrow: 'amanhã',
  last: 'passad[oa]',
  next: 'próxim[oa]|que vem',
  this: '[dn]?est[ea]',
  week: 'semana',
  month: 'mês',
  year: 'ano',
  ago: { before: 'há (?:cerca de |quase )?' },
  numbers: ['uma?', 'd(?:ois|uas)', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez'],
  units: ['dias?', 'semanas?', 'm(?:ês|eses)', 'anos?'],
  thirds: ['(?:no )?(?:início|começo) de', '(?:em )?meados de', '(?:no )?(?:fim|final) de'],
  thirdsOfMonth: [
    '(?:no )?(?:início|começo) d(?:o|este) mês',
    '(?:em )?meados d(?:o|este) mês',
    '(?:no )?(?:fim|final) d(?:o|este) mês',
  ],
  seasons: ['primavera', 'verão', 'outono', 'inverno'],
  inSeason: 'n?est[ea]',
  dayAfter: 'no dia seguinte|um dia depois(?! d)',
  dayBefore: 'na véspera(?! d)|no dia anterior|um dia antes(?! d)',
  shortDates: {
    weekdays: '[2-6][ªa] feira|sábado|domingo',
    months: ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'],
  },
  setFor: 'para',
  yearEnd: '',
  weekend: '(?:neste|no) fim de semana',
  endOfYear: '(?:fim|final) d[eo] ano',
  future:
    '[a-zà-ÿ]{2,}[aei]r(?:á|ão)|será|serão|previst[oa]s?|programad[oa]s?|agendad[oa]s?|terá|deve|deverá|vai|vão|virá|próxim[oa]|se reúnem?|viaja|recebe|expira',
  until: 'até|antes d[eo]|a partir d[eo]|para',
  after: 'após',
  past: 'desde|tinha|tinham|havia|haviam|foi|foram|era|estava|morreu|morreram|começou|terminou|assinou|assinaram|entrou|ocorreu|matou|mataram|atacou|venceu|perdeu|aprovou|deixou|deixaram',
  lasted: '[a-zà-ÿ]+(?:ava|avam|(?<!r)ia|(?<!r)iam)|era|eram|tinham?',
  later: 'depois(?! d)|mais tarde',
  earlier: 'antes(?! d)',
  ahead: { before: '(?:daqui a|dentro de) ' },
  feasts: {
    christmasEve: '(?:n?a )?véspera de natal',
    christmas: '(?:no|até o|desde o|antes do|depois do|o dia de) natal',
    easter: '(?:na|até a|desde a|antes da|depois da|o domingo de) páscoa',
    newYear: '(?:no|desde o|até o) ano[- ]novo',
  },
};
