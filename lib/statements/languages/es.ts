import type { Wording } from './wording';

export const es: Wording = {
  verbs: `dijo dice dijeron reclamó preguntó agradeció dicho declaró declara declarado afirmó afirma afirmado aseguró asegura asegurado señaló señala indicó indica
    explicó explica añadió añade agregó agrega anunció anuncia anunciado advirtió advierte advertido subrayó subraya
    recordó recuerda insistió insiste respondió responde escribió escribe manifestó manifiesta reiteró reitera expresó criticó critica
    confirmó confirma denunció denuncia admitió reconoció pidió pide exigió exige calificó comentó apuntó precisó aclaró acusó prometió
    rechazó condenó celebró destacó
    recomendó recomienda alertó alerta negó niega propuso propone instó insta lamentó lamenta opinó opina consideró considera contestó
    aseveró felicitó elogió cuestionó replicó argumentó alegó sugirió
    llamó bromeó resumió ordenó dispuesto dispuso ironizó defendió valoró detalló puntualizó matizó zanjó
    reivindicó cree creen dicen afirman aseguran sostienen explican denuncian piden advierten decía
    relató relata tachó tildó acusa rechaza condena promete desmintió desmiente confesó ratificó enfatizó
    reprochó apuntan apunta reclama comprende contestado anunciaba agradece reprocha concluyó concluye comunicó comunicado definió define reiteran acusan rechazan afirmaba señalaba advertía
    señalan subrayan insisten reconoce reconocen criticado denunciado rechazado pedido calificado celebra lamenta responsabilizó recalcó
    recalca ratifica enfatiza arremetió respaldó respalda comenzó admitieron manifestaron dijeran expuso expone remarcó remarca
    resaltó resalta auguró augura vaticinó pronosticó reafirmó reafirma enumeró espetó interpeló descalificó`,
  participles: [
    [/ió$/, 'ido'],
    [/ó$/, 'ado'],
  ],
  reports:
    'informó informa informaron reportó reporta acceso publicó publica reveló revela según cita citó recoge recogió citado citada citados citadas',
  between: `había habían el la los las un una ha han había también ayer hoy este esta jueves viernes sábado domingo lunes martes miércoles se le les lo por su
    parte además después luego ya mañana tarde noche señor don doña`,
  prepositions:
    'a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras',
  of: 'de del para ante',
  looksBack: 'así lo|lo|así',
  conjunctions: 'que quien cuando donde si como porque pero mientras aunque',
  and: 'y e',
  accordingTo: 'según|de acuerdo con|en palabras de|a juicio de|en opinión de|según *',
  that: 'que',
  relative: 'que quien',
  negations: 'no nunca',
  auxiliaries: 'ha han había habían',
  articles: 'el la los las un una',
  his: { ella: 'female' },
  verbsWith: {
    informó: 'que',
    informa: 'que',
    informaron: 'que',
    sostuvo: 'que',
    sostiene: 'que',
    contó: 'que',
    cuenta: 'que',
    habló: 'de sobre',
    habla: 'de sobre',
    hablaron: 'de sobre',
  },
  channels: 'agencia cadena diario periódico entrevista a al televisión radio portal',
  press: 'agencia diario periódico cadena',
  pronouns: { ella: 'female', ellos: 'any', ellas: 'any' },
  bodies:
    '(?:(?:el|la|los|las|un|una) )(?:gobierno|policía|ejército|ministerio|fiscalía|comunicado|oposición|organización|embajada|cancillería|presidencia|tribunal|alcaldía|informe)',
  people:
    '(?:(?:un|una|unos|varios|varias|dos|tres|los|las|el|la|altos?) )*(?:una (?:mujer|madre|joven|vecina|profesora|voluntaria)|un (?:hombre|padre|joven|vecino|profesor|voluntario|policía|agente|asesor)|funcionari[oa]s?|fuentes?|diplomátic[oa]s?|testigos?|expertos?|analistas?|portavoz|portavoces|vecinos|autoridades)(?: (?:anónim[oa]s?|cercan[oa]s (?:a|al) [a-zà-ÿ ]{3,30}|estadounidenses?|europe[oa]s?|rus[oa]s?|oficiales|diplomátic[oa]s|militares|gubernamentales))*',
  dropsSubject: true,
  offices: {
    '(?:canciller|jef[ea] de la diplomacia)(?: [a-zñáéíóú]+(?:es|esa|ano|ana|ense|eño|ol|ola|aco|aca|[oa]))?':
      'foreign minister|secretary of state|chancellor|foreign affairs',
    '(?:mandatari[oa]|president[ea]|jef[ea] de Estado)': 'president|prime minister',
    '(?:primer ministro|primera ministra|jef[ea] del Gobierno)': 'prime minister|premier|chancellor',
    'ministr[oa]': 'minister|secretary',
    '(?:líder|dirigente|magnate|polític[oa]|opositora?|dictador|gobernante)': '*',
  },
  officeLead: '(?:el|la) ',
};
