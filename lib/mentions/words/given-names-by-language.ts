/** Frequent given names of some languages, as they are written in the case of a subject: they show where a person's name begins. */
import { normalise } from '../../text/normalise';

const NAMES: Readonly<Record<string, string>> = {
  es: `
    adolfo adriana agustín alejandra alejandro alfonso alicia amparo andrés antonia antonio aníbal araceli
    arturo augusto aurora axel beatriz begoña benito bernardo camila carlos carmen carolina cecilia clara
    claudia concepción consuelo cristian cristina cristóbal césar daniela darío diego dolores domingo eduardo
    elena elvira emiliano emilio enrique ernesto esteban esther eugenia eugenio eva fabián federico felipe
    fermín fernanda fernando francisca francisco félix gabriela gerardo germán gilberto gloria gonzalo
    graciela gregorio guadalupe guillermo gustavo hernán horacio hugo héctor ignacio inés irene isabel ismael
    iván jaime javier jesús joaquín jordi jorge josefa josé juan juana julieta julio julián laura leandro
    leonardo leticia lorena lorenzo lourdes lucía luis luisa manuel marcela marcelo marcos margarita mariana
    mariano marina mario marta martín maría mateo matías mauricio mercedes miguel mireia montserrat máximo
    mónica natalia nicolás noelia norma núria pablo patricia patricio paula paulina pedro pilar rafael ramiro
    ramón raquel raúl rebeca ricardo roberto rocío rodolfo rodrigo rogelio román rosa rosario rubén salvador
    santiago sebastián sergio silvia sofía soledad susana teresa tomás valentina valeria vanesa verónica
    vicente victoria virginia víctor ximena yolanda álvaro ángel ángeles óscar`,
  fr: `
    adrien agnès alain albert alexandra alexandre alice amélie anaïs andré anne antoine antoinette arnaud
    arthur audrey aurore aurélie aurélien baptiste bastien benjamin benoît bernadette bernard bertrand
    brigitte bruno béatrice camille carole caroline catherine chantal charles charlotte christelle christian
    christiane christine christophe claire clara claude claudine clotilde clément colette corinne cyril cécile
    céline damien daniel danielle danièle david delphine denis denise didier dominique emmanuel emmanuelle
    estelle eugène fabien fabienne fabrice fanny florence florent florian franck françois françoise frédéric
    frédérique gabriel gaël gaëlle geneviève geoffroy georges ghislaine gilbert gilles grégoire grégory
    guillaume guy gérald gérard henri hervé hubert hugo hugues hélène isabelle jacqueline jacques jean jeanne
    joseph josiane josé joël joëlle julie julien juliette jérémy jérôme laetitia laure laurence laurent
    liliane lionel lise louis louise luc lucie lucien ludovic léa léon madeleine magali marc marcel margaux
    marguerite marie marine marion marlène martial martin martine mathias mathieu mathilde matthieu maud
    maurice maxime michel michèle mireille monique muriel myriam mélanie nadine nadège natacha nathalie
    nicolas nicole noël odile olivier pascal pascale patrice patricia patrick paul paule pauline philippe
    pierre quentin raphaël raymond renaud rené richard robert robin rodolphe roger roland romain régis rémi
    rémy sabine samuel sandra sandrine simon simone solange solène sonia sophie stéphane stéphanie suzanne
    sylvain sylvie sébastien séverine thibault thierry thomas théo thérèse tristan valentin valérie vanessa
    victor vincent virginie viviane véronique xavier yann yannick yves yvette yvon yvonne édouard élisabeth
    élodie éloïse émile émilie éric étienne évelyne`,
  it: `
    alberto aldo alessandra alessandro alessia alessio alfonso alfredo andrea angela angelo anna antonella
    antonio arianna armando arturo augusto barbara beatrice beppe bruno camilla carla carlo carmelo carmine
    carolina caterina cesare chiara ciro claudia claudio cosimo cristian cristiano cristina daniela daniele
    dario davide debora diego domenico donatella donato edoardo elena eleonora elisa elisabetta emanuela
    emanuele emilio emma enrica enrico enzo ernesto eugenio fabio fabiola fabrizio federica federico filippo
    fiorella flavia flavio francesca francesco franco gabriele gabriella gaetano gennaro giacomo gianfranco
    gianluca gianluigi gianni giorgia giorgio giovanna giovanni giulia giuliano giulio giuseppe giuseppina
    grazia guglielmo guido ignazio ilaria irene isabella italo ivan ivano jacopo lara laura leonardo letizia
    licia lidia lorenzo luca luciana luciano lucio luigi luigia luisa manuela marcella marcello marco
    margherita maria marina mario marta martina massimiliano massimo matilde matteo mattia maurizio mauro
    michela michele mirella mirko monica nadia nicola nicoletta nicolò nunzia nunzio oreste orlando paola
    paolo pasquale patrizia patrizio pierluigi piero pietro pino raffaele raffaella renata renato renzo
    riccardo rita roberta roberto rocco romano romina rosa rosario rossella ruggero sabrina salvatore samuele
    sandra sandro santo sara savino sebastiano serena sergio silvana silvia silvio simona simone sofia sonia
    stefania stefano susanna tania teresa tiziana tiziano tommaso ugo umberto valentina valeria valerio
    vanessa vincenza vincenzo vito vittoria vittorio viviana walter`,
  pl: `
    adam agata agnieszka aleksander aleksandra alicja andrzej anna antoni artur barbara bartosz beata bogdan
    bogusław bożena cezary dariusz dawid dorota edyta elżbieta emil ewa ewelina filip franciszek grażyna
    grzegorz halina hanna henryk ireneusz iwona izabela jacek jadwiga jakub jan janina janusz jarosław jerzy
    joanna jolanta julia justyna józef kamil kamila karol karolina katarzyna kazimierz kinga konrad krystyna
    krzysztof leszek maciej magdalena marcin marek maria mariola mariusz marta marzena mateusz małgorzata
    michał mieczysław mikołaj mirosław monika natalia norbert olga paulina paweł piotr przemysław radosław
    rafał renata robert roman ryszard sebastian stanisław stefan sylwia szymon sławomir tadeusz teresa tomasz
    urszula wacław waldemar wanda wiesław wiktor witold wojciech władysław zbigniew zdzisław zofia zuzanna
    zygmunt łukasz`,
  pt: `
    adriano afonso agostinho aline américo ana anabela andré antónio antônio armando artur augusto aurélio
    beatriz bernardo bruna bruno bárbara caio camila carla carlos carolina catarina cecília celso cláudia
    cláudio cristiano cristina cátia célia césar daniela david diogo domingos duarte débora edson eduardo
    elisa emília estela eurico felipe fernanda fernando filipa filipe flávia flávio francisco fábio fátima
    gabriel gabriela geraldo gilberto gonçalo graça guilherme gustavo helena henrique hugo hélder inês isabel
    ivo jaime joana joaquim jorge josé joão juliana júlia júlio laura leandro leonardo letícia lourenço
    luciana luciano luiz luís luísa lígia lúcia manuel manuela marcelo marco marcos margarida maria mariana
    marina marta mateus mauro maurício miguel márcia márcio mário mónica natália nelson nuno octávio orlando
    otávio patrícia paula paulo pedro rafael raimundo raquel raul renata renato ricardo rita roberto rodrigo
    rogério rosa rui rúben samuel sandra sara sebastião simone simão sofia susana sérgio sílvia sílvio sónia
    teresa tiago tomás tânia valéria vanessa vasco vera vicente vítor wagner wellington álvaro ângela érica`,
  ru: `
    александр александра алексей алена алина алла анастасия анатолий андрей анна антон антонина арсений артем
    артур артём богдан борис вадим валентин валентина валерий валерия василий вера вероника виктор виктория
    виталий влад владимир владислав вячеслав галина геннадий георгий герман глеб григорий даниил данила дарья
    денис диана дмитрий евгений евгения егор екатерина елена елизавета жанна захар иван игорь илья инна иосиф
    ирина карина катерина кирилл клавдия константин ксения лариса лев леонид лидия лилия любовь людмила макар
    максим маргарита марина мария марк матвей михаил надежда наталия наталья никита николай нина оксана олег
    олеся ольга павел петр платон полина пётр раиса роман руслан савелий светлана семен семён сергей софия
    софья станислав степан тамара тарас татьяна тимофей тимур ульяна федор фёдор эдуард эльвира эмилия юлия
    юрий яков яна ярослав`,
  uk: `
    алла аліна анастасія анатолій андрій анна антон антоніна арсен артем артур богдан борис в'ячеслав
    вʼячеслав вадим валентин валентина валерій василь вероніка владислав володимир віктор вікторія віра
    віталій галина ганна геннадій георгій гліб григорій данило дарʼя денис дмитро діана едуард ельвіра зеновій
    йосип катерина кирило костянтин ксенія лариса лев леонід любов людмила лідія лілія макар максим маргарита
    марина марко марія марґарита матвій микита микола мирослав михайло надія наталя наталія ніна оксана олег
    олександр олександра олексій олена олеся ольга остап павло петро платон поліна раїса роман ростислав
    руслан сава святослав світлана семен сергій софія станіслав степан тамара тарас тетяна тимофій тимур уляна
    федір юлія юрій яків яна ярослав євген євгенія єгор єлизавета іван ігор ілля інна ірина`,
};

const made = new Map<string, ReadonlySet<string>>();

/** The given names of a language (primary tag), in comparison form; none where it has no list. */
export function givenNamesOf(language: string): ReadonlySet<string> {
  const known = made.get(language);
  if (known) return known;
  const names = Object.hasOwn(NAMES, language) ? (NAMES[language] ?? '') : '';
  const set = new Set(names.split(/\s+/).filter(Boolean).map(normalise));
  made.set(language, set);
  return set;
}
