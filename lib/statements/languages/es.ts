import { type Conjugation, conjugated } from './conjugation';
import type { Wording } from './wording';

/** Third persons of present, past and imperfect. */
const CONJUGATION: Conjugation = {
  ar: { present: 'a an', past: 'ó aron', root: 'aba aban' },
  er: { present: 'e en', past: 'ió ieron', root: 'ía ían' },
  ir: { present: 'e en', past: 'ió ieron', root: 'ía ían' },
};

const PARTICIPLES: Conjugation = { ar: { root: 'ado' }, er: { root: 'ido' }, ir: { root: 'ido' } };

const REGULAR = `
  aclarar acusar admitir afirmar agradecer agregar alegar alertar anunciar apuntar argumentar arremeter asegurar
  aseverar augurar avisar añadir advertir/adviert/advirt bromear calificar catalogar celebrar comentar
  comprender comunicar conceder condenar confesar/confies confirmar considerar contestar creer criticar
  cuestionar declarar defender/defiend definir denunciar descalificar descartar desestimar
  desmentir/desmient/desmint destacar detallar elogiar enfatizar enumerar escribir espetar estimar exhortar
  exigir explicar expresar felicitar garantizar indicar insistir instar interpelar ironizar justificar lamentar
  manifestar/manifiest matizar mencionar minimizar negar/nieg opinar pedir/pid/pid plantear precisar preguntar
  presumir prometer pronosticar protestar puntualizar ratificar reafirmar recalcar rechazar reclamar
  recomendar/recomiend reconocer recordar/recuerd recriminar reiterar reivindicar relatar remarcar
  repetir/repit/repit replicar reprobar/reprueb reprochar repudiar resaltar respaldar responder responsabilizar
  resumir señalar solicitar subrayar sugerir/sugier/sugir tachar tildar urgir valorar vaticinar zanjar abogar
  achacar alabar aludir apelar aplaudir apremiar apostillar atacar aventurar avalar calcular 
  clamar conjeturar conminar constatar contraatacar corroborar deplorar desafiar
  desautorizar desear desvelar dictaminar discrepar ensalzar equiparar esbozar esgrimir especificar
  especular evocar fustigar gritar implorar imputar incidir increpar inquirir insinuar invitar 
  loar mofar notificar objetar ponderar preconizar propugnar razonar recapitular reflexionar refrendar
  relativizar remachar rememorar retar rogar/rueg sentenciar sintetizar suplicar
  susurrar tranquilizar vociferar`;

/** Those whose present is a noun too often, or another verb. */
const IN_THE_PAST = 'amenazar censurar cifrar comenzar culpar dudar llamar ordenar';

