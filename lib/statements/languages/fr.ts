import { type Conjugation, conjugated } from './conjugation';
import type { Wording } from './wording';

/** Third persons of present, simple past and imperfect. */
const CONJUGATION: Conjugation = {
  cer: { present: 'ce cent', root: 'ça çait çaient' },
  ger: { present: 'ge gent', root: 'gea geait geaient' },
  er: { present: 'e ent', root: 'a ait aient' },
  ir: { present: 'it issent', root: 'issait issaient' },
};

const PARTICIPLES: Conjugation = {
  cer: { root: 'cé' },
  ger: { root: 'gé' },
  er: { root: 'é' },
  ir: { root: 'i' },
};

const REGULAR = `
  accuser affirmer ajouter alerter annoncer appeler/appell assurer avertir balayer/balai cingler clamer
  concéder/concèd condamner confier confirmer constater contester décliner déclarer dénoncer déplorer détailler
  douter enchaîner espérer/espèr estimer exhorter exiger expliquer exprimer fustiger garantir glisser indiquer
  insister inviter ironiser jubiler juger jurer justifier lancer marteler/martèl menacer minimiser nier nuancer
  objecter pester plaider plaisanter pointer préciser préconiser proclamer proposer raconter railler
  rappeler/rappell rassurer récuser réaffirmer réagir réclamer redouter réfuter refuser regretter
  réitérer/réitèr rejeter/rejett renchérir répéter/répèt répliquer reprocher résumer rétorquer revendiquer
  saluer signaler solliciter souffler souhaiter souligner soupirer suggérer/suggèr témoigner tonner trancher
  vanter vilipender abonder admonester applaudir assener/assèn asséner/assèn attester blâmer brocarder
  claironner commenter conseiller considérer/considèr crier dénigrer dénombrer
  dévoiler diagnostiquer divulguer évaluer évoquer exulter fanfaronner féliciter fulminer grincer grogner
  gronder implorer insinuer interpeller marmonner maugréer mentionner murmurer notifier
  pronostiquer protester prôner questionner recenser récriminer remarquer remercier ricaner ridiculiser
  riposter spéculer stipuler supplier tacler tempérer/tempèr tempêter vitupérer/vitupèr`;

