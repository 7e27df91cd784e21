/** What pages write around their articles, in the languages of the press: data, reviewed as data. */
import { phrases } from './phrases';

/** A block that is only this is no part of an article. */
export const LABELS = phrases(`
  ad|ads|advert|adverts|advertisement|advertisements|advertising|sponsored|sponsored content|promoted|promoted content|paid content
  skip ad|skip advert|skip to content|skip to main content|skip to navigation|loading|print|save|email|copy link|tweet|share|share this
  story continues below|story continues below this ad|story continues below advertisement|article continues below
  article continues below advertisement|continues below|continue reading|continue reading below|scroll to continue|scroll to continue with content
  listen to this article|listen to the article|listen to this story|artikel anhören|écouter l'article|escuchar el artículo|прослушать статью
  post comment|post a comment|post your comment|write a comment|view comments|show comments|be the first to comment
  sign up|sign in|log in|subscribe|subscribe now|register|follow us|read more|show more|see more|learn more|view more|load more
  close|back to top|back|next|previous|home|menu|search|caption|view gallery|open gallery|view slideshow|play video|watch video
  full screen|fullscreen|replay|autoplay|show thumbnails|return to top|rss|start quote|end quote|view full size image|like us on facebook
  enlarge|text size|story tools|browse issues|video transcript|email this|print this|print email|printemail
  getty images|reuters|ap photo|file photo|this slideshow requires javascript|click to enlarge|enlarge this image|toggle caption|hide caption
  реклама|комментировать|поделиться|подписаться|подробнее|читать далее|загрузка|распечатать
  поділитися|підписатися|докладніше|друкувати
  anzeige|werbung|kommentar schreiben|teilen|drucken|weiterlesen|mehr anzeigen|zur startseite
  la suite après cette publicité|continúa después de la publicidad|continua após a publicidade|continua dopo la pubblicità|weiter nach der anzeige
  publicité|partager|imprimer|lire la suite|s'abonner|fermer|publicidad|anuncio|compartir|imprimir|leer más|suscríbete
  publicidade|compartilhar|leia mais|assine|pubblicità|condividi|leggi tutto|iscriviti|udostępnij|czytaj dalej
  reklam|reklama|paylaş|devamını oku|iklan|bagikan|baca selengkapnya
  广告|分享|広告|シェア|광고|공유|إعلان|شارك|विज्ञापन
`);

/** A heading or line that opens a list of other articles, a newsletter box, comments and the like. */
export const SECTION_LABELS = phrases(`
  more|also read|read also|read more|read next|see also|further reading|related|related stories|related story|related articles|related article
  related news|related posts|related links|related topics|related coverage|related content|related reading|related videos|related searches
  similar news|similar stories|similar articles|similar posts|you may also like|you might also like|you may also be interested in|you may like
  you might be interested in|recommended|recommended for you|recommended stories|recommended articles|recommended reading|more stories|more news
  more articles|more headlines|more coverage|top stories|top news|most read|most popular|most viewed|most shared|now reading|popular|popular stories
  popular posts|popular articles|popular news|popular this week|trending|trending now|trending stories|latest|latest news|latest stories|latest posts
  latest articles|recent posts|recent articles|recent news|recent stories|editors' picks|editor's picks|editors’ picks|editor’s picks|don't miss
  don’t miss|what to read next|up next|in other news|in this series|from the web|around the web|from our partners|sponsored stories|sponsored links
  about the author|about the authors|about author|about the writer|breaking news emails|newsletter|newsletters|comments|comment|leave a reply|leave a comment
  join the conversation|join the discussion|share this|share this article|share this story|share this post|like this|tags|tag|topics|keywords
  filed under|categories|all news|other news|tell us what you think|story timeline|sources|references|external links|media contact|press contact
  we value your privacy|we care about your privacy|your privacy choices|about your privacy|privacy overview|cookie settings|manage consent
  читайте также|по теме|похожие новости|похожие статьи|похожие материалы|другие новости|ещё по теме|еще по теме|популярное|самое читаемое
  источники|ссылки|мы используем файлы cookie|главное за день|последние новости|новости по теме|комментарии|теги|смотрите также|читайте нас
  читайте також|за темою|схожі новини|схожі статті|останні новини|інші новини|коментарі|дивіться також
  mehr zum thema|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|verwandte artikel|verwandte themen
  quellen|weblinks|einzelnachweise|wir respektieren ihre privatsphäre|ihre privatsphäre ist uns wichtig|pressekontakt|ähnliche artikel|meistgelesen|kommentare|schlagworte|weitere artikel|lesen sie auch
  sources et références|votre vie privée nous importe|nous respectons votre vie privée|contact presse|à lire aussi|lire aussi|sur le même sujet|sur le même thème|articles liés|articles similaires|les plus lus|commentaires|mots-clés
  fuentes|tu privacidad es importante|valoramos su privacidad|te puede interesar|le puede interesar|noticias relacionadas|artículos relacionados|lo más leído|lo más visto|comentarios|etiquetas|temas relacionados
  leia também|veja também|notícias relacionadas|mais lidas|comentários|leggi anche|articoli correlati|più letti|commenti
  zobacz też|zobacz także|zobacz również|czytaj też|czytaj także|czytaj również|podobne artykuły|najczęściej czytane|komentarze
  baca juga|berita terkait|artikel terkait|terpopuler|komentar|ilgili haberler|benzer haberler|yorumlar
  相关阅读|相关新闻|相关文章|评论|関連記事|人気記事|コメント|관련기사|관련 기사|많이 본 뉴스|댓글|مواضيع ذات صلة|اقرأ أيضا|تعليقات|संबंधित खबरें|संबंधित समाचार
`);

