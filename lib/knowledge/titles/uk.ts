/** Ukrainian titles of the press, by role, in the case forms that stand with names. */
import type { TitleTable } from '../titles';
import { compounds, phrases } from './forms';

/** The cases of a masculine noun that ends in a hard consonant. */
const hard = (...stems: readonly string[]) => compounds(stems, '', 'а', 'у', 'ові', 'ом');
/** The cases of an adjective before one. */
const adjective = (...stems: readonly string[]) => compounds(stems, 'ий', 'ого', 'ому', 'им');

const MINISTER = [...hard('міністр'), 'міністерка', 'міністерки'];
const DEPUTY = [...phrases(['заступник', 'заступника', 'заступниця'], 'міністра'), 'замміністра'];
const HEAD = [
  ...['глава', 'глави', 'главі', 'главу', 'главою'],
  ...['голова', 'голови', 'голові', 'голову', 'головою'],
  ...hard('очільник', 'керівник'),
  ...['очільниця', 'очільниці', 'керівниця'],
];
const SECRETARY = ['секретар', 'секретаря', 'секретарю', 'секретареві', 'секретарем'];
const SPOKESPERSON = [
  ...hard('речник'),
  'речниця',
  'речниці',
  ...compounds(['прессекретар'], '', 'я', 'ю', 'ем', 'ка', 'ки'),
];
const minister = (...departments: readonly string[]) => phrases(MINISTER, ...departments);
const head = (...bodies: readonly string[]) => phrases(HEAD, ...bodies);

