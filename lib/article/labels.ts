/** What pages write around their articles, in the languages of the press: data, reviewed as data. */

const alternatives = (list: string) =>
  list
    .trim()
    .split(/\s*[|\n]\s*/)
    .join('|');

/** A block that is only this is no part of an article (compared without case and closing marks). */
export const LABEL = new RegExp(
  `^(?:${alternatives(`
    ad|ads|advert|adverts|advertisement|advertisements|advertising|sponsored|sponsored content|promoted|promoted content|paid content
    skip ad|skip advert|skip to content|skip to main content|loading|loading\\W*|share|share this|share on facebook|tweet|print|save|email|copy link
    (?:story|article|post) continues below(?: this)?(?: ad| advertisement)?|continue reading(?: below)?|continues below|scroll to continue(?: with content)?
    comments?|\\d+ comments?|no comments?|leave a (?:comment|reply)|post a? ?comment|view comments|show comments|comments? \\(\\d*\\)|be the first to comment
    sign up|sign in|log in|subscribe|subscribe now|register|follow us(?: on .{2,40})?|read more|show more|see more|learn more|view more|load more|close|back to top|back|next|previous|home|menu|search
    image copyright .{0,60}|image caption .{0,200}|getty images|reuters|ap photo|file photo|caption|view gallery|open gallery|view slideshow|play video|watch video|this slideshow requires javascript
    реклама|комментарии|комментировать|поделиться|подписаться|подробнее|читать далее|загрузка
    реклама|коментарі|поділитися|підписатися|докладніше
    anzeige|werbung|kommentare|kommentar schreiben|teilen|drucken|weiterlesen|mehr anzeigen|zur startseite
    publicité|commentaires|partager|imprimer|lire la suite|s'abonner|fermer
    publicidad|anuncio|comentarios|compartir|imprimir|leer más|suscríbete|publicidade|comentários|compartilhar|leia mais|assine
    pubblicità|commenti|condividi|leggi tutto|iscriviti|reklama|komentarze|udostępnij|czytaj dalej
    reklam|yorumlar|paylaş|devamını oku|iklan|komentar|bagikan|baca selengkapnya
    广告|分享|评论|広告|シェア|광고|댓글|공유|إعلان|شارك|تعليقات|विज्ञापन
  `)})$`,
  'iu',
);

/** A block that begins so and is mostly a link points to another article. */
export const POINTER = new RegExp(
  `^(?:[[(>»›→•*\\s]*)(?:${alternatives(`
    (?:also )?(?:read|see|watch|listen|explore) (?:more|also|next|now|this)|read|also|also on|also in|see|more|more on|more from|related(?: (?:story|stories|articles?|news|links?|coverage|reading|content|video))?|in related news|must[- ]read|don'?t miss|what to read next|up next|watch|video|opinion|fact[- ]check|explained|analysis|in pictures|in pics|recommended|editor'?s? picks?|from the archives?|click here|for more
    читайте (?:также|еще|ещё|по теме|далее)|смотрите также|по теме|ранее|см\\. также|подробнее
    читайте також|дивіться також|також|за темою
    lesen sie (?:auch|mehr|hier)|mehr (?:zum thema|dazu)|auch interessant|siehe auch|lire aussi|à lire aussi|voir aussi|sur le même sujet
    lea también|lee también|también lee|te puede interesar|le puede interesar|ver también|leia também|veja também|saiba mais|leggi anche|guarda anche
    czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|baca juga|simak juga|lihat juga|ayrıca okuyun|ilgili haber|相关阅读|延伸阅读|関連記事|관련기사|اقرأ أيضا|इसे भी पढ़ें|यह भी पढ़ें
  `)})\\s*(?:[:：|\\-–—>»]|$|\\s)`,
  'iu',
);

/** The same, followed by a colon or the like: believed without a link too. */
export const PLAIN_POINTER = new RegExp(
  `^(?:[[(>»›→•*\\s]*)(?:${alternatives(`
    (?:also )?read(?: more| also| next| this)?|see also|see more|also see|watch(?: also| now)?|related(?: (?:story|stories|articles?|news|links?|coverage|reading|content|video))?|don'?t miss|must[- ]read|more on this|recommended
    читайте (?:также|еще|ещё|по теме)|смотрите также|читайте також|дивіться також
    lesen sie auch|mehr zum thema|lire aussi|à lire aussi|voir aussi|lea también|lee también|leia também|veja também|leggi anche|czytaj (?:też|także|również)|zobacz (?:też|także)|baca juga
  `)})\\s*[:：|]`,
  'iu',
);

