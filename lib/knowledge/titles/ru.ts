/** Russian titles of the press, by role, in the case forms that stand with names. */
import type { TitleTable } from '../titles';
import { compounds, phrases } from './forms';

/** The cases of a masculine noun that ends in a hard consonant. */
const hard = (...stems: readonly string[]) => compounds(stems, '', 'а', 'у', 'ом', 'е');
/** The cases of one that ends in a soft sign. */
const soft = (...stems: readonly string[]) => compounds(stems, 'ь', 'я', 'ю', 'ем', 'е');
/** The cases of an adjective before one. */
const adjective = (...stems: readonly string[]) => compounds(stems, 'ый', 'ого', 'ому', 'ым', 'ом');

const MINISTER = hard('министр');
const DEPUTY = [...phrases(soft('заместител'), 'министра'), 'замминистра'];
const HEAD = ['глава', 'главы', 'главе', 'главой', 'главу'];
const CHIEF = soft('руководител');
const CHAIR = soft('председател');
const COMMANDER = ['командующий', 'командующего', 'командующему', 'командующим'];
const SECRETARY = soft('секретар');
const SPOKESPERSON = [
  ...compounds(['пресс-секретар', 'представител'], 'ь', 'я', 'ю', 'ем'),
  ...phrases(adjective('официальн'), 'представитель', 'представителя', 'представителю', 'представителем'),
  'представительница',
  'официальная представительница',
];
const minister = (...departments: readonly string[]) => phrases(MINISTER, ...departments);
const head = (...bodies: readonly string[]) => phrases([...HEAD, ...CHIEF], ...bodies);

