import type { Wording } from './wording';

export const pt: Wording = {
  verbs: `disse diz disseram dito declarou declara afirmou afirma afirmaram garantiu garante explicou explica acrescentou acrescenta anunciou anuncia
    sublinhou sublinha destacou destaca alertou alerta advertiu adverte respondeu responde escreveu escreve reiterou reitera lembrou lembra
    admitiu admite criticou critica confirmou confirma defendeu defende avaliou considerou considera observou pediu pede exigiu prometeu
    acusou acusa rejeitou condenou ressaltou comentou concluiu
    alegou alega avisou avisa culpou culpa lembraram avaliam avalia reclamou reclama negou nega propôs propõe sugeriu sugere
    classificou ironizou rebateu agradeceu elogiou apontou assegurou assegura ameaçou ameaça insistiu insiste questionou opinou
    argumentou argumenta frisou contou conta
    chamou chama dizem afirmam garantem comemorou celebrou lamentou lamenta minimizou rechaçou desmentiu dizia
    afirmava reclamava sustentou sustenta apelou saudou repudiou desabafou brincou pontuou prevê alegam defendem prosseguiu completou complementou pontua ressalta enfatizou reforçou`,
  reports:
    'informou informa informaram noticiou noticia relatou relata publicou revelou segundo cita citou divulgou',
  between: `já tinha haviam o a os as um uma tem têm havia também ontem hoje esta este quinta sexta segunda terça quarta feira sábado domingo se lhe por sua vez ainda depois já
    nesta neste manhã tarde noite`,
  prepositions:
    'a ao aos à às ante com contra de do da dos das desde durante em no na nos nas entre para pela pelo por sem sob sobre após',
  of: 'de do da dos das para',
  conjunctions: 'que quem quando onde se como porque mas enquanto',
  and: 'e',
  accordingTo: 'segundo|de acordo com|conforme|nas palavras de|na opinião de|para|segundo *',
  that: 'que',
  relative: 'que quem',
  negations: 'não nunca',
  auxiliaries: 'tem têm tinha havia haviam',
  articles: 'o a os as um uma',
  his: { ele: 'male', ela: 'female' },
  verbsWith: { falou: 'em de sobre', fala: 'em de sobre' },
  namesOnly: 'para',
  channels: 'agência emissora jornal revista entrevista à ao televisão rádio',
  press: 'agência jornal emissora revista',
  pronouns: { ele: 'male', ela: 'female', eles: 'any', elas: 'any' },
  bodies:
    '(?:(?:o|a|os|as|um|uma) )(?:governo|polícia|exército|ministério|comunicado|oposição|embaixada|presidência|tribunal|prefeitura)',
  people:
    '(?:(?:um|uma|vários|várias|dois|duas|três|os|as|o|a|altos?) )*(?:uma (?:mulher|mãe|jovem|moradora|assessora)|um (?:homem|pai|jovem|morador|assessor|auxiliar|empresário)|funcionári[oa]s?|fontes?|diplomatas?|testemunhas?|especialistas?|analistas?|porta-voz|autoridades|moradores)(?: (?:anônim[oa]s?|anónim[oa]s?|próxim[oa]s (?:a|ao|à) [a-zà-ÿ ]{3,30}|american[oa]s?|europeu?s|russ[oa]s?|oficiais|diplomáticas|militares))*',
  dropsSubject: true,
  offices: {
    '(?:chanceler|chefe da diplomacia)': 'foreign minister|secretary of state|chancellor|foreign affairs',
    '(?:presidente|mandatário|mandatária|chefe de Estado)': 'president',
    '(?:premiê|primeiro-ministro|primeira-ministra|chefe de governo)': 'prime minister|premier|chancellor',
    'ministr[oa]': 'minister|secretary',
    '(?:líder|dirigente|político|política|petista|republicano)': '*',
  },
  officeLead: '(?:o|a) ',
};