export const fr: Wording = {
  get verbs() {
    return `${conjugated(REGULAR, CONJUGATION)}
    dit dis disent disait disaient dément démentent défend défendent admet admettent conclut concluait convient demande demandent
    demandait qualifie qualifiait qualifient parle parlait s'insurge s'indigne s'inquiète félicite promet promettent prédit prévient préviennent
    poursuit évoque évoquait reconnaît reconnaissent reconnaissait relève répond répondent répondait soutient soutiennent soutenait
    maintient écrit écrivait insurgé indigné inquiété félicité craint craignent craignait prédisait
    contredit plaint plaignent plaignait réjouit réjouissent notait exclut excluent excluait oppose opposent croit croient
    n'exclut n'excluent n'écarte s'étonne s'étonnent s'alarme s'alarment s'offusque s'insurgent s'indignent s'inquiètent ironise ironisent`;
  },
  get participles() {
    return `${conjugated(REGULAR, PARTICIPLES)} dit dite dits redit démenti défendu admis conclu convenu critiqué qualifié demandé remercié parlé
    insurgé indigné inquiété félicité promis prédit prévenu poursuivi engagé évoqué reconnu relevé recommandé répondu
    soutenu maintenu écrit craint contredit plaint réjoui étonné alarmé offusqué noté exclu opposé ironisé`;
  },
  reports: 'rapporte rapporté rapportent rapportait révélé révèle cite cité citant indique selon',
  gerunds:
    'affirmant estimant dénonçant accusant invoquant ajoutant assurant expliquant rappelant soulignant précisant évoquant promettant jugeant réclamant exigeant qualifiant appelant exhortant invitant avertissant menaçant',
  between: `a ont avait est le la les l un une s se lui également aussi ensuite hier jeudi vendredi samedi dimanche lundi mardi mercredi
    matin soir ce cette t il elle mercredi de son sa ses notamment encore déjà ainsi pour sa part m mme monsieur madame avoir été
    nouvelle fois nouveau plus quant revanche toutefois aussitôt vite aujourd hui récemment après y ne n toujours s'est s'était n'a n'ont l'a l'ont qu'a qu'ont`,
  prepositions:
    'à au aux avant avec chez contre dans de depuis des devant du durant d en entre envers face lors malgré par pendant pour sans sous sur vers',
  of: 'de des du d pour auprès',
  looksBack: "c'est ce qu'a|c'est ce qu'ont|c'est ce que|ainsi",
  asPut: 'comme',
  conjunctions: 'que qu qui dont où lorsque quand si comme car mais parce tandis',
  and: 'et',
  accordingTo:
    'selon les mots de|selon les mots d|selon les mots du|selon les mots des|selon les termes de|selon les termes d|selon les termes du|selon les termes des|selon|d après|aux dires de|aux dires d|aux dires du|aux dires des|au dire de|au dire d|au dire du|au dire des|de l avis de|de l avis d|de l avis du|de l avis des|de l aveu de|de l aveu d|de l aveu du|de l aveu des|aux yeux de|aux yeux d|aux yeux du|aux yeux des|à en croire|à entendre|pour|selon *|d après *|à l en croire|à l entendre',
  that: 'que qu',
  relative: 'qui que qu',
  impersonal: 'indique t on|précise t on|assure t on|apprend on|lit on|explique t on',
  denied: 'exclut excluent exclu exclure doute doutent cache cachent',
  negations: 'pas jamais rien guère ne n',
  passive: 'été est sont fut était étaient',
  auxiliaries:
    "a ai ont avait avaient aurait auraient ayant s s'est s'était se n'a n'ont l'a l'ont qu'a qu'ont m'a",
  articles: 'le la les l un une des',
  his: { lui: 'male', elle: 'female' },
  verbsWith: {
    'parle parlent': 'de d des du',
    'met mis mettait': 'garde',
    'fait faisait font': 'savoir valoir remarquer observer état part',
    'voit voient voyait': 'dans y comme un une en là',
    'veut veulent': 'croire',
    'trouve trouvent': 'que inacceptable',
    'prononce prononcé': 'pour contre faveur',
    'dit dits': 'prêt prête',
    'lancé lance': 'appel',
    'avance avancent avançait avançaient avancé': 'que qu hypothèse argument explication idée chiffre bilan',
  },
  inside: 'à au aux dans',
  one: 'on',
  namesOnly: 'pour',
  channels: 'agence chaîne quotidien journal hebdomadaire radio entretien interview à au micro l dans sur',
  press: 'agence quotidien chaîne hebdomadaire',
  pronouns: { il: 'male', elle: 'female', ils: 'any', elles: 'any' },
  bodies:
    "(?:(?:le|la|les|un|une) |l['’])(?:cabinet|bureau|gouvernement|ministère|présidence|police|armée|parquet|communiqué|opposition|justice|mairie|préfecture|ambassade|association|délégation|état-major|marine|garde-côtes?|protection civile|syndicat|fédération)",
  people:
    "(?:(?:un|une|des|plusieurs|deux|trois|les|le|la|haut|hauts|hauts?) )*(?:une (?:femme|mère|habitante|étudiante|bénévole)|un (?:homme|père|habitant|étudiant|bénévole|délégué|négociateur)|responsables?|conseill(?:ers?|ères?)|sources?|diplomates?|fonctionnaires?|témoins?|experts?|analystes?|porte-parole|habitants?|autorités|secours|secouristes|pompiers|médecins|enquêteurs|procureurs)(?: (?:anonymes?|proches? du dossier|américaine?s?|européenne?s?|russes?|locales|sanitaires|judiciaires|[a-zéèçï]{3,}(?:iennes?|aines?|aises?)|occidentaux|gouvernementales?|diplomatiques?|militaires?|sous couvert d['’]anonymat))*",
  offices: {
    '(?:ministre des affaires étrangères|chef(?:fe)? de la diplomatie)(?: [a-zéèçï]+(?:ais|aise|ien|ienne|ain|aine|and|ande|ol|ole|que|sse|e))?':
      'foreign minister|foreign secretary|secretary of state|foreign affairs|high representative',
    "(?:ex-|ancien(?:ne)? )(?:président(?:e)?|chef(?:fe)? de l['’][EÉ]tat)": 'former president',
    'vice-président(?:e)?': 'vice president|deputy president|first vice president',
    '(?:chef(?:fe)? du gouvernement|premi(?:er|ère) ministre)(?: [a-zéèçï]+(?:ais|aise|ien|ienne|ain|aine|and|ande|ol|ole|que))?':
      'prime minister|premier|chancellor',
    "(?:président(?:e)?|chef(?:fe)? de l['’][EÉ]tat)(?: [a-zéèçï]+(?:ais|aise|ien|ienne|ain|aine|and|ande|ol|ole|que|que))?":
      'president',
    ministre: 'minister|secretary',
    'chancelier|chancelière': 'chancellor',
    'dirigeant|dirigeante|milliardaire|élu|élue': '*',
  },
  officeLead: "(?:le |la |l['’])(?:premier |première )?",
};
