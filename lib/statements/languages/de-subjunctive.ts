/**
 * Third persons of the German subjunctive of reported speech, as they are written: „er knüpfe Bedingungen daran“. Left out
 * are those that are also adjectives („breite“) or small words („bitte“).
 */
const STEMS = `
  akzeptier bedeut bedroh befürcht beginn behalt bekomm benötig beruh beschließ besteh bestreit betreff betreib bevorzug
  beweis bezieh biet bleib brauch bring denk dien droh einricht entscheid entsprech entsteh erfahr erfüll ergreif erhalt
  erhöh erlaub erleb ermöglich erreich erschein erschwer erwart erweis erzeug fall fehl find folg forder fühl führ fürcht
  funktionier geb gefährd geh gehör geling gelt gescheh gewährleist gewinn glaub greif halt handl häng heiß helf
  hinterlass hoff informier investier kenn klapp knüpf komm konzentrier kost kümmer kämpf lass lauf leb leid leist lern
  lieg liefer mach merk miss nehm nenn nutz passier plan profitier prüf rechn regier rett ruf schad schaff scheiter schließ
  schreib schütz seh send setz sorg sprech spiel spür steh steig stell stimm streb such tu trag treff treib tret überleg
  übernehm überprüf überzeug unterlieg unterschätz unterstütz untersuch verbiet verdien verfolg verfüg vergess verhandl
  verhinder verlang verlass verletz verlier verpflicht verschaff verschieb verschlechter versteh verstoß versuch vertrau
  vertret verweiger verwend verzicht wachs wart weiger wend werb werf wirk wiss wohn wünsch zahl zeig zieh ziel zwing`;

const FORMS = STEMS.trim()
  .split(/\s+/)
  .map((stem) => `${stem}e`)
  .join('|');

/** Such a form within a text. */
export const SUBJUNCTIVE_FORM = new RegExp(`(?<!\\p{L})(?:${FORMS})(?!\\p{L})`, 'u');
