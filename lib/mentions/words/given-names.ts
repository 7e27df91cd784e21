/** Frequent given names, in comparison form: where one stands before a name, a person is meant. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  aaron abdul abdullah abigail abraham adam adrian ahmad ahmed aisha akira alan albert alejandro aleksandr aleksei alessandro alex alexander
  alexandra alexei alexey alexis alfred ali alice alicia alison allen amanda amber amir amy ana anastasia anatoly andre andrea andreas andrei
  andres andrew andrey andrii andriy andrzej angela angelina anita ann anna anne annie anthony antoine anton antonio arnold arthur artem
  ashley barack barbara barry beatrice ben benjamin bernard bernie beth betty beverly bill billy bob bobby boris brad bradley brandon brenda
  brett brian bridget bruce bryan caitlin cameron carl carla carlos carmen carol caroline carolyn catherine cecilia cesar charles charlie
  charlotte chelsea cheryl chris christian christina christine christoph christopher claire clara claudia colin connor craig cristina cynthia
  daniel daniela daria dave david dawn deborah denis denise dennis derek diana diane dick diego dieter dmitri dmitriy dmitry dmytro dominic
  don donald donna doris dorothy doug douglas duncan dylan ed eddie edgar edith eduardo edward edwin eileen elaine elena eleanor elisabeth
  elizabeth ella ellen emily emma finn dane scot emmanuel enrique eric erica erik ernest ethan eugene eva evan evelyn evgeny fatima felix fernando fiona
  florence frances francesca francesco francis francisco francois frank franz fred frederick gabriel gareth gary gavin gennady geoff geoffrey
  george gerald gerard gerhard gilbert gina giorgia giorgio giovanni giulia giuseppe glenn gloria gordon grace graham greg gregory guillermo
  gustavo hailey hamid hannah hans harold harriet harry hasan hassan heather hector heidi heinrich helen helena helmut henri henry herbert
  howard hugh hugo hunter ian ibrahim igor ilya imran ines ingrid irina iris irene isabel isabella ivan ivanka jack jackie jacob jacqueline
  jake jamal james jamie jan jane janet janice jared jasmine jason javier jay jean jeff jeffrey jenna jennifer jenny jeremy jerome jerry jesse
  jessica jill jim jimmy joan joanna joaquin joe joel johan johannes john johnny jonathan jorge jose joseph josh joshua juan juanita judith judy
  julia julian juliana julie julien julio jun jurgen justin kamala karen karin karl kate katherine kathleen kathryn kathy katie kayla keith
  kelly ken kenneth kent kerry kevin khalid kim kirill klaus konstantin kristen kristina kurt kyle lara larry latonya laura lauren laurent
  lawrence leo leon leonard leonid leslie lewis liam lily linda lindsay lisa liz lloyd lois lorenzo louis louise luca lucas lucia lucy luis
  luke lydia lyudmila madeleine maggie manuel marc marcel marcia marco marcus margaret maria marie marina mario marion marjorie mark marta
  martha martin martina mary mateusz matt matteo matthew maureen maurice max maxim megan mehmet melanie melania melissa mia michael michel
  michele michelle miguel mike mikhail mila milos miriam mitch mitchell mohamed mohammad mohammed molly monica muhammad mustafa mykhailo mykola
  nadia nancy naomi natalia natalie natasha nathan neil nicholas nick nicola nicolas nicole nigel nikita nikolai nikolay nina noah noel nora
  norman norma oksana oleg oleh oleksandr oleksii olena olga oliver olivia olivier omar oscar osman otto pablo pamela paolo patricia patrick
  paul paula paulo pavel pavlo pedro peggy penelope peter petr petro phil philip philippe phillip pierre piotr priya rachel rafael rahul
  raj ralph randy raphael raymond rebecca regina renee ricardo richard rick ricky rita rob robert roberta roberto robin rod rodrigo roger
  roland roman ron ronald rosa rose rosemary ross roy ruben rudolf russell ruth ryan sabrina saeed sally salman sam samantha samuel sandra
  sanjay santiago sara sarah scott sean sebastian sergei sergey sergii sergio serhii seth shane shannon sharon shaun sheila shirley silvia
  simon simone sofia sonia sophia sophie stacy stan stanislav stefan stella stephanie stephen steve steven stewart stuart sue susan suzanne
  svetlana sylvia tamara tanya tara tariq tatiana ted teresa terence terry theo theodore theresa thierry thomas tiffany tim timothy tina
  toby todd tom tommy toni tony tracy travis trevor tyler ulrich ursula valentina valeria valery vanessa vasily vera veronica victor victoria
  viktor vincent viola virginia vitali vitaliy vitaly vivian vlad vladimir volodymyr vyacheslav wallace walter wanda warren wayne wendy
  wilfried will william winston wladimir wojciech wolfgang xavier yana yaroslav yegor yevgeny yevhen yoshi yulia yuri yuriy yury yusuf yves
  yvonne zachary zainab zoe kai ai wei li hui jing min hyun jong taro hiroshi kenji yuki sato paris kylie kendall channing emil tito
  `
    .trim()
    .split(/\s+/),
);

/** Given names that are words for callings and the like, but with a capital hardly anything else than names. */
export const NAMES_OF_CALLINGS: ReadonlySet<string> = new Set(
  'taylor hunter carter mason parker cooper tyler scott ross jack miles'.split(' '),
);

/** Names of countries, states and cities that are given names too. */
export const PLACES_AS_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `alexandria asia austin brooklyn carolina chad charlotte chelsea dakota dallas denver florence france georgia houston india israel
  jordan kenya lorraine madison milan paris phoenix savannah sofia sydney victoria vienna virginia`
    .trim()
    .split(/\s+/),
);
