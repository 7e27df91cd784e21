/** The words of Spanish news for each kind of event; meetings, summits and talks are called alike. */
import type { KindWords } from '../kind-words';

export const SPANISH: KindWords = {
  accident: 'accidente* estrell* derrumb* colaps* choque* descarril* siniestro* naufragi* caída_del_avión',
  agreement: 'acuerdo* tratado* firm* pacto* convenio* alianza* compromiso* memorando* pactaron acordaron',
  annexation: 'anex*',
  appointment: 'nombr* design* asumi* juramentad*',
  arrest: 'detenid* deten* arrest* captur* apresad* encarcel* secuestr*',
  attack:
    'ataque* atac* atentado* dron* misil* bombas bomba matanza* masacre* tirote* disparo* abat* explot* explos* cohete* bombard* agresión*',
  battle:
    'toma tomó conquist* caída batalla* asedio ofensiva* combate* enfrentamiento* reconquist* recuper* cerco captura* avance*',
  call: 'telef* llamada* conversaci* habló hablaron llamó llamaron',
  ceasefire: 'tregua* alto* armisticio*',
  coup: 'golpe* derroc* tomaron_el_poder tomado_el_poder golpistas asonada* putsch* depuest* derrib*',
  'court-ruling':
    'tribunal* sentencia* fallo* conden* suprem* corte fiscal* juez jueces orden_de_arresto orden_de_detención dictam* absol* inhabilit*',
  death: 'muer* murió fallec* asesin* funeral* entierro* matado mataron mató magnicidio*',
  disaster:
    'terremoto* seísmo* sismo* inundaci* huracán* tifón* incendio* erupci* tsunami* riada* dana temblor* tormenta* ciclón* sequía* apagón*',
  election:
    'elecci* comicios segunda_vuelta primera_vuelta balotaje* urnas electo* elegid* reelecto* reeleg* reelecci* vota* escrutinio* presidenciales legislativas',
  epidemic: 'epidemia* pandemia* brote*',
  exchange: 'canje* intercambi* liber* prisioner* rehen* excarcel*',
  inauguration: 'toma jur* posesión asunción* investid* toma_de_posesión',
  law: 'ley leyes decreto* constitución* ratific* legislaci*',
  meeting:
    'reuni* encuentro* cumbre* conversaciones diálogo* recibió encontró encontraron entrevist* ronda* contactos conferencia* negoci*',
  military:
    'soldados maniobras operaci* ofensiva* incursi* despliegue* despleg* retir* ejercicios tropa* efectivos ejército* buque* invad* avance*',
  period: 'presidencia',
  protest: 'protest* manifest* disturbio* movilizaci* revuelta* marcha* estallido* represión',
  referendum: 'referend* referénd* consulta votar plebiscito*',
  resignation: 'dimi* renunci* destitu* cese* cesad*',
  sanctions: 'sanci* embargo* castig* bloqueo*',
  speech: 'discurso* dijo afirmó',
  statement:
    'dijo anunci* declar* propuso propuesta* plan exigi* ultimátum* plazo* reconoci* proclam* retirada* abandon* sacó salida*',
  'trade-measure': 'arancel* gravamen* gravámen* tarifa* guerra_comercial',
  visit: 'visita* visitó viaj* gira* llegada*',
  vote: 'vot* resoluci* aprob* moción moción* censura enmienda* impugn*',
  war: 'guerra* invadi* invasión* ofensiva* conflicto*',
};
