/** The words of French news for each kind of event; meetings, summits and talks are called alike. */
import type { KindWords } from '../kind-words';

export const FRENCH: KindWords = {
  accident: 'accident* crash* écras* effondr* collision* déraill* naufrage* catastrophe* chavir*',
  agreement: 'accord* traité* sign* pacte* compromis mémorandum* entente*',
  annexation: 'annex*',
  appointment: 'nomm* nomination* succèd* succéd* prend*_ses_fonctions pris*_ses_fonctions désign*',
  arrest: 'arrêté* arrestation* interpell* détenu* captur* incarcér* enlèvement*',
  attack:
    'attentat* bombard* drone* missile* raid* attaqu* bombe* massacre* tuerie* fusillade* explos* frapp* assaut* roquette* tir tirs pilonn*',
  battle:
    'prise conquête* chute bataille* siège offensive* combat* assaut* repris reprise encercl* assiég* affrontement* tombée',
  call: 'téléphon* appel* entretien* entreten* échangé_avec coup_de_fil',
  ceasefire: 'trêve* cessez-le-feu armistice*',
  coup: 'putsch* coup renvers* pris_le_pouvoir prise_du_pouvoir prise_de_pouvoir coup_d’état coup_d’etat coup_d_état chute',
  'court-ruling':
    'tribunal* cour arrêt jugement* condamn* mandat* verdict* juge juges justice arrêt_de acquitt* décision* procès avis_consultatif',
  death: 'mort mort* décès décédé* tué* assassin* obsèques funérailles tuer abattu* meurtre*',
  disaster:
    'séisme* tremblement* inondation* ouragan* cyclone* typhon* incendie* éruption* tsunami* tempête* crue* sécheresse* feux glissement*',
  election:
    'élection* élu* scrutin* présidentielle* législatives vote* premier_tour second_tour réélu* réélection* urnes électoral*',
  epidemic: 'épidémie* pandémie* virus',
  exchange: 'prisonnier* libér* otage* échang* détenus',
  inauguration: 'investiture* investi serment investie* prêté_serment prestation_de_serment',
  law: 'loi lois décret* constitution* ratifi* législation*',
  meeting:
    'rencontr* réuni* réunion* sommet* pourparlers entretien* entreten* reçu discut* tête-à-tête table conférence* cycle round_de série_de discussions reçoit négoci*',
  military:
    'manœuvres opération* offensive* incursion* retrait* retir* déploie* déploy* exercice* armée* troupe* soldat* avancée* intervention* navire*',
  period: 'présidence',
  protest: 'manifest* protest* émeute* soulèvement* contestation* rassemblement* mobilisation* marche*',
  referendum: 'référend*',
  resignation: 'limog* destitu* renvers* démis* écart* renvoy* révoqu* éviction*',
  sanctions: 'sanction* embargo* mesures_restrictives snapback',
  speech: 'discours allocution* dit déclar*',
  statement:
    'dit annonc* déclar* propos* plan exig* ultimatum* reconnu* reconnaiss* reconnaît retrait* quitt* sort* dénonc* suspen*',
  'trade-measure': 'droits tarif* douane* surtaxe* taxe* guerre_commerciale droits_de_douane',
  visit: 'visite* visité* déplacement* voyage* arriv* tournée* rendu* se_rend',
  vote: 'vote* voté* résolution* motion* question_de_confiance motion_de_censure adopt* censure destitution*',
  war: 'guerre* invasion* envahi* offensive* conflit*',
};