export const es: Wording = {
  get verbs() {
    return `${conjugated(REGULAR, CONJUGATION)} ${conjugated(IN_THE_PAST, { ar: { past: 'ó aron' } })}
    dijo dijeron dijeran dice dicen decía decían dispuso propuso propusieron propone proponen expuso expone exponen dicho
    concluye concluyen concluyó concluyeron sostienen atribuye atribuyen atribuyó atribuyeron contradice contradijo predice
    predijo predijeron prevé prevén quejó quejaron informó informaron excluye excluyen excluyó tuiteó trinó opuso oponen opone`;
  },
  get participles() {
    return `${conjugated(REGULAR, PARTICIPLES)} ${conjugated(IN_THE_PAST, PARTICIPLES)} propuesto expuesto dispuesto concluido`;
  },
  reports:
    'informó informa informaron adelantó avanzó adelantaron reportó reporta acceso publicó publica reveló revela según cita citó recoge recogió citado citada citados citadas',
  gerunds:
    'afirmando asegurando acusando denunciando calificando añadiendo alegando argumentando insistiendo advirtiendo recordando señalando pidiendo exigiendo tachando',
  between: `había habían el la los las un una ha han había también ayer hoy este esta jueves viernes sábado domingo lunes martes miércoles se le les lo por su
    parte además después luego ya mañana tarde noche señor don doña nuevamente finalmente asimismo igualmente tampoco recientemente
    claramente incluso siempre ahora cambio respecto`,
  prepositions:
    'a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras',
  of: 'de del para ante',
  looksBack: 'así lo|lo|así|es lo que|fue lo que',
  asPut: 'según como conforme',
  conjunctions: 'que quien cuando donde si como porque pero mientras aunque',
  and: 'y e',
  accordingTo:
    'según las palabras de|según las palabras del|según|de acuerdo con|en palabras de|en palabras del|a juicio de|a juicio del|en opinión de|en opinión del|a ojos de|a ojos del|en boca de|en boca del|en el relato de|en el relato del|a decir de|a decir del|al decir de|al decir del|para|según *',
  that: 'que',
  namesOnly: 'para',
  plural: '(?:an|en|aron|ieron|dicen|dijeron)$',
  inside: 'en desde',
  relative: 'que quien',
  impersonal: 'se lee|se informó|se indicó|reza el',
  denied: 'descarta descartan descartó descartaron',
  negations: 'no nunca',
  auxiliaries: 'ha han había habían',
  articles: 'el la los las un una',
  his: { ella: 'female' },
  verbsWith: {
    'celebró celebra celebraron celebran celebrado':
      'decisión anuncio resultado resultados victoria sentencia fallo noticia avance avances aprobación liberación medida medidas éxito',
    'juró jura': 'que',
    'proclamó proclama proclamaron': 'que a',
    'sostuvo sostiene contó cuenta mantiene mantienen mantuvo mantuvieron': 'que',
    'confía confían confió confiaron': 'que',
    'habló habla hablaron': 'de sobre',
    'cargó carga cargaron cargan': 'contra',
    'dejó deja dejaron dejan': 'claro',
    'hizo hace hicieron hacen': 'llamamiento llamado hincapié saber',
    'mostró muestra mostraron muestran mostrado':
      'dispuesto dispuesta dispuestos preocupado preocupada convencido convencida partidario partidaria favor contrario contraria confiado confiada satisfecho satisfecha optimista cauto cauta escéptico escéptica',
    'puso pone pusieron ponen': 'duda',
    'refirió refiere refirieron': 'como',
    've ven ha visto': 'peligro cerca lejos riesgo necesario posible',
  },
  channels: 'agencia cadena diario periódico entrevista a al televisión radio portal',
  press: 'agencia diario periódico cadena',
  pronouns: { ella: 'female', ellos: 'any', ellas: 'any' },
  bodies:
    '(?:(?:el|la|los|las|un|una) )(?:gobierno|policía|ejército|ministerio|fiscalía|comunicado|oposición|organización|embajada|cancillería|presidencia|tribunal|alcaldía|informe|delegación|estado mayor|ayuntamiento|protección civil|sindicato|guardia costera|marina|fuerza aérea)',
  people:
    '(?:(?:un|una|unos|varios|varias|dos|tres|los|las|el|la|altos?) )*(?:una (?:mujer|madre|joven|vecina|profesora|voluntaria)|un (?:hombre|padre|joven|vecino|profesor|voluntario|policía|agente|asesor)|funcionari[oa]s?|fuentes?|diplomátic[oa]s?|testigos?|expertos?|analistas?|portavoz|portavoces|vecinos|autoridades|rescatistas|socorristas|bomberos|médicos|investigadores|fiscales)(?: (?:anónim[oa]s?|cercan[oa]s (?:a|al) [a-zà-ÿ ]{3,30}|estadounidenses?|europe[oa]s?|rus[oa]s?|oficiales|locales|regionales|sanitarias|judiciales|[a-zñ]{3,}(?:ian[oa]s|íes|esas)|diplomátic[oa]s|militares|gubernamentales))*',
  dropsSubject: true,
  marksPersons: true,
  offices: {
    '(?:canciller|jef[ea] de la diplomacia)(?: [a-zñáéíóú]+(?:es|esa|ano|ana|ense|eño|ol|ola|aco|aca|[oa]))?':
      'foreign minister|secretary of state|chancellor|foreign affairs',
    '(?:ex ?(?:president[ea]|mandatari[oa])|ex-(?:president[ea]|mandatari[oa]))':
      'former president|prime minister',
    'vicepresident[ea]': 'vice president|deputy president|first vice president|deputy prime minister',
    '(?:mandatari[oa]|president[ea]|jef[ea] de Estado)': 'president|prime minister',
    '(?:primer ministro|primera ministra|jef[ea] del (?:Gobierno|Ejecutivo))':
      'prime minister|premier|chancellor|president of the government',
    'ministr[oa]': 'minister|secretary',
    '(?:líder|dirigente|magnate|polític[oa]|opositora?|dictador|gobernante)': '*',
  },
  officeLead: '(?:el|la) ',
};
