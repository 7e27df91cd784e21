import type { Wording } from './wording';

export const fr: Wording = {
  verbs: `déclaré demandé demande remercié parlé qualifié dit dis affirmé affirme ajouté ajoute expliqué explique annoncé annonce assuré assure estimé estime indiqué indique
    souligné souligne précisé précise averti avertit répondu répond écrit réagi réagit martelé prévenu confirmé confirme
    rappelé rappelle promis promet dénoncé dénonce jugé juge lancé lance insisté insiste reconnu reconnaît déclare déploré déplore
    regretté regrette proposé accusé accuse rejeté rejette salué condamné condamne appelé appelle confié résumé plaidé critiqué
    raconte raconté nié nie exhorté exhorte réclamé réclame évoqué fustigé félicité exigé exige ironisé rétorqué répliqué prédit menacé
    menace témoigné témoigne soutenu soutient recommandé
    soupire soupiré jure juré confie parle alerte alerté plaide prévient tranche tranché nuance nuancé balaie
    estimait déclarait affirmait expliquait ajoutait assurait soulignait rappelait reconnaissait racontait
    confiait martelait jugeait dénonçait annonçait précisait indiquait résume clame clamé ironise félicite
    reproche reprochent reproché plaisante plaisanté répète répété répétait jubile
    dément démenti conteste contesté récuse récusé disent affirment estiment assurent dénoncent réclament glisse glissé souffle soufflé s'insurge insurgé pointe pointé relève relevé rassure rassuré
    espère espéré redoute refuse refusé regrettent expliquent ajoutent poursuit poursuivi défendu défend invité invite interdit demandent répètent proclame proclamé
    conclu conclut disait disaient concède concédé renchérit renchéri enchaîne enchaîné cingle tonne s'est engagé revendique revendiqué
    signale signalé avance avancé reconnaissent préviennent détaillé détaille constate constaté`,
  reports: 'rapporte rapporté rapportent rapportait révélé révèle cite cité citant indique selon',
  between: `a ont avait est le la les l un une s se lui également aussi ensuite hier jeudi vendredi samedi dimanche lundi mardi mercredi
    matin soir ce cette t il elle mercredi de son sa ses notamment encore déjà ainsi pour sa part m mme monsieur madame avoir été`,
  prepositions:
    'à au aux avec chez contre dans de des du d depuis devant en entre envers par pendant pour sans sous sur vers',
  of: 'de des du d pour auprès',
  looksBack: 'c est ce qu',
  conjunctions: 'que qu qui dont où lorsque quand si comme car mais parce tandis',
  and: 'et',
  accordingTo: 'selon|d après|d’après|aux dires de|de l’avis de|pour|selon *|d après *',
  that: 'que qu',
  relative: 'qui que qu',
  negations: 'pas jamais rien guère',
  passive: 'été est sont fut était étaient',
  auxiliaries: 'a ont avait avaient',
  articles: 'le la les l un une des',
  his: { lui: 'male', elle: 'female' },
  verbsWith: {
    parle: 'de d des du',
    parlent: 'de d des du',
    met: 'garde',
    mis: 'garde',
    mettait: 'garde',
    fait: 'savoir valoir remarquer observer état',
    faisait: 'savoir valoir remarquer observer état',
    font: 'savoir valoir remarquer observer état',
  },
  namesOnly: 'pour',
  channels: 'agence chaîne quotidien journal hebdomadaire radio entretien interview à au micro l dans sur',
  press: 'agence quotidien chaîne hebdomadaire',
  pronouns: { il: 'male', elle: 'female', ils: 'any', elles: 'any' },
  bodies:
    "(?:(?:le|la|les|un|une) |l['’])(?:cabinet|bureau|gouvernement|ministère|présidence|police|armée|parquet|communiqué|opposition|justice|mairie|préfecture|ambassade|association)",
  people:
    "(?:(?:un|une|des|plusieurs|deux|trois|les|le|la|haut|hauts|hauts?) )*(?:une (?:femme|mère|habitante|étudiante|bénévole)|un (?:homme|père|habitant|étudiant|bénévole|délégué|négociateur)|responsables?|conseill(?:ers?|ères?)|sources?|diplomates?|fonctionnaires?|témoins?|experts?|analystes?|porte-parole|habitants?)(?: (?:anonymes?|proches? du dossier|américaine?s?|européenne?s?|russes?|occidentaux|gouvernementales?|diplomatiques?|militaires?|sous couvert d['’]anonymat))*",
  offices: {
    '(?:ministre des affaires étrangères|chef(?:fe)? de la diplomatie)(?: [a-zéèçï]+(?:ais|aise|ien|ienne|ain|aine|and|ande|ol|ole|que|sse|e))?':
      'foreign minister|foreign secretary|secretary of state|foreign affairs|high representative',
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
