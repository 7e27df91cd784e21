/** Words that open sentences before a family name in languages other than English: “Selon Grund”, „Laut Grund“, «Однак Ґрунд». */
import { normalise } from '../../text/normalise';

const OPENERS: Readonly<Record<string, string>> = {
  fr: `selon pour apres avant chez mais quant avec sans contre sous sur vers depuis pendant devant derriere entre malgre hormis outre
    comme quand lorsque puisque alors ainsi aussi ensuite enfin puis donc or car ni et ou meme seul seule voila voici hier aujourd'hui
    demain jeudi vendredi samedi dimanche lundi mardi mercredi pourtant cependant toutefois desormais pourquoi comment ou si que qui
    quel quelle ce cette ces son sa ses leur leurs notre nos un une des le la les monsieur madame maitre face grace suivant d'apres
    jamais toujours encore deja bientot certes reste dit explique ajoute affirme tant plus moins tout tous toute non oui`,
  es: `segun para tras ante bajo con contra de desde durante en entre hacia hasta por sin sobre mediante como cuando donde mientras aunque
    porque pues si que quien cual pero mas sino y e o u ni tambien tampoco ademas luego entonces despues antes ahora hoy ayer manana
    anoche asi aun todavia ya siempre nunca jamas solo incluso sin embargo finalmente mientras tanto el la los las un una este esta
    ese esa aquel su sus nuestro don dona senor senora lunes martes miercoles jueves viernes sabado domingo no dijo dice afirmo
    afirma aseguro asegura explico explica sostuvo sostiene anadio recordo pidio senalo advirtio insistio respondio quizas tal vez
    conforme respecto frente junto salvo excepto`,
  it: `secondo per anche poi intanto infine quindi contro dopo prima durante con senza su sotto tra fra da di a in verso presso come
    quando mentre se che chi perche poiche ma e ed o oppure pero tuttavia inoltre ancora gia mai sempre solo pure neanche neppure
    nemmeno cosi allora ora oggi ieri domani stamattina stasera ecco forse invece dunque eppure anzi insomma il lo la i gli le un
    uno una questo questa quel quella suo sua lunedi martedi mercoledi giovedi venerdi sabato domenica non dice disse afferma
    spiega aggiunge sottolinea ribadisce conclude replica commenta ricorda scrive parla risponde osserva sostiene attacca quanto
    dove salvo tranne circa sono e' davanti accanto insieme`,
  pt: `segundo para conforme com contra de desde durante em entre ate por sem sob sobre apos ante perante como quando enquanto onde se que
    quem porque pois mas porem contudo todavia entretanto e ou nem tambem ainda ja so apenas depois antes agora hoje ontem amanha
    assim entao logo sempre nunca jamais talvez embora inclusive alem finalmente o a os as um uma este esta esse essa aquele seu
    sua nosso dom dona senhor senhora segunda terca quarta quinta sexta sabado domingo nao disse diz afirmou afirma explicou
    acrescentou declarou lembrou pediu ressaltou avaliou respondeu escreveu questionado questionada perguntado consoante`,
  de: `laut fur auch nach gegen vor mit ohne von zu bei aus durch um uber unter zwischen wegen trotz statt seit bis wahrend wie wenn weil
    dass ob als da obwohl aber und oder doch denn sondern sowohl weder nur schon noch erst dann danach daraufhin zuvor jetzt heute
    gestern morgen so zudem ausserdem allerdings jedoch dennoch trotzdem deshalb daher dabei damit dafur dagegen hier dort der die
    das den dem des ein eine einen einem einer sein seine ihr ihre montag dienstag mittwoch donnerstag freitag samstag sonntag
    nicht sagte sagt erklarte betonte meinte schrieb warum was wer wo wann sogar selbst eigentlich inzwischen mittlerweile
    unterdessen spater fruher einst immer nie herr frau hat hatte ist war wird will kann soll darf muss gemass zufolge neben dank`,
  pl: `wedlug zdaniem takze rowniez wczesniej jednak wczoraj dzis dzisiaj jutro potem pozniej przeciw przeciwko kiedy gdy natomiast
    dla do od na w we z ze za o u po pod nad przed przez przy bez miedzy wobec wedle mimo oprocz jak jako ze bo gdyz poniewaz
    choc chociaz ale lecz a i oraz albo lub czy ani wiec zatem tez tylko nawet juz jeszcze wtedy wowczas teraz obecnie nastepnie
    wreszcie ostatecznie tymczasem ponadto poza to ten ta te tego jego jej ich sam sama pan pani kto co gdzie dlaczego nie tak
    powiedzial powiedziala dodal dodala podkreslil mowi poniedzialek wtorek sroda czwartek piatek sobota niedziela
    ostatnio podobnie zarowno skoro jesli jezeli niech wlasnie w`,
  ru: `согласно однако также ранее потом вчера сегодня завтра когда накануне против затем впрочем сам сама позже тогда для до от из за к ко
    на над о об по под при про с со у через без между перед после вместо кроме благодаря вопреки как что чтобы если хотя ибо пока
    но а и или либо ни же тоже даже уже еще только лишь именно теперь сейчас здесь там тут так итак поэтому потому причем между
    вскоре наконец впервые недавно давно всегда никогда снова вновь иногда этот эта это эти тот та его ее их наш свой господин
    госпожа кто где почему зачем не нет да сказал сказала заявил заявила отметил добавил по-видимому возможно видимо напротив
    помимо вслед следом одновременно параллельно тем`,
  uk: `згідно однак також раніше потім учора вчора сьогодні завтра коли напередодні водночас згодом сам сама пізніше тоді утім втім проте для
    до від із зі з за к на над о об по під при про у в через без між перед після замість крім завдяки всупереч як що щоб якщо хоча
    бо адже але а і й та або чи ні ж теж навіть уже вже ще лише тільки саме тепер зараз тут там так отже тому причому наразі
    нарешті вперше нещодавно давно завжди ніколи знову іноді цей ця це ці той його її їх наш свій пан пані хто де чому не ні
    сказав сказала заявив заявила зазначив додав можливо навпаки окрім слідом одночасно паралельно попри щодо нині відтак`,
  tr: `ancak ayrica daha once sonra dun bugun yarin ise ve ama fakat cunku eger icin gore karsi kadar gibi ile bir bu su o da de ki ne
    neden nasil nerede kim hem ya artik hala henuz simdi boylece ote yandan oysa yine bile sadece sayin ote`,
};

const compiled = new Map<string, ReadonlySet<string>>();

/** In comparison form; none for English, whose words have a list of their own, and for languages that are not known. */
export function openersOf(language: string): ReadonlySet<string> {
  const known = compiled.get(language);
  if (known) return known;
  const words = Object.hasOwn(OPENERS, language) ? (OPENERS[language] ?? '') : '';
  const openers = new Set(words.split(/\s+/).filter(Boolean).map(normalise));
  compiled.set(language, openers);
  return openers;
}
