import { type Conjugation, conjugated } from './conjugation';
import type { Wording } from './wording';

/** Third persons of present, past and imperfect. */
const CONJUGATION: Conjugation = {
  ar: { present: 'a am', past: 'ou aram', root: 'ava avam' },
  er: { present: 'e em', past: 'eu eram', root: 'ia iam' },
  ir: { present: 'e em', past: 'iu iram', root: 'ia iam' },
};

const REGULAR = `
  acrescentar acusar admitir advertir/advert afirmar agradecer alegar alertar ameaçar anunciar apelar apontar
  argumentar assegurar avaliar avisar brincar celebrar chamar classificar comemorar comentar complementar
  completar concluir/conclu condenar confirmar considerar contar contestar cobrar criticar culpar declarar
  defender desabafar descartar desmentir/desment destacar detalhar elogiar enfatizar esclarecer escrever estimar
  exigir explicar exortar frisar garantir insistir ironizar justificar lamentar lembrar manifestar minimizar
  mencionar negar observar opinar pedir/ped pontuar prometer prosseguir/prossegu questionar reafirmar rebater
  rechaçar reclamar recomendar reconhecer recordar reforçar reiterar rejeitar relatar repetir/repet repudiar
  responder ressaltar ressalvar resumir salientar saudar sublinhar sugerir/suger sustentar aconselhar alfinetar
  aludir aplaudir apregoar atacar atestar atribuir/atribu bradar calcular comparar comunicar 
  concordar confessar confidenciar conjecturar constatar corroborar creditar deplorar desafiar
  desautorizar descrever desejar discordar discursar elencar elucidar enaltecer encorajar endossar
  enumerar esbravejar especificar especular evocar exaltar exclamar explanar expressar externar felicitar gritar
  implorar imputar indagar indicar insinuar interpelar louvar murmurar narrar 
  notificar objetar parabenizar perguntar pleitear ponderar postular preconizar presumir
  profetizar protestar qualificar queixar ratificar recusar refutar reivindicar relembrar replicar
  repreender reprovar resmungar retrucar sentenciar sinalizar solicitar suplicar tranquilizar tuitar vaticinar
  vociferar zombar`;

export const pt: Wording = {
  get verbs() {
    return `${conjugated(REGULAR, CONJUGATION)}
    informou informaram acredita acreditam acreditava acreditou mostrou pregou prega exclui excluiu espera esperam opõe opôs
    disse disseram diz dizem dizia diziam dito propôs propuseram propõe propõem prevê preveem`;
  },
  reports:
    'informou informa informaram noticiou noticia relatou relata publicou revelou segundo cita citou divulgou',
  gerunds:
    'afirmando acusando dizendo alegando argumentando acrescentando ressaltando lembrando pedindo chamando classificando ameaçando alertando',
  between: `já tinha haviam o a os as um uma tem têm havia também ontem hoje esta este quinta sexta segunda terça quarta feira sábado domingo se lhe por sua vez ainda depois já
    nesta neste manhã tarde noite novamente recentemente porém entretanto finalmente sempre`,
  prepositions:
    'a ao aos à às ante até com contra de do da dos das desde durante em no na nos nas num numa entre para pela pelas pelo pelos perante por sem sob sobre após',
  of: 'de do da dos das para',
  looksBack: 'foi o que|é o que|foi o|assim',
  asPut: 'como segundo conforme',
  conjunctions: 'que quem quando onde se como porque mas enquanto',
  and: 'e',
  accordingTo:
    'segundo as palavras de|segundo as palavras do|segundo as palavras da|segundo|de acordo com|conforme|nas palavras de|nas palavras do|nas palavras da|nas palavras dos|na opinião de|na opinião do|na opinião da|na opinião dos|na avaliação de|na avaliação do|na avaliação da|na avaliação dos|na visão de|na visão do|na visão da|na visão dos|no entender de|no entender do|no entender da|no entender dos|na descrição de|na descrição do|na descrição da|na descrição dos|no relato de|no relato do|no relato da|no relato dos|nas contas de|nas contas do|nas contas da|nas contas dos|para|segundo *',
  that: 'que',
  plural: 'm$',
  inside: 'no na em do da',
  relative: 'que quem',
  impersonal: 'lê se|diz se',
  denied: 'descarta descartam descartou',
  negations: 'não nunca',
  auxiliaries: 'tem têm tinha havia haviam',
  articles: 'o a os as um uma',
  his: { ele: 'male', ela: 'female' },
  verbsWith: {
    'celebrou celebra celebraram celebram':
      'decisão anúncio resultado resultados vitória sentença notícia avanço avanços aprovação libertação medida medidas êxito',
    'falou fala falaram': 'em de sobre',
    'deixou deixa deixaram': 'claro',
    'fez faz fizeram': 'apelo',
    'vê veem viu': 'como com avanço risco',
    'voltou volta': 'defender criticar pedir acusar cobrar atacar ameaçar dizer',
  },
  namesOnly: 'para',
  channels: 'agência emissora jornal revista entrevista à ao televisão rádio',
  press: 'agência jornal emissora revista',
  pronouns: { ele: 'male', ela: 'female', eles: 'any', elas: 'any' },
  bodies:
    '(?:(?:o|a|os|as|um|uma) )(?:governo|polícia|exército|ministério|comunicado|oposição|embaixada|presidência|tribunal|prefeitura|delegação|estado-maior|defesa civil|proteção civil|sindicato|guarda costeira|marinha)',
  people:
    '(?:(?:um|uma|vários|várias|dois|duas|três|os|as|o|a|altos?) )*(?:uma (?:mulher|mãe|jovem|moradora|assessora)|um (?:homem|pai|jovem|morador|assessor|auxiliar|empresário)|funcionári[oa]s?|fontes?|diplomatas?|testemunhas?|especialistas?|analistas?|porta-voz|autoridades|moradores|bombeiros|socorristas|médicos|investigadores|promotores)(?: (?:anônim[oa]s?|anónim[oa]s?|próxim[oa]s (?:a|ao|à) [a-zà-ÿ ]{3,30}|american[oa]s?|europeu?s|russ[oa]s?|oficiais|locais|regionais|sanitárias|[a-zãéê]{3,}(?:ian[oa]s|enses|esas)|diplomáticas|militares))*',
  dropsSubject: true,
  offices: {
    'ex-(?:presidente|mandatári[oa])': 'former president|prime minister',
    'vice-presidente': 'vice president|deputy president|first vice president',
    '(?:chanceler|chefe da diplomacia)': 'foreign minister|secretary of state|chancellor|foreign affairs',
    '(?:presidente|mandatário|mandatária|chefe de Estado)': 'president',
    '(?:premiê|primeiro-ministro|primeira-ministra|chefe de governo)': 'prime minister|premier|chancellor',
    'ministr[oa]': 'minister|secretary|justice',
    '(?:líder|dirigente|político|política|petista|republicano)': '*',
  },
  officeLead: '(?:o|a) ',
};
