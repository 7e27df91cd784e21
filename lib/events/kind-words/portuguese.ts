/** The words of Portuguese news for each kind of event; meetings, summits and talks are called alike. */
import type { KindWords } from '../kind-words';

export const PORTUGUESE: KindWords = {
  accident: 'acidente* despenh* colaps* colisã* descarril* queda_do_avião naufrági* desastre*',
  agreement: 'tratado* assin* pacto* memorando* compromisso* acord* firm*',
  annexation: 'anex*',
  appointment: 'nome* designa* assum*',
  arrest: 'detid* deten* pres* pris* captur* sequestr*',
  attack: 'ataque* atac* atentado* drone* míss* explos* bomba* massacre* chacina* matança* tirote* foguete*',
  battle:
    'tomada queda conquist* batalha* cerco ofensiva* combate* confront* reconquist* retom* avanço* captura*',
  call: 'telef* ligaç* conversa* ligou conversou',
  ceasefire: 'trégua* cessar-fogo armistício*',
  coup: 'golpe* derrub* tomaram_o_poder tomada_do_poder golpista* depost* queda',
  'court-ruling': 'tribuna* sentença* conden* supremo juiz* stf mandado* absolv* julg* decis* parecer*',
  death: 'morr* mort* falec* assassin* funeral* matar* matou',
  disaster:
    'terramoto* terremoto* sismo* inundaç* enchente* furacã* furaco* tufã* incêndio* erupç* tsunami* tempestad* seca deslizament* cheias',
  election:
    'eleiç* eleit* eleitor* primeiro_turno segundo_turno primeira_volta segunda_volta reeleit* reeleiç* urnas votar votam vota presidenciais legislativas',
  epidemic: 'epidemia* pandemia* surto*',
  exchange: 'troca* intercâmbio* libert* prisioneiro* refé* soltos soltur*',
  inauguration: 'posse investidura toma* juramento* tomou_posse tomada_de_posse toma_posse empossad*',
  law: 'lei leis decreto* constituiç* ratific*',
  meeting:
    'reuni* encontr* cimeira* cúpula* conversações recebeu rodada* ronda* conferência* negoci* recebid* conversas',
  military:
    'tropas soldados manobras operaç* ofensiva* incurs* retir* destac* exércit* exercício* militares avanç* envio',
  period: 'presidência',
  protest: 'protest* manifest* revolta* marcha* atos',
  referendum: 'referend* plebiscito*',
  resignation: 'demi* renúncia* renunci* destitu* exoner* afast*',
  sanctions: 'sanç* embargo* sancion* medidas_restritivas',
  speech: 'discurs* disse afirmou',
  statement:
    'disse anunci* declar* propost* propôs plano exig* ultimato* reconhec* retirada* saída* abandon* suspend*',
  'trade-measure': 'tarifa* taxa* sobretaxa* guerra_comercial',
  visit: 'visit* viag* viaj* chegada* chegou périplo',
  vote: 'vot* resoluç* aprov* moç* moção censura impeachment emenda*',
  war: 'guerra* invadi* invas* conflit* ofensiva*',
};