/** The same with a number or a name in it. */
export const SECTION_PATTERN =
  /^(?:\d+ comments?|comments? \(\d*\)|more (?:from|on|in|great|top)\b.{0,40}|sign up for .{3,60}|subscribe to .{3,60}|want more .{3,40}\?)$/i;

/** A block that begins so and is mostly a link, or goes on with a colon, points to another article. */
export const POINTERS = phrases(`
  read more|read also|read next|read now|read this|read|also read|also on|also in|also|see also|see more|see|watch|watch also|watch now|listen
  related|related story|related article|related articles|related news|related coverage|related reading|related content|related video|more|more on
  more from|in related news|must read|must-read|don't miss|don’t miss|up next|video|opinion|fact check|explained|analysis|in pictures|in pics
  recommended|editor's pick|editors' picks|from the archive|from the archives|click here|for more
  читайте|читайте также|читайте еще|читайте ещё|читайте по теме|смотрите также|по теме|ранее|см. также|подробнее|читайте також|дивіться також|за темою
  lesen sie auch|lesen sie mehr|lesen sie hier|mehr zum thema|mehr dazu|auch interessant|siehe auch|lire aussi|à lire aussi|voir aussi|sur le même sujet
  lea también|lee también|también lee|te puede interesar|le puede interesar|ver también|leia também|veja também|saiba mais|leggi anche|guarda anche
  czytaj też|czytaj także|czytaj również|czytaj więcej|zobacz też|zobacz także|zobacz również|baca juga|simak juga|lihat juga|ayrıca okuyun|ilgili haber
  相关阅读|延伸阅读|関連記事|관련기사|اقرأ أيضا|यह भी पढ़ें|इसे भी पढ़ें
`);

/** Of these, the ones that a colon alone makes pointers: “Read more: …”; “Video: …” may be the article's own. */
export const PLAIN_POINTERS = phrases(`
  read more|read also|read next|read this|read|also read|see also|see more|watch also|related|related story|related article|related articles
  related news|related coverage|related reading|related content|related video|don't miss|don’t miss|must read|recommended
  читайте также|читайте еще|читайте ещё|читайте по теме|смотрите также|читайте також|дивіться також
  lesen sie auch|mehr zum thema|lire aussi|à lire aussi|voir aussi|lea también|lee también|leia também|veja também|leggi anche
  czytaj też|czytaj także|czytaj również|zobacz też|zobacz także|baca juga
`);