/** A heading or line that opens a list of other articles, a newsletter box, comments and the like. */
export const SECTION_LABEL = new RegExp(
  `^(?:${alternatives(`
    more|(?:also |further )?(?:read|reading|see) (?:also|more|next)|also read|further reading|related(?: (?:stories|story|articles?|news|posts?|links?|topics?|coverage|content|reading|videos?|searches))?|similar (?:news|stories|articles|posts)|you (?:may|might) also (?:like|be interested in)|you may like|recommended(?: (?:for you|stories|articles|reading))?|more (?:from|on|in|great|stories|news|articles|headlines|coverage|top)\\b.{0,40}|(?:most|now) (?:read|popular|viewed|shared|reading)|popular(?: (?:stories|posts|articles|news|this week|now))?|trending(?: (?:now|stories|news))?|top (?:stories|news)|latest(?: (?:news|stories|posts|articles))?|recent (?:posts|articles|news|stories)|editors?['’]? ?s? picks?|don['’]t miss|what to read next|up next|read next|in (?:this|other) news|from (?:the|our|around) (?:web|partners?)\\b.{0,20}|sponsored (?:stories|links|content)|about the authors?|breaking news emails?|newsletters?|sign up for .{3,60}|subscribe to .{3,60}|get (?:the|our) .{0,30}newsletter.{0,30}|comments?|\\d+ comments?|leave a (?:reply|comment)|join the (?:conversation|discussion)|share this(?: .{0,20})?|like this|tags?|topics|keywords|filed under|categories|story timeline|all news|want more .{3,40}\\?|tell us what you think
    читайте также|по теме|похожие (?:новости|статьи|материалы)|другие новости|ещё по теме|еще по теме|популярное|самое читаемое|главное за день|последние новости|новости по теме|комментарии|теги|смотрите также
    читайте також|за темою|схожі (?:новини|статті)|популярне|останні новини|інші новини|коментарі|теги
    mehr zum thema|auch interessant|das könnte (?:sie|dich) auch interessieren|verwandte (?:artikel|themen)|ähnliche artikel|meistgelesen|kommentare|schlagworte|weitere artikel
    à lire aussi|lire aussi|sur le même (?:sujet|thème)|articles (?:liés|similaires)|les plus lus|commentaires|mots[- ]clés
    (?:te|le) puede interesar|noticias relacionadas|artículos relacionados|lo más (?:leído|visto)|comentarios|etiquetas|temas relacionados
    leia (?:também|mais)|veja também|notícias relacionadas|mais lidas|comentários|leggi anche|articoli correlati|più letti|commenti
    zobacz (?:też|także|również)|czytaj (?:też|także|również)|podobne artykuły|najczęściej czytane|komentarze|baca juga|berita terkait|artikel terkait|terpopuler|ilgili haberler|benzer haberler|yorumlar
    相关(?:阅读|新闻|文章)|关联记事|関連記事|人気記事|관련 ?기사|많이 본 뉴스|مواضيع ذات صلة|اقرأ أيضا|संबंधित (?:खबरें|समाचार)
  `)})$`,
  'iu',
);

/** Who writes, when, through whom: lines over and under an article. */
export const BYLINE = new RegExp(
  `^(?:${alternatives(`
    by|written by|posted by|published by|story by|words by|author|authors|reporter|posted|posted on|published|published on|first published|updated|last updated|last modified|modified|reading time|estimated reading time|tempo de leitura|tiempo de lectura|temps de lecture|lesezeit
    автор|авторы|опубликовано|обновлено|время чтения|опубліковано|оновлено
    von|veröffentlicht|aktualisiert|stand|publié|mis à jour|por|publicado|actualizado|atualizado|di|pubblicato|aggiornato|autor|opublikowano|oleh|diposting
  `)})(?:\\s*:|\\s)`,
  'iu',
);

/** Lines that close an article: credits, rights, requests, not its text. */
export const CLOSING = new RegExp(
  `^[([\\s]*(?:${alternatives(`
    (?:reporting|writing|additional reporting|editing|compiled|edited|reported) by\\b|with (?:additional )?reporting by\\b
    ©|\\(c\\) ?\\d{4}|copyright\\b|all rights reserved|filed under|posted in\\b|tagged(?: as| with)?\\b|tags?\\s*:|categories\\s*:|source image|image credits?\\b
    follow (?:us|him|her|them|me|@|\\w+ on)\\b.{0,80}(?:twitter|facebook|instagram|telegram|whatsapp|youtube|tiktok|x\\b)|like this (?:story|article)|(?:subscribe|sign up|join)\\b.{0,120}(?:newsletter|channel|telegram|whatsapp|inbox|email|podcast|rss|today)|click here (?:to|for)\\b|download (?:the|our) .{0,40}app\\b|get (?:the )?.{0,60}(?:app|newsletter|inbox)\\b|have a (?:tip|story|correction)|(?:do you )?have a (?:news )?tip|contact (?:us|the author|the reporter)\\b|support (?:us|our)\\b.{0,60}|listen to .{0,80}(?:podcast|live)|this (?:website|site) uses cookies
    подпишитесь|подписывайтесь|присоединяйтесь|следите за|все права защищены|нашли ошибку|підписуйтесь|підпишіться|слідкуйте
    folgen sie uns|abonnieren sie|alle rechte vorbehalten|abonnez-vous|suivez-nous|tous droits réservés|suscríbete|síguenos|todos los derechos|siga-nos|inscreva-se|todos os direitos|iscriviti|seguici|ikuti (?:kami|berita)|hak cipta|无断转载|未经授权|무단전재|저작권자
  `)})`,
  'iu',
);
