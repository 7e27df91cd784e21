/** Where pages keep their dates: data, most trustworthy first. */

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
export const DATE_NAMES = new Set(
  `published publishdate publisheddate pubdate pubtime datepublished dateposted posted postdate posteddate entrydate articledate newsdate
   contentdate datetime timestamp dateline dateheader storydate createdate created date time day info meta postmeta entrymeta
   articlemeta articleinfo byline postinfo submitted publication publicationdate datum fecha data`
    .trim()
    .split(/\s+/),
);

/** Words of elements that hold another date: of the update, the crawl, a comment. */
export const OTHER_DATE_NAMES = new Set(
  'updated update updatetime modified lastmodified comment comments copyright today current currentdate clock weather calendar'.split(
    ' ',
  ),
);

/** Words of places in which a date is that of something else, most often. */
export const OTHER_DATE_PLACES = new Set('footer archive archives related recent sidebar widget'.split(' '));

/** Before a date: it is not the date of publication. */
export const NOT_PUBLISHED =
  /(?:updated?|modified|edited|last (?:changed|reviewed)|aktualisiert|geändert|letzte änderung|mis à jour|modifié|actualizado|atualizado|aggiornato|modificato|zaktualizowano|обновлено|изменено|оновлено|diperbarui|güncelle\p{L}*|更新|수정|expires?|until|©|copyright)\s*(?:on|at|le|el|am|il|:)?\s*[:\-–|]?\s*$/iu;
