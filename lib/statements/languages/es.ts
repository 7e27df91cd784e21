import type { Wording } from './wording';

export const es: Wording = {
  verbs: `dijo dice dijeron reclamó preguntó agradeció dicho declaró declara declarado afirmó afirma afirmado aseguró asegura asegurado señaló señala indicó indica
    explicó explica añadió añade agregó agrega anunció anuncia anunciado sostuvo sostiene advirtió advierte advertido subrayó subraya
    recordó recuerda insistió insiste respondió responde escribió escribe manifestó manifiesta reiteró reitera expresó criticó critica
    confirmó confirma denunció denuncia admitió reconoció pidió pide exigió exige calificó comentó apuntó precisó aclaró acusó prometió
    rechazó condenó celebró destacó
    recomendó recomienda alertó alerta negó niega propuso propone instó insta lamentó lamenta opinó opina consideró considera contestó
    aseveró avisó felicitó elogió cuestionó replicó argumentó alegó sugirió`,
  reports:
    'informó informa informaron reportó reporta publicó publica reveló revela según cita citó recoge recogió',
  between: `el la los las un una ha han había también ayer hoy este esta jueves viernes sábado domingo lunes martes miércoles se le les lo por su
    parte además después luego ya mañana tarde noche señor don doña`,
  prepositions:
    'a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras',
  conjunctions: 'que quien cuando donde si como porque pero mientras aunque',
  and: 'y e',
  accordingTo: 'según|de acuerdo con|en palabras de|a juicio de|en opinión de',
  channels: 'agencia cadena diario periódico entrevista a al televisión radio portal',
  pronouns: { ella: 'female', ellos: 'any', ellas: 'any' },
  people:
    '(?:(?:un|una|unos|varios|varias|dos|tres|los|las|el|la|altos?) )*(?:una (?:mujer|madre|joven|vecina|profesora|voluntaria)|un (?:hombre|padre|joven|vecino|profesor|voluntario|policía|agente|asesor)|funcionari[oa]s?|fuentes?|diplomátic[oa]s?|testigos?|expertos?|analistas?|portavoz|portavoces|vecinos|autoridades)(?: (?:anónim[oa]s?|cercan[oa]s (?:a|al) [a-zà-ÿ ]{3,30}|estadounidenses?|europe[oa]s?|rus[oa]s?|oficiales|diplomátic[oa]s|militares|gubernamentales))*',
  dropsSubject: true,
};