export const ru: TitleTable = {
  leader: ['лидер', 'лидера', 'лидером', 'лидеру', 'лидере', ...head('государства', 'кремля')],
  president: hard('президент'),
  'vice-president': hard('вице-президент'),
  'prime-minister': [...hard('премьер-министр', 'премьер'), ...head('правительства')],
  'deputy-prime-minister': [...hard('вице-премьер'), ...phrases(soft('заместител'), 'премьер-министра')],
  chancellor: [...hard('канцлер'), ...phrases(adjective('федеральн'), ...hard('канцлер'))],
  'vice-chancellor': hard('вице-канцлер'),
  monarch: ['король', 'короля', 'королю', 'королем', 'королева', 'королевы', ...hard('эмир', 'султан')],
  'crown-prince': [
    ...phrases(['наследный'], 'принц'),
    ...phrases(['наследного'], 'принца'),
    ...phrases(['наследным'], 'принцем'),
  ],
  'supreme-leader': [
    ...phrases(['верховный', 'верховного', 'верховным', 'верховному'], ...hard('лидер')),
    'рахбар',
  ],
  'party-leader': [
    ...CHAIR,
    ...phrases([...hard('лидер'), ...HEAD, ...CHAIR], 'партии'),
    ...compounds(['сопредседател'], 'ь', 'я', 'ем'),
  ],
  'opposition-leader': phrases(hard('лидер'), 'оппозиции'),
  'governor-general': hard('генерал-губернатор'),
  'foreign-minister': [
    ...minister('иностранных дел'),
    ...head('мид', 'мида', 'дипломатии'),
    ...soft('госсекретар'),
    ...phrases(adjective('государственн'), ...SECRETARY),
  ],
  'deputy-foreign-minister': [
    ...phrases(DEPUTY, 'иностранных дел'),
    ...phrases(['замглавы'], 'мид', 'мида'),
    ...phrases(soft('заместител'), 'главы мид'),
  ],
  'defence-minister': [...minister('обороны'), ...head('минобороны')],
  'deputy-defence-minister': [...phrases(DEPUTY, 'обороны'), 'замглавы минобороны'],
  'finance-minister': [...minister('финансов'), ...head('минфина')],
  'interior-minister': [...minister('внутренних дел'), ...head('мвд')],
  'justice-minister': [...minister('юстиции'), ...head('минюста')],
  'economy-minister': [
    ...minister('экономики', 'экономического развития'),
    ...head('минэкономразвития', 'минэкономики'),
  ],
  'trade-minister': [
    ...minister('торговли', 'промышленности и торговли'),
    ...head('минпромторга', 'минторга'),
  ],
  'energy-minister': [...minister('энергетики', 'нефти'), ...head('минэнерго')],
  'health-minister': [...minister('здравоохранения'), ...head('минздрава')],
  'education-minister': [
    ...minister('образования', 'просвещения'),
    ...head('минпросвещения', 'минобразования'),
  ],
  'environment-minister': minister('окружающей среды', 'экологии', 'природных ресурсов'),
  'agriculture-minister': [...minister('сельского хозяйства'), ...head('минсельхоза')],
  'transport-minister': [...minister('транспорта'), ...head('минтранса')],
  'labour-minister': [...minister('труда'), ...head('минтруда')],
  'culture-minister': [...minister('культуры'), ...head('минкультуры')],
  'information-minister': minister('информации'),
  'attorney-general': [...phrases(adjective('генеральн'), ...hard('прокурор')), ...hard('генпрокурор')],
  'prosecutor-general': [...phrases(adjective('генеральн'), ...hard('прокурор')), ...hard('генпрокурор')],
  'speaker-of-parliament': [
    ...hard('спикер'),
    ...phrases(hard('спикер'), 'парламента', 'палаты представителей'),
    ...phrases(soft('председател'), 'парламента'),
  ],
  'central-bank-governor': [
    ...phrases(CHAIR, 'центробанка', 'центрального банка'),
    ...head('центробанка', 'центрального банка'),
  ],
  'chief-of-defence': [
    ...phrases([...HEAD, ...hard('начальник')], 'генштаба', 'генерального штаба'),
    ...hard('главком'),
    ...phrases(['главнокомандующий', 'главнокомандующего', 'главнокомандующим'], 'вооруженными силами'),
    'главнокомандующий',
    'главнокомандующего',
    'главнокомандующим',
  ],
  'intelligence-chief': head('разведки', 'военной разведки', 'внешней разведки', 'спецслужб'),
  'police-chief': [...head('полиции'), ...phrases(hard('начальник'), 'полиции')],
  'national-security-adviser': phrases(
    hard('советник'),
    'по национальной безопасности',
    'по нацбезопасности',
  ),
  'security-council-secretary': phrases(SECRETARY, 'совета безопасности', 'совбеза'),
  'chief-of-staff': head('администрации', 'офиса президента', 'аппарата'),
  spokesperson: SPOKESPERSON,
  'foreign-ministry-spokesperson': phrases(SPOKESPERSON, 'мид', 'мида'),
  'defence-ministry-spokesperson': phrases(SPOKESPERSON, 'минобороны'),
  aide: [...hard('помощник', 'советник'), ...phrases(hard('помощник', 'советник'), 'президента')],
  'special-envoy': [...hard('спецпосланник'), ...soft('спецпредставител')],
  ambassador: ['посол', 'посла', 'послу', 'послом'],
  'ambassador-to-un': phrases(hard('постпред'), 'при оон', 'в оон'),
  'ambassador-to-us': phrases(['посол', 'посла', 'послу', 'послом'], 'в сша', 'в вашингтоне'),
  mayor: hard('мэр'),
  governor: hard('губернатор'),
  'regional-head': head('региона', 'республики'),
  senator: hard('сенатор'),
  'member-of-parliament': [
    ...hard('депутат'),
    ...hard('конгрессмен'),
    ...compounds(['парламентари'], 'й', 'я', 'ю', 'ем'),
  ],
  'first-lady': ['первая леди', 'первой леди'],
  'secretary-general': [...phrases(adjective('генеральн'), ...SECRETARY), ...hard('генсек')],
  'director-general': [...phrases(adjective('генеральн'), ...hard('директор')), ...hard('гендиректор')],
  commissioner: ['еврокомиссар', 'еврокомиссара', 'комиссар', 'комиссара'],
  chair: CHAIR,
  founder: soft('основател', 'соосновател'),
  pope: ['папа', 'папы', 'папе', 'папой'],
  patriarch: hard('патриарх'),
  head: [...HEAD, ...CHIEF, ...hard('директор', 'начальник', 'командир'), ...COMMANDER],
  minister: MINISTER,
};
