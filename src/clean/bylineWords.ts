/** Words around names in bylines and credits, by language. Data only: the reading is in `names.ts`. */

/** Who a Chinese byline says somebody is; what stands before it in the same part is whom they work for. */
export const CHINESE_POSTS =
  /^.*?(?:首席|特[约派約]|驻[^\s，、]{1,4}|駐[^\s，、]{1,4}|见习|見習|实习|實習|摄影|攝影|[全融]媒[体體]|[资資]深)?(?:记\s*者|記\s*者|通\s*[讯訊]\s*员|通\s*[讯訊]\s*員|实习生|實習生|特派员|特派員|特[派约約]\s|评论员|評論員|编译|編譯|作者|读者(?:投稿)?|讀者(?:投稿)?|口述|讲述|講述|整理)(?:[组組团團])?\s*/u;

/** How a Chinese byline ends, the name before it. */
export const CHINESE_ENDINGS =
  /(?:[／/╱]?\s*(?:[综綜]合)?(?:采[访訪写寫])?(?:报\s*道|報\s*道|報\s*導|报\s*导|撰\s*文|整理|编译|編譯|供稿|供图|供圖|提供)\s*[:：]?|[:：])\s*$/u;

/** A part such as `台北報導` names where the report was written, not who wrote it. */
export const CHINESE_PLACE_PART = /^.{0,6}(?:报道|報道|報導|报导|采访|採訪|电|電|讯|訊)$/u;

/** A dateline that a byline begins with: `本报讯（…）`. */
export const CHINESE_DATELINE =
  /^\s*(?:据|據)?(?:本\s*[报報刊台]|新\s*[华華]\s*社)[^（(〔【\s]{0,20}?(?:[讯訊]|[电電]|消息)(?=[（(〔【\s])/u;

/** Signs before a signature, `口` where OCR took the square for a character. */
export const SIGNS = /^(?:[□■◇◆○●◎⊙◦△▲▽▼★☆◯・·•*＊_—–―-]|口(?=\s|\]))+[\s\]]*/u;

/** Agencies that are written in one way alone. */
const PLAIN = 'AP UPI UP PAP KNA epd SDA APA ANP STT TT NTB ANSA EFE Lusa PTI UNI IANS AAP NZPA INS ADN'.split(' ');

/** News agencies and how each is written in a byline or dateline. */
export const AGENCIES: readonly (readonly [string, RegExp])[] = [
  ['新华社', /新\s*华\s*社/u],
  ['新華社', /新\s*華\s*社/u],
  ['中新社', /中新社/u],
  ['中新网', /中新网/u],
  ['中央社', /中央社/u],
  ['法新社', /法新社/u],
  ['路透社', /路透社?/u],
  ['美联社', /美联社/u],
  ['美聯社', /美聯社/u],
  ['塔斯社', /塔斯社/u],
  ['德新社', /德新社/u],
  ['俄新社', /俄新社/u],
  ['埃菲社', /埃菲社/u],
  ['安莎社', /安莎社/u],
  ['韩联社', /韩联社/u],
  ['韓聯社', /韓聯社/u],
  ['共同社', /共同社/u],
  ['朝中社', /朝中社/u],
  ['Associated Press', /\bassociated press\b/i],
  ['Reuters', /\breuters\b/i],
  ['AFP', /\bAFP\b|\bagence france-presse\b/i],
  ['Bloomberg', /\bbloomberg\b/i],
  ['Xinhua', /\bxinhua\b/i],
  ['Kyodo', /\bkyodo\b/i],
  ['ТАСС', /(?<!\p{L})(?:ИТАР-)?ТАСС(?!\p{L})/u],
  ['TASS', /\b(?:ITAR-)?TASS\b/i],
  ['dpa', /\bdpa\b/i],
  ['Belga', /\bbelga\b/i],
  ['Bernama', /\bbernama\b/i],
  ['Havas', /\bhavas\b/i],
  ['Интерфакс', /(?<!\p{L})интерфакс(?!\p{L})/iu],
  ['Ritzau', /\britzau\b/i],
  ...PLAIN.map((name): readonly [string, RegExp] => [name, new RegExp(`\\b${name}\\b`)]),
];

/** How a Latin byline begins, `by` in its languages. */
export const LATIN_OPENINGS =
  /^(?:dal(?:la)? nostr[oa] (?:inviat[oa]|corrispondente)(?: speciale)?|de nuestr[oa] (?:enviad[oa] especial|corresponsal)|de notre (?:envoyée? spéciale?|correspondante?)|fra vor (?:\p{L}+ )?(?:korrespondent|medarbejder)|von unser(?:em|er|en) \p{L}+|van onze (?:\p{L}+ )?(?:verslaggeve?r|verslaggeefster|correspondente?|redacteur|medewerke?r)|propos recueillis par|recueilli par|(?:interview|words|story|text|report|review|reviewed|written|additional reporting|reporting|compiled|photographs?) by|das (?:gespräch|interview) führten?|die fragen stellten?|(?:aufgezeichnet|protokoll|interview|intervista|entrevista) (?:von|di|por)|interview|intervju|intervista|entrevista|wywiad|rozmawiał[ai]?|notował[ai]?|opracowanie|беседовал[аи]?|записал[аи]?|текст|texto|testo|as told to|by|from|von|par|de|door|van onze|av|af|por|di|text|texte|tekst|teksti|story|words|report)\s*[:.]?\s+|^(?:text|story)\s*:\s*/iu;

/** How a picture credit begins. */
export const PHOTO_OPENINGS =
  /^(?:(?:[A-Z]{2,4}|staff|file)\s+)?(?:photographie|photographs?|photos?|pictures?|fotos?|bild|bilder|kuva|kuvat|foto's|fotograf[ií]a|imagen|imagem|immagine|image|images|illustration|graphic|zeichnung|fot(?=\.)|фото|снимок|снимки)(?:\s+(?:by|von|par|door|av|af))?\s*[:/.|]?\s*(?:©\s*)?/iu;

/** Words of a post that stand after a name: where one comes, the name is over. */
export const LATIN_POSTS = new Set(
  `staff special business political senior chief national foreign sports education science health city crime court
   economics technology arts features news photo picture reporter reporters writer writers correspondent correspondents
   editor editors columnist critic contributor contributing photographer photographers journalist clerk secretary
   redakteur redakteurin korrespondent korrespondentin reporterin redacteur correspondante envoye envoyée envoyé
   spéciale spécial medewerker toimittaja redaktör corresponsal redactor redactora enviado enviada corrispondente
   inviato inviata redattore redattrice correspondente repórter jornalista reportern medarbetare`.split(/\s+/),
);

/** Small words inside a name. */
export const NAME_PARTICLES = new Set(
  'van von der den de del della di da dos du la le ten ter zu zum zur af av bin ibn al el y e st'.split(' '),
);
