/** Words by which pages name and label what is not the article: data, reviewed as data. */

const words = (list: string) => new Set(list.trim().split(/\s+/));

/**
 * Words in `class` and `id` (split at hyphens, underscores and capitals, lower case) of
 * elements that are not the article. Two words that stand side by side are tried together too.
 */
export const CLUTTER_NAMES = words(`
  ad ads adv advert adverts advertisement advertising adsbygoogle adslot adunit sponsor sponsored sponsors promo promos promoted
  outbrain taboola mgid zergnet revcontent recirc recirculation dfp gpt
  related relateds recommended recommendation recommendations readmore readnext readalso alsoread seealso morestories morefrom
  moreon mostread mostpopular popular trending upnext similar youmaylike
  newsletter newsletters subscribe subscription signup inbox
  share shares sharing sharebar sharetools sharedaddy social socials addthis addtoany
  comment comments commenting disqus respond replies livefyre
  breadcrumb breadcrumbs pagination pager pagenav prevnext toolbar navbar navigation menu submenu dropdown
  byline author authors authorbio bio contributor contributors posted postmeta entrymeta articlemeta timestamp datetime pubdate
  publishdate postdate articledate lastupdated readingtime
  tags taglist tagcloud keywords
  cookie cookies gdpr consent banner popup modal lightbox overlay tooltip popover
  paywall regwall
  poll polls quiz quizzes podcast podcasts audioplayer videoembed videoplayer jwplayer
  sidebar footer masthead copyright disclaimer feedback
  editsection srt sronly screenreader visuallyhidden offscreen
`);

/** The few of them that may be believed of an element within a sentence. */
export const INLINE_CLUTTER_NAMES = words(`
  ad ads advert advertisement tooltip popover sronly screenreader visuallyhidden offscreen srt share sharing newsletter
  comments editsection
`);

/** Names of what stands under or over a picture. */
export const CAPTION_NAMES = words(`
  caption captions figcaption imagecaption photocaption wpcaption mediacaption imagecredit photocredit credit credits
  photographer
`);

/** Names of a standfirst: the sentence under the headline that sums up, apart from the body. */
export const STANDFIRST_NAMES = words(`
  standfirst subtitle subheadline dek deck anons kicker
`);
