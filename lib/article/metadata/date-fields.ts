/** Where pages keep their dates: data, most trustworthy first. */

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** `name`, `property` or `itemprop` of meta elements that hold the date of publication, lower case. */
export const PUBLISHED_META = `
  article:published_time og:article:published_time article:published og:published_time og:pubdate og:publish_date og:release_date
  datepublished rnews:datepublished article.published published_time published-date publisheddate publication_date publicationdate
  publish-date publish_date publishdate pubdate pub_date parsely-pub-date sailthru.date bt:pubdate cxenseparse:recs:publishtime
  citation_publication_date citation_date citation_online_date prism.publicationdate dc.date.issued dcterms.issued dc.issued
  dc:date:issued dc.date.published dc.date.created dcterms.created dc:created dc.created dcterms.date dc.date dc:date
  article.created article_date_original articledate article-date weibo:article:create_at ptime publish_time shareaholic:article_published_time
  iso-8601-publish-date lastpublisheddate date_published displaydate originalpublicationdate created datecreated date
`
  .trim()
  .split(/\s+/);

export const MODIFIED_META = `
  article:modified_time og:article:modified_time og:updated_time article:modified datemodified dcterms.modified dc.date.modified
  last-modified lastmod modified_time updated_time
`
  .trim()
  .split(/\s+/);

/** Words in `class`, `id` or `itemprop` of elements that hold the date of publication. */
export const DATE_NAMES = words(`
  published publishdate publisheddate pubdate pubtime datepublished dateposted posted postdate posteddate entrydate articledate newsdate
   contentdate datetime timestamp dateline dateheader storydate createdate created date time day info meta postmeta entrymeta
   articlemeta articleinfo byline postinfo submitted publication publicationdate datum fecha data
`);

/** Words of elements that hold the date of an update. */
export const UPDATE_NAMES = words('updated update updatetime');

/** Words of elements that hold a date of another kind: of a later revision, of a comment, of today. */
export const OTHER_DATE_NAMES = words(
  'modified lastmodified comment comments copyright today current currentdate clock weather calendar',
);

/** Words of places in which a date is that of something else, most often. */
export const OTHER_DATE_PLACES = words('footer archive archives related recent sidebar widget');

/** What may stand between such words and the date. */
const UP_TO_DATE = '\\s*(?:on|at|le|el|am|il|:)?\\s*[:\\-–|]?\\s*$';

/** Before a date: it is that of an update. */
export const UPDATED = new RegExp(
  `(?:updated?|aktualisiert|mis à jour|actualizado|atualizado|aggiornato|zaktualizowano|обновлено|оновлено|diperbarui|güncelle\\p{L}*|更新|수정)${UP_TO_DATE}`,
  'iu',
);

/** Before a date: it is neither of an update nor of the publication. */
export const NEITHER = new RegExp(
  `(?:modified|edited|last (?:changed|reviewed)|geändert|letzte änderung|modifié|modificato|изменено|expires?|until|©|copyright)${UP_TO_DATE}`,
  'iu',
);