/** Who writes, when: lines over and under an article begin so. */
export const BYLINES = phrases(`
  by|written by|posted by|published by|story by|words by|author|authors|reporter|posted|posted on|published|published on|first published|updated
  last updated|last modified|modified|reading time|estimated reading time|tempo de leitura|tiempo de lectura|temps de lecture|lesezeit
  автор|авторы|опубликовано|обновлено|время чтения|опубліковано|оновлено
  von|veröffentlicht|aktualisiert|stand|publié|mis à jour|por|publicado|actualizado|atualizado|di|pubblicato|aggiornato|autor|opublikowano|oleh|diposting
`);

/** Credits, rights and requests at an article's end begin so. */
export const CLOSINGS = phrases(`
  reporting by|writing by|additional reporting by|editing by|compiled by|edited by|reported by|with reporting by|with additional reporting by
  ©|copyright|all rights reserved|filed under|posted in|tagged|tagged as|tagged with|tags|categories|image credit|image credits|source image
  please support|if you notice an error|if you noticed an error|if you find an error|if you found an error|if you see an error
  if you spot an error|found a mistake|spotted a mistake|noticed a mistake|this summary was|если вы нашли ошибку|если вы заметили ошибку
  якщо ви помітили помилку|якщо ви знайшли помилку
  like this story|like this article|have a tip|do you have a tip|do you have a news tip|have a story|have a correction|contact us|contact the author
  read or share this story|join the conversation about this story|to view this content|we're experiencing|questions? comments?|contributing:
  find this article at|print this page|this article was printed from|source url|contact the reporter|support us|support our|click here to|click here for|this website uses cookies|this site uses cookies
  подпишитесь|подписывайтесь|присоединяйтесь|следите за|все права защищены|нашли ошибку|підписуйтесь|підпишіться|слідкуйте
  folgen sie uns|abonnieren sie|alle rechte vorbehalten|abonnez-vous|suivez-nous|tous droits réservés|suscríbete|síguenos|todos los derechos
  siga-nos|inscreva-se|todos os direitos|iscriviti|seguici|ikuti kami|ikuti berita|hak cipta|无断转载|未经授权|责任编辑|责编|编辑：|原标题|무단전재|저작권자
`);

/** The same with a name in it. */
export const CLOSING_PATTERN =
  /^(?:[([\s]*(?:(?:dear (?:readers|friends)|дорогие (?:читатели|друзья))[!,:]|(?:follow|get) .{1,80}\b(?:twitter|facebook|instagram|telegram|whatsapp|youtube|tiktok|x)\b|(?:subscribe|sign up|join)\b.{0,120}\b(?:newsletter|channel|telegram|whatsapp|inbox|email|podcast|rss|today)\b|(?:download|get) (?:the |our )?.{0,60}\b(?:app|newsletter|inbox)\b|listen to .{0,80}\b(?:podcast|live)\b|[^.!?]{0,60}\bpodcast\b.{0,60}\blisten to\b)|[^.]{3,60} contributed (?:reporting|to this (?:report|story|article))\b|.{3,160}\b(?:you can (?:send (?:him|her|them|us) an? e-?mail|(?:e-?mail|reach|contact) (?:him|her|them|us) (?:at|on|by)|follow (?:him|her|them|us) on)|can be (?:reached|contacted|e-?mailed|followed) (?:at \S+@|on (?:twitter|x|facebook|bluesky|linkedin)\b|(?:by|via) e-?mail))\b|[^.!?]{0,80}\s\S+@\S+\.[a-z]{2,}$)/i;

/** What every such request names: looked for first, as the pattern below takes a browser milliseconds to compile. */
export const PARTNERS = /partner|vendors|partenaires|socios|партн[её]р/i;

/** Of partners and what devices store a request for consent speaks, in the first person. */
export const CONSENT_PATTERN =
  /^(?:we|your|wir|ihre|nous|vos|nosotros|sus|мы|ми)\s.{0,200}(?<!\p{L})(?:our|unsere[nr]?|nos|nuestros|наши\p{L}*) (?:\d+ )?(?:\p{L}+ )?(?:partner\p{L}*|vendors|partenaires|socios|партн[её]р\p{L}*)(?!\p{L}).{0,200}(?:cookies?|personal data|browsing data|devices?|daten|données|datos|данны\p{L}*|дан[іи]\p{L}*)/iu;