export const uk: TitleTable = {
  leader: ['лідер', 'лідера', 'лідером', 'лідеру', 'лідерка', ...head('держави', 'кремля')],
  president: [...hard('президент'), 'президентка', 'президентки'],
  'vice-president': [...hard('віцепрезидент'), 'віцепрезидентка', 'віцепрезидентки'],
  'prime-minister': [
    ...hard("прем'єр-міністр", "прем'єр"),
    ...["прем'єрка", "прем'єрки", "прем'єр-міністерка", "прем'єр-міністерки"],
    ...head('уряду'),
  ],
  'deputy-prime-minister': [...hard("віцепрем'єр", "віцепрем'єр-міністр"), "віцепрем'єрка", "віцепрем'єрки"],
  chancellor: hard('канцлер'),
  'vice-chancellor': hard('віцеканцлер'),
  monarch: ['король', 'короля', 'королю', 'королем', 'королева', 'королеви', ...hard('емір', 'султан')],
  'crown-prince': ['наслідний принц', 'наслідного принца', 'спадковий принц', 'кронпринц', 'кронпринца'],
  'supreme-leader': [...phrases(['верховний', 'верховного', 'верховним', 'верховному'], ...hard('лідер'))],
  'party-leader': [...phrases([...hard('лідер'), 'лідерка', ...HEAD], 'партії'), 'співголова', 'співголови'],
  'opposition-leader': phrases([...hard('лідер'), 'лідерка'], 'опозиції'),
  'governor-general': hard('генерал-губернатор'),
  'foreign-minister': [
    ...minister('закордонних справ'),
    ...head('мзс', 'дипломатії'),
    ...compounds(['держсекретар'], '', 'я', 'ю', 'ем'),
    ...phrases(adjective('державн'), ...SECRETARY),
  ],
  'deputy-foreign-minister': [
    ...phrases(DEPUTY, 'закордонних справ'),
    ...phrases(['заступник', 'заступника', 'заступниця'], 'глави мзс'),
  ],
  'defence-minister': [...minister('оборони'), ...head('міноборони')],
  'deputy-defence-minister': phrases(DEPUTY, 'оборони'),
  'finance-minister': [...minister('фінансів'), ...head('мінфіну')],
  'interior-minister': [...minister('внутрішніх справ'), ...head('мвс')],
  'justice-minister': [...minister('юстиції'), ...head("мін'юсту")],
  'economy-minister': [...minister('економіки'), ...head('мінекономіки')],
  'trade-minister': minister('торгівлі'),
  'energy-minister': [...minister('енергетики', 'нафти'), ...head('міненерго')],
  'health-minister': [...minister("охорони здоров'я"), ...head('моз')],
  'education-minister': [...minister('освіти', 'освіти і науки'), ...head('мон')],
  'environment-minister': minister('довкілля', 'захисту довкілля'),
  'agriculture-minister': minister('сільського господарства', 'аграрної політики'),
  'transport-minister': minister('транспорту', 'інфраструктури'),
  'labour-minister': minister('праці', 'соціальної політики'),
  'culture-minister': minister('культури'),
  'information-minister': minister('інформації'),
  'attorney-general': [...phrases(adjective('генеральн'), ...hard('прокурор')), ...hard('генпрокурор')],
  'prosecutor-general': [...phrases(adjective('генеральн'), ...hard('прокурор')), ...hard('генпрокурор')],
  'speaker-of-parliament': [
    ...hard('спікер'),
    ...phrases(hard('спікер'), 'парламенту', 'палати представників'),
    ...head('парламенту', 'верховної ради'),
  ],
  'central-bank-governor': head('центробанку', 'центрального банку'),
  'chief-of-defence': [
    ...head('генштабу', 'генерального штабу'),
    ...phrases(hard('начальник'), 'генштабу', 'генерального штабу'),
    ...hard('головком'),
    'головнокомандувач',
    'головнокомандувача',
    'головнокомандувачем',
  ],
  'intelligence-chief': head('розвідки', 'воєнної розвідки', 'військової розвідки', 'спецслужби'),
  'police-chief': head('поліції', 'нацполіції'),
  'national-security-adviser': phrases(
    [...hard('радник'), 'радниця'],
    'з національної безпеки',
    'з нацбезпеки',
  ),
  'security-council-secretary': phrases(SECRETARY, 'ради безпеки', 'радбезу'),
  'chief-of-staff': head('офісу президента', 'адміністрації', 'апарату'),
  spokesperson: SPOKESPERSON,
  'foreign-ministry-spokesperson': phrases(SPOKESPERSON, 'мзс'),
  'defence-ministry-spokesperson': phrases(SPOKESPERSON, 'міноборони'),
  aide: [...hard('помічник', 'радник'), 'радниця', 'радниці'],
  'special-envoy': [
    ...['спецпосланець', 'спецпосланця', 'спецпосланцю', 'спецпосланцем', 'спецпосланиця'],
    ...hard('спецпредставник'),
  ],
  ambassador: ['посол', 'посла', 'послу', 'послом', 'послиня', 'послині'],
  'ambassador-to-un': phrases(hard('постпред', 'представник'), 'при оон', 'в оон'),
  'ambassador-to-us': phrases(['посол', 'посла', 'послиня'], 'у сша', 'в сша', 'у вашингтоні'),
  mayor: hard('мер'),
  governor: hard('губернатор'),
  senator: hard('сенатор'),
  'member-of-parliament': [...hard('депутат', 'нардеп', 'конгресмен'), 'депутатка', 'нардепка'],
  'first-lady': ['перша леді', 'першої леді'],
  'secretary-general': [
    ...phrases(adjective('генеральн'), ...SECRETARY),
    ...hard('генсек'),
    'генсекретар',
    'генсекретаря',
  ],
  'director-general': [...phrases(adjective('генеральн'), ...hard('директор')), ...hard('гендиректор')],
  commissioner: ['єврокомісар', 'єврокомісара', 'єврокомісарка', 'комісар', 'комісара'],
  founder: hard('засновник', 'співзасновник'),
  pope: ['папа', 'папи', 'папі', 'папою'],
  patriarch: hard('патріарх'),
  head: [...HEAD, ...hard('директор', 'начальник', 'командир'), 'командувач', 'командувача', 'командувачем'],
  minister: MINISTER,
};
